import type { Checklist } from '@anshin/engine';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useText } from '../../i18n/use-words.ts';
import { useSelect, useSelected } from '../../places/use-selection.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { type ChecklistRow, checklistRows } from './checklist-groups.ts';
import classes from './ChecklistsPage.module.css';
import { GroupProgress } from './GroupProgress.tsx';
import { useChecklistColumns } from './use-checklist-columns.tsx';
import { useGroupName } from './use-group-name.ts';

/** A checklist with its progress by group; a row is chosen for the inspector. */
export function ChecklistTable({ list }: { readonly list: Checklist }) {
  const text = useText();
  const catalog = useCatalog();
  const select = useSelect();
  const nameOf = useGroupName();
  const chosen = useSelected(([place]) => (place?.[0] === 'requirementStates' ? place[1] : undefined));
  const { rows, groups } = useMemo(() => checklistRows(list, catalog), [list, catalog]);
  const names = useMemo(() => new Map(groups.map((group): [string, string] => [group.id, nameOf(group.name)])), [groups, nameOf]);
  const columns = useChecklistColumns(isStatable(list));
  return (
    <div className={classes.list}>
      <GroupProgress groups={groups} />
      <DataTable<ChecklistRow>
        id={`checklists.${list.id}`}
        label={text(list.title)}
        rows={rows}
        rowId={({ item }) => item.id}
        columns={columns}
        group={({ group }) => names.get(group) ?? group}
        rowHeight={60}
        chosen={chosen}
        onChoose={({ item }) => select(isStatable(list) ? ['requirementStates', item.id] : ['function', firstFunction(item.by)])}
      />
    </div>
  );
}

/** Whether people state how the items stand; functional requirements follow from the functions alone. */
function isStatable(list: Checklist): boolean {
  return list.id !== 'functional-requirements';
}

/** The number of the first function that answers a functional requirement, as a place; the first function where none does. */
function firstFunction(by: readonly string[]): string {
  return by[0]?.replace('ipa.f', '') ?? '1';
}
