import { Button, Text } from '@mantine/core';
import { type Decision, Treatment } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo, useState } from 'react';
import { useFormats, useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { Section } from '../../parts/Section.tsx';
import { textEdits } from '../../parts/text-edits.ts';
import { today } from '../../parts/today.ts';
import { useParties } from '../../parts/use-parties.ts';
import { useSelect, useSelected } from '../../places/use-selection.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { changeTreatment } from './decision-edits.ts';
import { DecisionForm } from './DecisionForm.tsx';
import classes from './DecisionsPage.module.css';
import { isInTime } from './remaining.ts';
import { useAboutWords } from './use-about.ts';

interface Row {
  readonly id: string;
  readonly decision: Decision;
}

/** Every decision of the assessment, edited in place. */
export function DecisionList() {
  const say = useWords('decisions');
  const select = useSelect();
  const decisions = useDocument((document) => document.decisions);
  const parties = useParties();
  const coordinator = useDocument((document) => document.coordinator);
  const chosen = useSelected(([place]) => (place?.[0] === 'decisions' ? place[1] : undefined));
  const [isAdding, setAdding] = useState(false);
  const rows = useMemo(() => Object.entries(decisions ?? {}).map(([id, decision]): Row => ({ id, decision })), [decisions]);
  const columns = useColumns();
  const first = [...parties.keys()][0] ?? '';
  return (
    <Section
      title={say('list.title')}
      tools={
        first !== '' && (
          <Button variant="default" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {say('list.add')}
          </Button>
        )
      }
    >
      {isAdding && <DecisionForm about={{ position: coordinator ?? first }} treatment="retain" by={coordinator ?? first} onDone={() => setAdding(false)} />}
      <DataTable
        id="decisions"
        label={say('list.label')}
        rows={rows}
        rowId={({ id }) => id}
        columns={columns}
        chosen={chosen}
        onChoose={({ id }) => select(['decisions', id])}
        empty={
          <Text size="sm" c="dimmed">
            {say('list.empty')}
          </Text>
        }
      />
    </Section>
  );
}

function useColumns(): readonly Column<Row>[] {
  const about = useAboutColumns();
  const rest = useReasonColumns();
  return useMemo(() => [...about, ...rest], [about, rest]);
}

function useAboutColumns(): readonly Column<Row>[] {
  const say = useWords('decisions');
  const text = useText();
  const aboutWords = useAboutWords();
  const parties = useParties();
  const decisions = useDocument((document) => document.decisions);
  return useMemo(
    () => [
      { id: 'about', title: say('list.about'), width: 152, value: ({ decision }) => aboutWords(decision.about) },
      {
        id: 'treatment',
        title: say('list.treatment'),
        width: 84,
        value: ({ decision }) => text(term('treatment', decision.treatment)),
        edit: {
          kind: 'choice',
          choices: Treatment.options.map((value) => ({ value, label: text(term('treatment', value)) })),
          write: ({ id }, value) => {
            const treatment = Treatment.options.find((option) => option === value);
            return treatment === undefined ? [] : changeTreatment(decisions, id, treatment);
          },
        },
      },
      {
        id: 'by',
        title: say('list.by'),
        width: 104,
        value: ({ decision }) => text(parties.get(decision.by)?.name, decision.by),
        edit: {
          kind: 'choice',
          choices: [...parties.values()].map(({ id, name }) => ({ value: id, label: text(name) })),
          write: ({ id }, value) => (value === '' ? [] : [{ op: 'set', path: ['decisions', id, 'by'], value }]),
        },
      },
    ],
    [say, text, aboutWords, parties, decisions],
  );
}

function useReasonColumns(): readonly Column<Row>[] {
  const say = useWords('decisions');
  const text = useText();
  const language = useLanguage();
  const { day } = useFormats();
  return useMemo(() => {
    const now = today();
    return [
      {
        id: 'because',
        title: say('list.because'),
        width: 160,
        value: ({ decision }) => text(decision.because),
        edit: {
          kind: 'text',
          write: ({ id, decision }, value) => (value.trim() === '' ? [] : textEdits(['decisions', id, 'because'], decision.because, value, language)),
        },
      },
      {
        id: 'until',
        title: say('list.until'),
        width: 112,
        value: ({ decision }) => decision.until ?? '',
        cell: ({ decision }) =>
          decision.until === undefined ? null : isInTime(decision, now) ? (
            day(decision.until)
          ) : (
            <span className={classes.ended}>{say('list.ended-on', { day: day(decision.until) })}</span>
          ),
        edit: {
          kind: 'day',
          write: ({ id }, value) =>
            value === '' ? [{ op: 'unset', path: ['decisions', id, 'until'] }] : [{ op: 'set', path: ['decisions', id, 'until'], value }],
        },
        placeholder: say('list.until-empty'),
      },
      {
        id: 'state',
        title: say('list.state'),
        width: 96,
        isHidden: true,
        value: ({ decision }) => say(isInTime(decision, now) ? 'list.in-force' : 'list.ended'),
      },
      {
        id: 'on',
        title: say('list.on'),
        width: 120,
        isHidden: true,
        value: ({ decision }) => decision.on ?? '',
        cell: ({ decision }) => (decision.on === undefined ? null : day(decision.on)),
      },
    ];
  }, [say, text, language, day]);
}
