import { Button, Select, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import type { ReliabilityEntry } from '@anshin/catalog';
import type { FunctionResult } from '@anshin/engine';
import { resultTerm } from '@anshin/report/vocabulary';
import type { ReactNode } from 'react';
import { entriesById } from '../../catalog/entries.ts';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useSection } from '../../live/use-live.ts';
import { addToMeasure, adoptFunctions, measuresPlacing, takeFromMeasure } from '../../pages/functions/function-edits.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useBecause } from '../../parts/use-because.ts';
import { useGo } from '../../places/use-go.ts';
import { useSelect } from '../../places/use-selection.ts';
import type { PanelProps } from '../panel.ts';
import classes from './Decide.module.css';

/** A reliability function: what it is, where it sits or should, why, and how it comes into a measure. */
export function Panel({ place }: PanelProps) {
  const say = useWords('functions');
  const shell = useWords('shell');
  const text = useText();
  const { reliability } = useCatalog();
  const number = Number(place[1]);
  const entry = reliability.find((candidate) => candidate.facet === 'function' && candidate.number === number);
  const result = useSection('functions')?.find((candidate) => candidate.number === number);
  if (entry === undefined) return <p className={classes.gone}>{shell('inspector.gone')}</p>;
  return (
    <Stack gap={16} p={16}>
      <div>
        <Text size="xs" c="dimmed">
          {say('panel.number', { number })} · {entry.phase === undefined ? '' : text(resultTerm('phase', entry.phase))} ·{' '}
          {say(`state.${result?.origin ?? 'none'}`)}
        </Text>
        <Title order={2} size="h3">
          {text(entry.title)}
        </Title>
        {entry.summary !== undefined && <Text size="sm">{text(entry.summary)}</Text>}
      </div>
      {result?.origin === 'proposed' && <Adopt result={result} />}
      <Places on={result?.on ?? []} />
      <Measures number={number} />
      {result !== undefined && <Reasons result={result} />}
      <About entry={entry} requirements={result?.functionalRequirements ?? []} />
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      {children}
    </section>
  );
}

function Adopt({ result }: { readonly result: FunctionResult }) {
  const say = useWords('functions');
  const live = useLive();
  const edit = useEdit();
  return (
    <Stack gap={8}>
      <Button onClick={() => edit(...adoptFunctions(live.current().document ?? {}, [result]))}>{say('panel.adopt')}</Button>
      <AddToMeasure number={result.number} />
    </Stack>
  );
}

function AddToMeasure({ number }: { readonly number: number }) {
  const say = useWords('functions');
  const text = useText();
  const measures = useDocument((document) => document.measures);
  const edit = useEdit();
  const others = Object.entries(measures ?? {}).filter(([, measure]) => measure.functions?.includes(number) !== true);
  if (others.length === 0) return null;
  return (
    <Select
      label={say('panel.add-to')}
      description={say('panel.add-to-hint')}
      placeholder={say('panel.add-to-placeholder')}
      searchable
      value={null}
      data={others.map(([id, { title }]) => ({ value: id, label: text(title) }))}
      onChange={(id) => id !== null && edit(...addToMeasure(measures, id, number))}
    />
  );
}

function Places({ on }: { readonly on: readonly string[] }) {
  const say = useWords('functions');
  const nameOf = useElementNames();
  const select = useSelect();
  return (
    <Part title={say('panel.on')}>
      {on.length === 0 && <p className={classes.note}>{say('panel.nowhere')}</p>}
      <ul className={classes.links}>
        {on.map((id) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => select(['components', id])}>
              {nameOf(id)}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Measures({ number }: { readonly number: number }) {
  const say = useWords('functions');
  const text = useText();
  const go = useGo();
  const measures = useDocument((document) => document.measures);
  const edit = useEdit();
  const placing = measuresPlacing(measures, number);
  if (placing.length === 0) return null;
  return (
    <Part title={say('panel.measures')}>
      <ul className={classes.links}>
        {placing.map((id) => (
          <li key={id} className={classes.row}>
            <UnstyledButton className={classes.link} onClick={() => go(['measures', id])}>
              {text(measures?.[id]?.title, id)}
            </UnstyledButton>
            <Button variant="subtle" color="gray" size="compact-xs" onClick={() => edit(...takeFromMeasure(measures, id, number))}>
              {say('panel.take-out')}
            </Button>
          </li>
        ))}
      </ul>
      <AddToMeasure number={number} />
    </Part>
  );
}

/** How many reasons are written out; the rest say the same of other rules. */
const MOST_REASONS = 6;

/** The reason once, then the rules that give it. */
function Reasons({ result }: { readonly result: FunctionResult }) {
  const say = useWords('functions');
  const text = useText();
  const words = useBecause();
  const catalog = useCatalog();
  const [first] = result.because;
  if (first === undefined) return null;
  const rules = result.because.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
  return (
    <Part title={say('panel.why')}>
      <Text size="sm">{words(first)}</Text>
      <ul className={classes.plain}>
        {rules.slice(0, MOST_REASONS).map((rule) => (
          <li key={rule}>{text(entriesById(catalog).get(rule)?.title, rule)}</li>
        ))}
      </ul>
      {rules.length > MOST_REASONS && <p className={classes.note}>{say('panel.more-rules', { count: rules.length - MOST_REASONS })}</p>}
    </Part>
  );
}

function About({ entry, requirements }: { readonly entry: ReliabilityEntry; readonly requirements: readonly number[] }) {
  const say = useWords('functions');
  const text = useText();
  const { reliability } = useCatalog();
  const served = reliability.filter(({ facet, number }) => facet === 'functionalRequirement' && requirements.includes(number));
  return (
    <>
      {entry.subFunctions !== undefined && (
        <Part title={say('panel.parts')}>
          <ul className={classes.plain}>
            {entry.subFunctions.map((part) => (
              <li key={part.en}>{text(part)}</li>
            ))}
          </ul>
        </Part>
      )}
      {served.length > 0 && (
        <Part title={say('panel.requirements')}>
          <ul className={classes.plain}>
            {served.map(({ id, number, title }) => (
              <li key={id}>
                {number}. {text(title)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {entry.source !== undefined && <p className={classes.note}>{say('panel.source', { source: entry.source })}</p>}
    </>
  );
}
