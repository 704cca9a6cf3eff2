import { Button, Group, Title } from '@mantine/core';
import type { PositionResult } from '@anshin/engine';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useMoment, useResults } from '../../live/use-live.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { WhyText } from '../../parts/Why.tsx';
import { useGo } from '../../places/use-go.ts';
import { nameOf } from '../../risk-map/marks/tokens-of.ts';
import { PlaceWords } from '../../risk-map/PlaceWords.tsx';
import { StandingWords } from '../../risk-map/StandingWords.tsx';
import { useTokenGrounds } from '../../risk-map/use-map-tokens.ts';
import type { PanelProps } from '../panel.ts';
import { AcceptedNote } from './AcceptedNote.tsx';
import { AfterMeasures } from './AfterMeasures.tsx';
import { PositionDrivers } from './PositionDrivers.tsx';
import classes from './PositionPanel.module.css';

/** A position: where it stands before measures and why, in a person's words too, what measures of each state leave, its target, and the incidents that put it there. */
export function Panel({ place }: PanelProps) {
  const say = useWords('shell');
  const position = useResults(({ positions }) => positions.find(({ id }) => id === place[1]) ?? positions.find((one) => one.rationale?.position === place[1]));
  if (position === undefined) return <p className={classes.gone}>{say('inspector.gone')}</p>;
  return <PositionPanel position={position} />;
}

function PositionPanel({ position }: { readonly position: PositionResult }) {
  const say = useWords('map');
  const go = useGo();
  const grounds = useTokenGrounds();
  const state = useMoment(({ inForce }) => inForce);
  const party = grounds.parties.get(position.stakeholder);
  return (
    <div className={classes.root}>
      <Title order={2} size="h3" className={classes.name}>
        {party !== undefined && <PartyTag party={party} />}
        {nameOf(position, grounds)}
      </Title>
      <Group gap="xs">
        <Button variant="light" onClick={() => go(['position', position.id])}>
          {say('panel.sheet')}
        </Button>
        <Button variant="default" onClick={() => go(['stakeholders', position.stakeholder])}>
          {say('panel.stakeholder')}
        </Button>
      </Group>
      <section>
        <h3>{say('pair.before')}</h3>
        <p className={classes.place}>
          <PlaceWords place={position.before} none={say('pair.not-rated')} />
        </p>
        {position.before !== null && (
          <p className={classes.standing}>
            <StandingWords position={position} state={state} />
          </p>
        )}
        <WhyText because={position.because} />
        {position.throughTrustOnly && <p className={classes.note}>{say('panel.trust-only')}</p>}
        {position.inferred && <p className={classes.note}>{say('panel.inferred')}</p>}
      </section>
      <Stated position={position} />
      <Overridden position={position} />
      <section>
        <h3>{say('panel.target')}</h3>
        <p className={classes.place}>
          <PlaceWords place={position.target} none={say('panel.no-target')} />
        </p>
        {position.targetInferred && <p className={classes.note}>{say('panel.target-inferred')}</p>}
        <Button variant="subtle" size="compact-xs" onClick={() => go(['target'])}>
          {say('panel.to-target')}
        </Button>
      </section>
      <AfterMeasures position={position} />
      <AcceptedNote position={position} />
      <PositionDrivers position={position} />
    </div>
  );
}

function Stated({ position: { rationale } }: { readonly position: PositionResult }) {
  const say = useWords('map');
  const text = useText();
  const stakeholders = useDocument((document) => document.stakeholders);
  if (rationale === undefined) return null;
  const { because, by, on, outdated } = rationale;
  const marks = [by === undefined ? undefined : text(stakeholders?.[by]?.name, by), on].filter((mark) => mark !== undefined);
  return (
    <section>
      <h3>{say('panel.rationale')}</h3>
      <blockquote className={classes.quote}>
        {text(because)}
        {marks.length > 0 && <footer>{marks.join(' · ')}</footer>}
      </blockquote>
      {outdated && <p className={classes.note}>{say('panel.rationale-outdated')}</p>}
    </section>
  );
}

function Overridden({ position }: { readonly position: PositionResult }) {
  const say = useWords('map');
  const text = useText();
  const stakeholders = useDocument((document) => document.stakeholders);
  if (position.overridden.length === 0) return null;
  return (
    <section>
      <h3>{say('panel.overridden')}</h3>
      <p className={classes.place}>
        <span className={classes.muted}>{say('panel.computed')}</span> <PlaceWords place={position.computed} none={say('pair.not-rated')} />
      </p>
      {position.overridden.map(({ axis, because, by }) => (
        <blockquote key={axis} className={classes.quote}>
          {text(because)}
          <footer>{text(stakeholders?.[by]?.name, by)}</footer>
        </blockquote>
      ))}
    </section>
  );
}
