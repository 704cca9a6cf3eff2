import { RESULT_TERMS } from '@anshin/report/vocabulary';
import type { Say } from '../../../i18n/use-words.ts';
import type { Party } from '../../../parts/use-parties.ts';
import type { Column } from '../../../table/column.ts';
import type { ThreatRow } from '../rows/threat-row.ts';
import { ScoreShape } from '../state/ScoreMark.tsx';
import { StateShape } from '../state/StateMark.tsx';
import { THREAT_STATES } from '../state/threat-state.ts';
import { shortMethod } from '../state/worst-score.ts';
import { PartyShapes } from './PartyTags.tsx';

/** What the columns of the table of threats are made with. */
export interface ColumnWords {
  readonly say: Say<'threats'>;
  readonly text: (text: { readonly ja: string; readonly en: string }) => string;
  readonly partyName: (party: string) => string;
  readonly severity: (severity: string) => string;
  readonly measureTitle: (measure: string) => string;
  /** Every class and method that occurs, in the order in which it is offered. */
  readonly classNames: readonly string[];
  readonly parties: ReadonlyMap<string, Party>;
  readonly methods: readonly { readonly id: string; readonly vector: string }[];
}

/** The columns of the table of all threats; the usual ones first, the rest on demand. */
export function threatColumns(words: ColumnWords): readonly Column<ThreatRow>[] {
  const { say, partyName, parties } = words;
  const choice = (label: string) => ({ value: label, label });
  return [
    { id: 'title', title: say('column.title'), width: 200, value: (row) => row.title },
    { id: 'place', title: say('column.place'), width: 116, grow: 2, value: (row) => row.place },
    ...words.methods.map((method, index) => scoreColumn(words, method, index > 0)),
    {
      id: 'severity',
      title: say('column.severity'),
      width: 80,
      isHidden: true,
      value: (row) => words.severity(row.scores[words.methods[0]?.id ?? '']?.severity ?? ''),
      filter: ['critical', 'high', 'medium', 'low', 'none'].map((severity) => ({ value: severity, label: words.severity(severity) })),
    },
    {
      id: 'state',
      title: say('column.state'),
      width: 172,
      value: (row) => say(`state.${row.state}`),
      cell: (row) => <StateShape state={row.state} word={say(`state.${row.state}`)} />,
      filter: THREAT_STATES.map((state) => ({ value: state, label: say(`state.${state}`) })),
    },
    { id: 'class', title: say('column.class'), width: 120, isSpare: true, value: (row) => row.className, filter: words.classNames.map(choice) },
    {
      id: 'parties',
      title: say('column.parties'),
      width: 124,
      isSpare: true,
      value: (row) => row.parties.map(partyName).join(', '),
      cell: (row) => <PartyShapes parties={row.parties} known={parties} name={(party) => partyName(party.id)} />,
      filter: [...parties.keys()].map((party) => ({ value: party, label: partyName(party) })),
      placeholder: say('column.no-party'),
    },
    ...countColumns(words),
    ...furtherColumns(words),
  ];
}

function countColumns({ say, measureTitle }: ColumnWords): readonly Column<ThreatRow>[] {
  return [
    { id: 'measures', title: say('column.measures'), width: 80, isNumeric: true, isSpare: true, value: (row) => row.threat.measures.length },
    { id: 'requirements', title: say('column.requirements'), width: 80, isNumeric: true, isSpare: true, value: (row) => row.threat.requirements.length },
    {
      id: 'measureTitles',
      title: say('measure.list'),
      width: 240,
      isHidden: true,
      value: (row) => row.threat.measures.map(measureTitle).join(', '),
      placeholder: say('measure.none'),
    },
  ];
}

function furtherColumns({ say, text }: ColumnWords): readonly Column<ThreatRow>[] {
  return [
    {
      id: 'element',
      title: say('column.element'),
      width: 120,
      isHidden: true,
      value: (row) => say(`element.${row.threat.element}`),
      filter: (['component', 'channel', 'system'] as const).map((element) => ({ value: element, label: say(`element.${element}`) })),
    },
    {
      id: 'origin',
      title: say('column.origin'),
      width: 120,
      isHidden: true,
      value: (row) => text(RESULT_TERMS.origin[row.threat.origin]),
    },
    {
      id: 'because',
      title: say('column.because'),
      width: 240,
      isHidden: true,
      value: (row) => (row.threat.disposition?.because === undefined ? '' : text(row.threat.disposition.because)),
      placeholder: say('column.no-reason'),
    },
  ];
}

function scoreColumn({ severity }: ColumnWords, { id, vector }: ColumnWords['methods'][number], isHidden: boolean): Column<ThreatRow> {
  return {
    id: `score-${id}`,
    title: shortMethod(vector),
    width: 96,
    isNumeric: true,
    isHidden,
    value: (row) => row.scores[id]?.score ?? '',
    cell: (row) => {
      const score = row.scores[id];
      return score === undefined ? null : <ScoreShape score={score} word={severity(score.severity)} withMethod={false} />;
    },
  };
}
