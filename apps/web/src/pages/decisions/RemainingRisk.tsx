import { Button, Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { Treatment } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useResults } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { Section } from '../../parts/Section.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { today } from '../../parts/today.ts';
import { useParties } from '../../parts/use-parties.ts';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import { useWorstFirst } from '../../risk-map/use-worst-first.ts';
import { DecisionForm } from './DecisionForm.tsx';
import classes from './DecisionsPage.module.css';
import { type Remaining, remainingRisk } from './remaining.ts';

/** What is still outside its target, with one click to each treatment. */
export function RemainingRisk() {
  const say = useWords('decisions');
  const rows = useRemaining();
  const positions = useResults((results) => results.positions);
  const go = useGo();
  const isAssessed = useResults(({ version }) => version > 0);
  const [choosing, setChoosing] = useState<{ readonly position: string; readonly treatment: Treatment }>();
  if (!isAssessed) return <Skeletons lines={6} />;
  if (!positions.some(({ withinTarget }) => withinTarget !== null))
    return (
      <EmptyState title={say('remaining.not-rated-title')} action={<Button onClick={() => go(['incidents'])}>{say('remaining.to-incidents')}</Button>}>
        {say('remaining.not-rated')}
      </EmptyState>
    );
  if (rows.length === 0) return <EmptyState title={say('remaining.none-title')}>{say('remaining.none')}</EmptyState>;
  return (
    <Section title={say('remaining.title')}>
      <Text size="sm" c="dimmed" className="prose">
        {say('remaining.about')}
      </Text>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.position.id} className={classes.rowCard}>
            <RemainingRow
              row={row}
              chosen={choosing?.position === row.position.id ? choosing.treatment : undefined}
              onChoose={(treatment) => setChoosing({ position: row.position.id, treatment })}
            />
            {choosing?.position === row.position.id && (
              <DecisionForm
                key={choosing.treatment}
                about={aboutFor(row, choosing.treatment)}
                treatment={choosing.treatment}
                by={row.position.stakeholder}
                onDone={() => setChoosing(undefined)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useRemaining(): readonly Remaining[] {
  const incidents = useDocument((document) => document.incidents);
  const decisions = useDocument((document) => document.decisions);
  const positions = useWorstFirst(useResults((results) => results.positions));
  const results = useResults(({ incidents: judged }) => judged);
  return useMemo(
    () => remainingRisk({ ...(incidents && { incidents }), ...(decisions && { decisions }) }, positions, results, today()),
    [incidents, decisions, positions, results],
  );
}

/** A decision to avoid is about what is dropped, so it begins at the first incident; every other one is about the position. */
function aboutFor({ position, incidents }: Remaining, treatment: Treatment): { position: string } | { incident: string } {
  return treatment === 'avoid' && incidents[0] !== undefined ? { incident: incidents[0] } : { position: position.id };
}

interface RemainingRowProps {
  readonly row: Remaining;
  readonly chosen: Treatment | undefined;
  readonly onChoose: (treatment: Treatment) => void;
}

function RemainingRow({ row, chosen, onChoose }: RemainingRowProps) {
  const { position, incidents, decision } = row;
  return (
    <div className={classes.remaining}>
      <div className={classes.remainingText}>
        <PartyName position={position} />
        <Places position={position} />
        <IncidentNames incidents={incidents} />
      </div>
      {decision === undefined ? <Treatments position={position} chosen={chosen} onChoose={onChoose} /> : <DecidedNote decision={decision} />}
    </div>
  );
}

function PartyName({ position }: { readonly position: PositionResult }) {
  const text = useText();
  const party = useParties().get(position.stakeholder);
  const usage = useDocument((document) => (position.usage === undefined ? undefined : document.usages?.[position.usage]?.title));
  return (
    <strong className={classes.partyName}>
      {party === undefined ? position.stakeholder : <PartyTag party={party} withName />}
      {usage !== undefined && <span className={classes.usage}>{text(usage)}</span>}
    </strong>
  );
}

function Places({ position }: { readonly position: PositionResult }) {
  const say = useWords('decisions');
  const text = useText();
  const words = (place: NonNullable<PositionResult['open']>) => ({
    recovery: text(term('level', place.recoveryDifficulty)),
    economy: text(term('level', place.economicImpact)),
  });
  return (
    <span className={classes.places}>
      {position.open !== null && <span>{say('remaining.now', words(position.open))}</span>}
      {position.target !== null && <span>{say('remaining.target', words(position.target))}</span>}
    </span>
  );
}

function IncidentNames({ incidents }: { readonly incidents: readonly string[] }) {
  const say = useWords('decisions');
  const text = useText();
  const select = useSelect();
  const known = useDocument((document) => document.incidents);
  if (incidents.length === 0) return null;
  return (
    <details className={classes.incidents}>
      <summary>{say('remaining.incidents', { count: incidents.length })}</summary>
      <ul>
        {incidents.map((id) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => select(['incidents', id])}>
              {text(known?.[id]?.title, id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Treatments({ position, chosen, onChoose }: { readonly position: PositionResult } & Omit<RemainingRowProps, 'row'>) {
  const say = useWords('decisions');
  const text = useText();
  const name = useParties().get(position.stakeholder)?.name;
  return (
    <Group gap={4} role="group" wrap="nowrap" aria-label={say('remaining.choose', { party: text(name, position.stakeholder) })}>
      {Treatment.options.map((treatment) => (
        <Tooltip key={treatment} label={say(`treatment.${treatment}-hint`)}>
          <Button variant={chosen === treatment ? 'filled' : 'default'} aria-expanded={chosen === treatment} onClick={() => onChoose(treatment)}>
            {text(term('treatment', treatment))}
          </Button>
        </Tooltip>
      ))}
    </Group>
  );
}

function DecidedNote({ decision }: { readonly decision: string }) {
  const say = useWords('decisions');
  const text = useText();
  const select = useSelect();
  const treatment = useDocument((document) => document.decisions?.[decision]?.treatment);
  if (treatment === undefined) return null;
  return (
    <Group gap={8} wrap="nowrap">
      <span className={classes.decided}>{say('remaining.decided', { treatment: text(term('treatment', treatment)) })}</span>
      <Button variant="subtle" onClick={() => select(['decisions', decision])}>
        {say('remaining.open-decision')}
      </Button>
    </Group>
  );
}
