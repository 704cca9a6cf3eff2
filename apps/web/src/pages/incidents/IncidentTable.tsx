import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { EntityTable } from '../../table/EntityTable.tsx';
import { AddIncidentDialog } from './add/AddIncidentDialog.tsx';
import { removeIncidents } from './remove.ts';
import { type IncidentRow, useIncidentColumns, useIncidentRows } from './use-incident-columns.tsx';

/** Incidents by parties: one line for each incident, one column for each party that is assessed. */
export function IncidentTable() {
  const say = useWords('incidents');
  const rows = useIncidentRows();
  const columns = useIncidentColumns();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setAdding(true)}>
      {say('incident.add')}
    </Button>
  );
  return (
    <>
      <EntityTable<IncidentRow>
        section="incidents"
        label={say('table.label')}
        rows={rows}
        columns={columns}
        rowHeight={52}
        remove={removeIncidents}
        removeLabel={(count) => say('incident.delete', { count })}
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
