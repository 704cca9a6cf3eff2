import { Button } from '@mantine/core';
import { type Hazard, rankOf } from '@anshin/model';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useDocument } from '../../../live/use-live.ts';
import { EmptyState } from '../../../parts/EmptyState.tsx';
import { LevelMark } from '../../../parts/LevelMark.tsx';
import { textEdits } from '../../../parts/text-edits.ts';
import type { Column } from '../../../table/column.ts';
import { EntityTable } from '../../../table/EntityTable.tsx';
import { removeHazards } from '../remove.ts';
import { AddHazardDialog } from './AddHazardDialog.tsx';

interface HazardRow {
  readonly id: string;
  readonly hazard: Hazard;
  readonly incidents: number;
}

/** The safety chain: hazard, the situation that exposes someone to it, the harm. */
export function HazardTable() {
  const say = useWords('incidents');
  const rows = useHazardRows();
  const columns = useHazardColumns();
  const [isAdding, setAdding] = useState(false);
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />} onClick={() => setAdding(true)}>
      {say('hazard.add')}
    </Button>
  );
  return (
    <>
      <EntityTable<HazardRow>
        section="hazards"
        label={say('hazard.table')}
        rows={rows}
        columns={columns}
        remove={removeHazards}
        removeLabel={(count) => say('hazard.delete', { count })}
        tools={rows.length === 0 ? undefined : add}
        empty={
          <EmptyState title={say('hazard.empty-title')} action={add}>
            {say('hazard.empty-text')}
          </EmptyState>
        }
      />
      <AddHazardDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </>
  );
}

function useHazardRows(): readonly HazardRow[] {
  const hazards = useDocument((document) => document.hazards);
  const incidents = useDocument((document) => document.incidents);
  return useMemo(
    () =>
      Object.entries(hazards ?? {}).map(([id, hazard]) => ({
        id,
        hazard,
        incidents: Object.values(incidents ?? {}).filter((incident) => incident.hazards?.includes(id)).length,
      })),
    [hazards, incidents],
  );
}

function useHazardColumns(): readonly Column<HazardRow>[] {
  const say = useWords('incidents');
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const column = (field: 'title' | 'situation' | 'harm' | 'safeState', title: string, placeholder: string): Column<HazardRow> => ({
      id: field,
      title,
      width: 150,
      hasNames: true,
      placeholder,
      value: ({ hazard }) => text(hazard[field]),
      edit: {
        kind: 'text',
        write: ({ id, hazard }, value) => (value === '' && field !== 'safeState' ? [] : textEdits(['hazards', id, field], hazard[field], value, language)),
      },
    });
    return [
      column('title', say('hazard.column'), say('hazard.new-placeholder')),
      column('situation', say('hazard.situation'), say('hazard.situation-placeholder')),
      column('harm', say('hazard.harm'), say('hazard.harm-placeholder')),
      {
        id: 'severity',
        title: say('hazard.severity'),
        width: 120,
        least: 96,
        value: ({ hazard }) => hazard.severity ?? '',
        order: ({ hazard }) => (hazard.severity === undefined ? '' : rankOf(hazard.severity)),
        cell: ({ hazard }) => (hazard.severity === undefined ? null : <LevelMark level={hazard.severity} />),
      },
      { id: 'incidents', title: say('view.incidents'), width: 96, isNumeric: true, isSpare: true, value: ({ incidents }) => incidents },
      column('safeState', say('hazard.safe-state'), say('hazard.safe-state-placeholder')),
    ];
  }, [say, text, language]);
}
