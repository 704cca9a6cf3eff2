import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useEdit, useLive } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useSelect, useSelectedPlace } from '../../places/use-selection.ts';
import type { BulkAction } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { AddIncidentDialog } from './add/AddIncidentDialog.tsx';
import { removeIncidents } from './remove.ts';
import { type IncidentRow, useIncidentColumns, useIncidentRows } from './use-incident-columns.tsx';

const rowId = ({ id }: IncidentRow): string => id;

/** Incidents by parties: one line for each incident, one column for each party that is assessed. */
export function IncidentTable() {
  const say = useWords('incidents');
  const rows = useIncidentRows();
  const columns = useIncidentColumns();
  const select = useSelect();
  const place = useSelectedPlace();
  const bulk = useBulkActions();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setAdding(true)}>
      {say('incident.add')}
    </Button>
  );
  return (
    <>
      <DataTable
        id="incidents"
        label={say('table.label')}
        rows={rows}
        rowId={rowId}
        columns={columns}
        rowHeight={52}
        chosen={place?.[0] === 'incidents' ? place[1] : undefined}
        onChoose={({ id }) => select(['incidents', id])}
        bulk={bulk}
        tools={rows.length === 0 ? undefined : add}
        empty={
          <EmptyState title={say('empty.title')} action={add}>
            {say('empty.text')}
          </EmptyState>
        }
      />
      <AddIncidentDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}

function useBulkActions(): readonly BulkAction<IncidentRow>[] {
  const say = useWords('incidents');
  const edit = useEdit();
  const live = useLive();
  return useMemo(
    () => [
      {
        id: 'delete',
        label: (count) => say('incident.delete', { count }),
        run: (rows) => {
          edit(...removeIncidents(live.current().document ?? {}, rows.map(rowId)));
        },
      },
    ],
    [say, edit, live],
  );
}
