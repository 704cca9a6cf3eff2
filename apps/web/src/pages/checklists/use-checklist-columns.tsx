import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useLive } from '../../live/use-live.ts';
import type { Column } from '../../table/column.ts';
import type { ChecklistRow } from './checklist-groups.ts';
import classes from './ChecklistsPage.module.css';
import { noteItem, STATED_STATES, stateItem } from './state-edits.ts';
import { StateMark } from './StateMark.tsx';
import { useAnswerNames } from './use-answer-names.ts';

/** The states that a checklist filters by. */
const SHOWN_STATES = ['open', 'unknown', 'planned', 'agreed', 'implemented', 'verified', 'metElsewhere', 'waived', 'notApplicable'] as const;

/** The columns of a checklist; those that are written in only where people state how items stand. */
export function useChecklistColumns(isStatable: boolean): readonly Column<ChecklistRow>[] {
  const reading = useReadColumns();
  const writing = useWrittenColumns();
  return useMemo(() => (isStatable ? [...reading.slice(0, 2), ...writing, ...reading.slice(2)] : reading), [isStatable, reading, writing]);
}

function useReadColumns(): readonly Column<ChecklistRow>[] {
  const say = useWords('checklists');
  const text = useText();
  const nameOf = useAnswerNames();
  return useMemo(
    () => [
      {
        id: 'item',
        title: say('column.item'),
        width: 232,
        value: ({ item }) => text(item.title),
        cell: ({ item, binding, level }) => (
          <span className={classes.item} title={text(item.title)}>
            <span className={classes.itemTitle}>{text(item.title)}</span>
            <span className={classes.itemFacts}>{[binding, level === undefined ? '' : '★'.repeat(level), item.id].filter(Boolean).join(' · ')}</span>
          </span>
        ),
      },
      {
        id: 'state',
        title: say('column.state'),
        width: 124,
        value: ({ item }) => item.state,
        cell: ({ item }) => <StateMark state={item.state} />,
        filter: SHOWN_STATES.map((state) => ({ value: state, label: text(term('state', state)) })),
      },
      {
        id: 'by',
        title: say('column.by'),
        width: 220,
        isSpare: true,
        value: ({ item }) => item.by.map(nameOf).join(' · '),
        placeholder: say('column.by-empty'),
      },
      {
        id: 'binding',
        title: say('column.binding'),
        width: 120,
        isHidden: true,
        value: ({ binding }) => (binding === undefined ? '' : say(`binding.${binding}`)),
      },
    ],
    [say, text, nameOf],
  );
}

function useWrittenColumns(): readonly Column<ChecklistRow>[] {
  const say = useWords('checklists');
  const text = useText();
  const language = useLanguage();
  const live = useLive();
  const states = useDocument((document) => document.requirementStates);
  return useMemo(() => {
    const kept = () => live.current().document?.requirementStates;
    return [
      {
        id: 'stated',
        title: say('column.stated'),
        width: 116,
        value: ({ item }) => {
          const stated = states?.[item.id]?.state;
          return stated === undefined ? '' : text(term('state', stated));
        },
        edit: {
          kind: 'choice',
          choices: STATED_STATES.map((state) => ({ value: state, label: text(term('state', state)) })),
          write: ({ item }, value) =>
            stateItem(
              kept(),
              item.id,
              STATED_STATES.find((state) => state === value),
            ),
        },
        placeholder: say('column.stated-empty'),
      },
      {
        id: 'note',
        title: say('column.note'),
        width: 132,
        value: ({ item }) => text(states?.[item.id]?.where ?? states?.[item.id]?.because),
        edit: { kind: 'text', write: ({ item }, value) => noteItem(kept(), item.id, value, language) },
        placeholder: say('column.note-empty'),
      },
    ];
  }, [say, text, language, live, states]);
}
