import { IconAlertTriangle } from '@tabler/icons-react';
import { MeasureStatus } from '@anshin/model';
import { TERMS, term } from '@anshin/report/vocabulary';
import type { Language, Text } from '@anshin/model';
import type { Say } from '../../../i18n/use-words.ts';
import { COMMA } from '../../../parts/comma.ts';
import type { Choice } from '../../../parts/fields/ChoiceField.tsx';
import type { Party } from '../../../parts/use-parties.ts';
import type { Column } from '../../../table/column.ts';
import { StatusMark } from '../../requirements/StatusMark.tsx';
import { PartyShapes } from '../../threats/all/PartyTags.tsx';
import classes from './columns.module.css';
import { editsToSetCost, editsToSetTitle } from './measure-edits.ts';
import { type MeasureRow, needsSafetyCheck } from './measure-row.ts';

/** What the columns of the table of measures are made with. */
export interface MeasureWords {
  readonly say: Say<'measures'>;
  readonly text: (text: Text | undefined) => string;
  readonly language: Language;
  readonly parties: readonly Choice[];
  readonly known: ReadonlyMap<string, Party>;
  readonly partyName: (party: string) => string;
  readonly place: (at: string) => string;
  readonly number: (value: number) => string;
}

type MeasureColumn = Column<MeasureRow>;

/** The columns of the table of measures; the usual ones first, then those that a wide table has room for, the rest on demand. */
export function measureColumns(words: MeasureWords): readonly MeasureColumn[] {
  const { say, text, language } = words;
  return [
    {
      id: 'title',
      title: say('column.title'),
      width: 200,
      value: ({ measure }) => text(measure.title),
      edit: { kind: 'text', write: ({ id, measure }, typed) => editsToSetTitle(id, measure.title, language, typed) },
    },
    partyColumn(words, 'performs', false),
    statusColumn(words),
    dueColumn(words),
    costColumn(words, 'currency'),
    safetyColumn(words),
    costColumn(words, 'effort'),
    {
      id: 'closes',
      title: say('column.closes'),
      width: 84,
      isNumeric: true,
      isSpare: true,
      value: ({ result }) => (result?.prevents === true ? result.treatsCauses.length : 0),
    },
    {
      id: 'treats',
      title: say('column.treats'),
      width: 70,
      isNumeric: true,
      isSpare: true,
      value: ({ result }) => result?.treatsThreats.length ?? 0,
    },
    effectColumn(words),
    ...furtherColumns(words),
  ];
}

function partyColumn({ say, parties, known, partyName }: MeasureWords, field: 'performs' | 'accountable', isHidden: boolean): MeasureColumn {
  return {
    id: field,
    title: say(`column.${field}`),
    width: 76,
    isHidden,
    value: ({ measure }) => (measure[field] === undefined ? '' : partyName(measure[field])),
    cell: ({ measure }) => <PartyShapes parties={measure[field] === undefined ? [] : [measure[field]]} known={known} name={(party) => partyName(party.id)} />,
    filter: parties,
    placeholder: say('cell.performs'),
    edit: {
      kind: 'choice',
      choices: parties,
      write: ({ id }, value) => (value === '' ? [{ op: 'unset', path: ['measures', id, field] }] : [{ op: 'set', path: ['measures', id, field], value }]),
    },
  };
}

function statusColumn({ say, text }: MeasureWords): MeasureColumn {
  const choices = MeasureStatus.options.map((value) => ({ value, label: text(term('measureStatus', value)) }));
  return {
    id: 'status',
    title: say('column.status'),
    width: 104,
    value: ({ measure }) => text(term('measureStatus', measure.status)),
    cell: ({ measure }) => <StatusMark status={measure.status} />,
    filter: choices,
    edit: { kind: 'choice', choices, write: ({ id }, value) => (value === '' ? [] : [{ op: 'set', path: ['measures', id, 'status'], value }]) },
  };
}

function effectColumn({ say, text }: MeasureWords): MeasureColumn {
  const wordOf = ({ measure: { effect } }: MeasureRow): string => {
    if (effect === undefined) return say('effect.none');
    if ('prevents' in effect) return say('effect.prevents');
    return say('effect.limits', { dimensions: effect.limits.map(({ dimension }) => text(term('dimension', dimension))).join(' · ') });
  };
  return { id: 'effect', title: say('column.effect'), width: 96, grow: 3, isSpare: true, value: wordOf };
}

function dueColumn({ say }: MeasureWords): MeasureColumn {
  return {
    id: 'due',
    title: say('column.due'),
    width: 104,
    value: ({ measure }) => measure.due ?? '',
    placeholder: say('cell.due'),
    edit: {
      kind: 'day',
      write: ({ id }, value) => (value === '' ? [{ op: 'unset', path: ['measures', id, 'due'] }] : [{ op: 'set', path: ['measures', id, 'due'], value }]),
    },
  };
}

function costColumn({ say, number }: MeasureWords, field: 'effort' | 'currency'): MeasureColumn {
  return {
    id: field,
    title: say(`column.${field}`),
    width: 86,
    isNumeric: true,
    isSpare: field === 'effort',
    value: ({ measure }) => measure.cost?.[field] ?? '',
    cell: ({ measure }) => (measure.cost?.[field] === undefined ? null : number(measure.cost[field])),
    placeholder: say(`cell.${field}`),
    edit: { kind: 'number', write: ({ id }, value) => editsToSetCost(id, field, value) },
  };
}

function safetyColumn({ say }: MeasureWords): MeasureColumn {
  const wordOf = (row: MeasureRow): string =>
    needsSafetyCheck(row) ? say('safety.warning') : (row.measure.canHarm ?? []).length > 0 ? say('safety.stated') : '';
  return {
    id: 'safety',
    title: say('column.safety'),
    width: 130,
    isSpare: true,
    value: wordOf,
    cell: (row) =>
      needsSafetyCheck(row) ? (
        <span className={classes.warning}>
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
          {wordOf(row)}
        </span>
      ) : (
        wordOf(row)
      ),
    filter: (['warning', 'stated'] as const).map((state) => ({ value: state, label: say(`safety.${state}`) })),
  };
}

function furtherColumns(words: MeasureWords): readonly MeasureColumn[] {
  const { say, text, partyName, place } = words;
  const realised = Object.keys(TERMS.implementedIn).map((value) => ({ value, label: text(term('implementedIn', value)) }));
  return [
    partyColumn(words, 'accountable', true),
    {
      id: 'asked',
      title: say('column.asked'),
      width: 130,
      isHidden: true,
      value: ({ measure }) => (measure.asked ?? []).map(partyName).join(text(COMMA)),
    },
    { id: 'meets', title: say('column.meets'), width: 80, isHidden: true, isNumeric: true, value: ({ measure }) => measure.meets?.length ?? 0 },
    {
      id: 'implementedIn',
      title: say('column.implementedIn'),
      width: 140,
      isHidden: true,
      value: ({ measure }) => (measure.implementedIn === undefined ? '' : text(term('implementedIn', measure.implementedIn))),
      filter: realised,
      edit: {
        kind: 'choice',
        choices: realised,
        write: ({ id }, value) =>
          value === '' ? [{ op: 'unset', path: ['measures', id, 'implementedIn'] }] : [{ op: 'set', path: ['measures', id, 'implementedIn'], value }],
      },
    },
    {
      id: 'on',
      title: say('column.on'),
      width: 180,
      isHidden: true,
      value: ({ measure }) => (measure.on ?? []).map(place).join(text(COMMA)),
      placeholder: say('cell.everywhere'),
    },
    { id: 'evidence', title: say('column.evidence'), width: 80, isHidden: true, isNumeric: true, value: ({ measure }) => measure.evidence?.length ?? 0 },
  ];
}
