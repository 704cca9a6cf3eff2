import { MeasureStatus } from '@anshin/model';
import { type ReactNode, useMemo } from 'react';
import { useFormats, useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit, useLive } from '../../../live/use-live.ts';
import { useParties } from '../../../parts/use-parties.ts';
import { useElementNames } from '../../../parts/use-element-names.ts';
import { useSelect, useSelectedPlace } from '../../../places/use-selection.ts';
import type { BulkAction } from '../../../table/column.ts';
import { DataTable } from '../../../table/DataTable.tsx';
import { usePartyChoices } from '../../threats/rows/use-choices.ts';
import { measureColumns } from './columns.tsx';
import { editsToDelete, editsToSetStatus } from './measure-edits.ts';
import type { MeasureRow } from './measure-row.ts';

/** All measures in one table that is edited in place. */
export function MeasureTable({ rows, tools }: { readonly rows: readonly MeasureRow[]; readonly tools: ReactNode }) {
  const say = useWords('measures');
  const text = useText();
  const language = useLanguage();
  const { number } = useFormats();
  const place = useElementNames();
  const parties = usePartyChoices();
  const known = useParties();
  const select = useSelect();
  const selected = useSelectedPlace();
  const bulk = useBulk();
  const columns = useMemo(() => {
    const names = new Map(parties.map(({ value, label }) => [value, label]));
    return measureColumns({ say, text, language, parties, known, partyName: (party) => names.get(party) ?? party, place, number });
  }, [say, text, language, parties, known, place, number]);
  return (
    <DataTable
      id="measures"
      label={say('page.title')}
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      bulk={bulk}
      tools={tools}
      rowHeight={48}
      chosen={selected?.[0] === 'measures' ? selected[1] : undefined}
      onChoose={({ id }) => select(['measures', id])}
    />
  );
}

function useBulk(): readonly BulkAction<MeasureRow>[] {
  const say = useWords('measures');
  const edit = useEdit();
  const live = useLive();
  return useMemo(() => {
    const document = () => live.current().document ?? {};
    const ids = (rows: readonly MeasureRow[]) => rows.map(({ id }) => id);
    return [
      ...MeasureStatus.options.map((status) => ({
        id: status,
        label: (count: number) => say(`bulk.status-${status}`, { count }),
        run: (rows: readonly MeasureRow[]) => edit(...editsToSetStatus(document(), ids(rows), status)),
      })),
      { id: 'delete', label: (count) => say('bulk.delete', { count }), run: (rows) => edit(...editsToDelete(document(), ids(rows))) },
    ];
  }, [say, edit, live]);
}
