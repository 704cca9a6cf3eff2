import type { RequirementResult } from '@anshin/engine';
import { useMemo } from 'react';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit, useLive } from '../../../live/use-live.ts';
import { useParties } from '../../../parts/use-parties.ts';
import { useSelect, useSelectedPlace } from '../../../places/use-selection.ts';
import type { BulkAction } from '../../../table/column.ts';
import { DataTable } from '../../../table/DataTable.tsx';
import { requirementColumns, scopeOf } from './columns.tsx';

const SCOPES = ['threats', 'whole', 'idle'] as const;

/** Every requirement in play: those that answer threats, those for the whole system, and the rest, each in its own band. */
export function RequirementList({ requirements }: { readonly requirements: readonly RequirementResult[] }) {
  const say = useWords('requirements');
  const text = useText();
  const parties = useParties();
  const select = useSelect();
  const selected = useSelectedPlace();
  const bulk = useBulk();
  const rows = useMemo(() => SCOPES.flatMap((scope) => requirements.filter((requirement) => scopeOf(requirement) === scope)), [requirements]);
  const columns = useMemo(() => requirementColumns({ say, text, parties, partyName: (party) => text(parties.get(party)?.name, party) }), [say, text, parties]);
  return (
    <DataTable
      id="requirements"
      label={say('page.title')}
      rows={rows}
      rowId={({ id }) => id}
      columns={columns}
      bulk={bulk}
      rowHeight={48}
      group={(row) => say(`scope.${scopeOf(row)}`)}
      chosen={selected?.[0] === 'requirement' ? selected[1] : undefined}
      onChoose={({ id }) => select(['requirement', id])}
    />
  );
}

function useBulk(): readonly BulkAction<RequirementResult>[] {
  const say = useWords('requirements');
  const edit = useEdit();
  const live = useLive();
  return useMemo(
    () => [
      {
        id: 'leave-out',
        label: (count) => say('bulk.waive', { count }),
        run: (rows) => edit(...rows.map(({ id }) => ({ op: 'set' as const, path: ['requirementStates', id, 'state'], value: 'notApplicable' }))),
      },
      {
        id: 'reopen',
        label: (count) => say('bulk.reopen', { count }),
        run: (rows) => {
          const states = live.current().document?.requirementStates ?? {};
          edit(...rows.filter(({ id }) => Object.hasOwn(states, id)).map(({ id }) => ({ op: 'unset' as const, path: ['requirementStates', id] })));
        },
      },
    ],
    [say, edit, live],
  );
}
