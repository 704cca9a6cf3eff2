import { IconPlus } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { partName, type Part } from '../../../diagram/model/part.ts';
import type { System } from '../../../diagram/model/system.ts';
import { removalEdits } from '../../../diagram/edits/removal.ts';
import { type SystemChoices, useSystemChoices } from '../../../diagram/view/use-choices.ts';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit, useLive } from '../../../live/use-live.ts';
import type { Choice } from '../../../parts/fields/ChoiceField.tsx';
import { newId } from '../../../places/new-id.ts';
import { useSelect } from '../../../places/use-selection.ts';
import type { BulkAction, Column } from '../../../table/column.ts';
import { EntityTable } from '../../../table/EntityTable.tsx';
import { BulkChoice, type BulkField } from './BulkChoice.tsx';
import { textEdits } from '../../../parts/text-edits.ts';
import { choiceEdit } from './choice-edit.ts';

/** All components, edited in place; zone, responsible party and layer of several at once. */
export function ComponentTable({ system }: { readonly system: System }) {
  const say = useWords('system');
  const choices = useSystemChoices();
  const columns = useColumns(choices);
  const [bulk, setBulk] = useState<{ readonly field: BulkField; readonly ids: readonly string[] }>();
  const actions = useBulk((field, ids) => setBulk({ field, ids }));
  const rows = useMemo(() => [...system.parts.values()], [system.parts]);
  return (
    <>
      <EntityTable<Part>
        section="components"
        label={say('components.label')}
        rows={rows}
        columns={columns}
        bulk={actions}
        remove={(document, components) => removalEdits(document, { components, channels: [], zones: [] })}
        removeLabel={(count) => say('bulk.remove', { count })}
        tools={<AddComponent />}
        empty={say('components.empty')}
      />
      {bulk !== undefined && <BulkChoice field={bulk.field} ids={bulk.ids} choices={choices} onClose={() => setBulk(undefined)} />}
    </>
  );
}

function useColumns(choices: SystemChoices): readonly Column<Part>[] {
  const say = useWords('system');
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const choice = (
      field: 'kind' | 'zone' | 'layer' | 'accountable' | 'owner' | 'operator',
      list: readonly Choice[],
      width: number,
      isHidden = false,
    ): Column<Part> => ({
      id: field,
      title: say(`column.${field}`),
      width,
      value: ({ component }) => list.find(({ value }) => value === component[field])?.label ?? component[field] ?? '',
      ...(isHidden ? {} : { filter: list.map(({ label }) => ({ value: label, label })) }),
      placeholder: say(`column.${field}-empty`),
      isHidden,
      edit: {
        kind: 'choice',
        choices: list,
        write: ({ id }, value) => (field === 'kind' && value === '' ? [] : [choiceEdit(['components', id, field], value)]),
      },
    });
    return [
      {
        id: 'name',
        title: say('column.name'),
        width: 200,
        value: (part) => text(partName(part)),
        edit: { kind: 'text', write: ({ id, component }, value) => textEdits(['components', id, 'name'], component.name, value, language) },
      },
      choice('kind', choices.kinds, 170),
      choice('zone', choices.zones, 150),
      choice('accountable', choices.parties, 150),
      choice('layer', choices.layers, 88),
      choice('owner', choices.parties, 150, true),
      choice('operator', choices.parties, 150, true),
      {
        id: 'purpose',
        title: say('column.purpose'),
        width: 260,
        isHidden: true,
        value: ({ component }) => text(component.purpose),
        placeholder: say('column.purpose-empty'),
        edit: { kind: 'text', write: ({ id, component }, value) => textEdits(['components', id, 'purpose'], component.purpose, value, language) },
      },
      { id: 'id', title: say('column.id'), width: 130, isHidden: true, value: ({ id }) => id },
    ];
  }, [say, text, language, choices]);
}

function useBulk(ask: (field: BulkField, ids: readonly string[]) => void): readonly BulkAction<Part>[] {
  const say = useWords('system');
  return (['accountable', 'zone', 'layer'] as const).map((field) => ({
    id: field,
    label: (count) => say(`bulk.${field}`, { count }),
    run: (rows) =>
      ask(
        field,
        rows.map(({ id }) => id),
      ),
  }));
}

function AddComponent() {
  const say = useWords('system');
  const edit = useEdit();
  const live = useLive();
  const select = useSelect();
  return (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.6} />}
      onClick={() => {
        const id = newId('component', live.current().document?.components, 'component');
        if (edit({ op: 'set', path: ['components', id], value: { kind: 'controller' } })) select(['components', id]);
      }}
    >
      {say('components.add')}
    </Button>
  );
}
