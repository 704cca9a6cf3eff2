import { Select } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type ReactNode, useMemo, useState } from 'react';
import type { ThreatResult } from '@anshin/engine';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument, useResults } from '../../../live/use-live.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { Skeletons } from '../../../parts/Skeletons.tsx';
import { useParties } from '../../../parts/use-parties.ts';
import { useSelect, useSelectedPlace } from '../../../places/use-selection.ts';
import type { BulkAction, Column } from '../../../table/column.ts';
import { DataTable } from '../../../table/DataTable.tsx';
import { placeOfThreat } from '../decide/ThreatSide.tsx';
import { NotApplicableDialog } from '../judge/NotApplicableDialog.tsx';
import { useJudge } from '../judge/use-judge.ts';
import type { ThreatRow } from '../rows/threat-row.ts';
import { useThreatRows } from '../rows/use-threat-rows.ts';
import { useSeverityWord } from '../state/use-severity-word.ts';
import { methodsOf } from '../state/worst-score.ts';
import { threatColumns } from './columns.tsx';

const GROUPS = ['none', 'place', 'class'] as const;
type Group = (typeof GROUPS)[number];

/** Every threat in one table, with filters, groups and judgements on several at once. */
export function AllThreats({ tools }: { readonly tools: ReactNode }) {
  const say = useWords('threats');
  const select = useSelect();
  const selected = useSelectedPlace();
  const isAssessed = useResults(({ version }) => version > 0);
  const rows = useThreatRows();
  const [group, setGroup] = useLocalStorage<Group>({ key: 'anshin.threats.group', defaultValue: 'none', getInitialValueInEffect: false });
  const grouped = useMemo(() => inGroups(rows, group), [rows, group]);
  const columns = useColumns(rows);
  const [leavingOut, setLeavingOut] = useState<readonly ThreatResult[]>([]);
  const bulk = useBulk(setLeavingOut);
  if (!isAssessed) return <Skeletons lines={8} />;
  return (
    <>
      <DataTable
        id="threats"
        label={say('page.title')}
        rows={grouped}
        rowId={(row) => row.id}
        columns={columns}
        bulk={bulk}
        chosen={selected?.[0] === 'threat' || selected?.[0] === 'threats' ? selected[1] : undefined}
        onChoose={({ threat }) => select(placeOfThreat(threat))}
        {...(group === 'none' ? {} : { group: (row: ThreatRow) => groupOf(row, group) })}
        empty={<EmptyState title={say('all.empty-title')}>{say('all.empty')}</EmptyState>}
        tools={
          <>
            <Select
              aria-label={say('group.label')}
              w={120}
              data={GROUPS.map((value) => ({ value, label: say(`group.${value}`) }))}
              value={group}
              allowDeselect={false}
              onChange={(next) => setGroup(GROUPS.find((value) => value === next) ?? 'none')}
            />
            {tools}
          </>
        }
      />
      <NotApplicableDialog threats={leavingOut} onClose={() => setLeavingOut([])} />
    </>
  );
}

function groupOf(row: ThreatRow, group: Group): string {
  return group === 'place' ? row.place : row.className;
}

/** Rows in the order of their groups, and as they came within each. */
function inGroups(rows: readonly ThreatRow[], group: Group): readonly ThreatRow[] {
  if (group === 'none') return rows;
  const groups = new Map<string, ThreatRow[]>();
  for (const row of rows) {
    const there = groups.get(groupOf(row, group));
    if (there === undefined) groups.set(groupOf(row, group), [row]);
    else there.push(row);
  }
  return [...groups.values()].flat();
}

function useBulk(leaveOut: (threats: readonly ThreatResult[]) => void): readonly BulkAction<ThreatRow>[] {
  const say = useWords('threats');
  const judge = useJudge();
  return useMemo(() => {
    const derived = (rows: readonly ThreatRow[]) => rows.map(({ threat }) => threat).filter(({ origin }) => origin === 'rule');
    return [
      { id: 'take-up', label: (count) => say('adopt.threats', { count }), isPrimary: true, run: (rows) => judge.takeUp(derived(rows)) },
      { id: 'leave-out', label: (count) => say('apply.not-several', { count }), run: (rows) => leaveOut(derived(rows)) },
      { id: 'reopen', label: (count) => say('adopt.reopen-several', { count }), run: (rows) => judge.reopen(derived(rows)) },
    ];
  }, [say, judge, leaveOut]);
}

/** The columns for these rows; the same objects while the words and what occurs stay the same. */
function useColumns(rows: readonly ThreatRow[]): readonly Column<ThreatRow>[] {
  const say = useWords('threats');
  const text = useText();
  const severity = useSeverityWord();
  const parties = useParties();
  const measures = useDocument((document) => document.measures);
  const occurring = useMemo(() => occurringIn(rows), [rows]);
  return useMemo(() => {
    const { classNames, methods } = JSON.parse(occurring) as Occurring;
    return threatColumns({
      say,
      text,
      severity,
      classNames,
      methods,
      parties,
      partyName: (party) => text(parties.get(party)?.name, party),
      measureTitle: (measure) => text(measures?.[measure]?.title, measure),
    });
  }, [say, text, severity, parties, measures, occurring]);
}

interface Occurring {
  readonly classNames: readonly string[];
  readonly methods: readonly { readonly id: string; readonly vector: string }[];
}

/** What occurs in rows, as text, so that equal ones compare equal. */
function occurringIn(rows: readonly ThreatRow[]): string {
  const classNames = [...new Set(rows.map(({ className }) => className))].filter((name) => name !== '').sort();
  const methods = methodsOf(rows).flatMap((id) => {
    const vector = rows.find((row) => row.scores[id] !== undefined)?.scores[id]?.vector;
    return vector === undefined ? [] : [{ id, vector: vector.split('/')[0] ?? '' }];
  });
  return JSON.stringify({ classNames, methods } satisfies Occurring);
}
