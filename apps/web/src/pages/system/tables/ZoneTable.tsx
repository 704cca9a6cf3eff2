import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Zone } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { zonesAround } from '../../../diagram/model/zone-tree.ts';
import type { System } from '../../../diagram/model/system.ts';
import { removalEdits } from '../../../diagram/edits/removal.ts';
import { useSystemChoices } from '../../../diagram/view/use-choices.ts';
import { useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit, useLive } from '../../../live/use-live.ts';
import { newId } from '../../../places/new-id.ts';
import { useSelect } from '../../../places/use-selection.ts';
import type { Column } from '../../../table/column.ts';
import { EntityTable } from '../../../table/EntityTable.tsx';
import { textEdits } from '../../../parts/text-edits.ts';
import { choiceEdit } from './choice-edit.ts';

interface ZoneRow {
  readonly id: string;
  readonly zone: Zone;
  readonly holds: number;
}

/** All zones, with how much lies in them. */
export function ZoneTable({ system }: { readonly system: System }) {
  const say = useWords('system');
  const select = useSelect();
  const live = useLive();
  const edit = useEdit();
  const columns = useColumns(system);
  const rows = useMemo((): readonly ZoneRow[] => {
    const held = [...system.parts.values()].flatMap(({ component }) => component.zone ?? []);
    return Object.entries(system.zones).map(([id, zone]) => ({ id, zone, holds: held.filter((other) => other === id).length }));
  }, [system]);
  const add = (): void => {
    const id = newId('zone', live.current().document?.zones, 'zone');
    if (edit({ op: 'set', path: ['zones', id], value: { kind: 'premises' } })) select(['zones', id]);
  };
  return (
    <EntityTable<ZoneRow>
      section="zones"
      label={say('zones.label')}
      rows={rows}
      columns={columns}
      remove={(document, zones) => removalEdits(document, { components: [], channels: [], zones })}
      removeLabel={(count) => say('bulk.remove', { count })}
      tools={
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} onClick={add}>
          {say('zones.add')}
        </Button>
      }
      empty={say('zones.empty')}
    />
  );
}

function useColumns(system: System): readonly Column<ZoneRow>[] {
  const say = useWords('system');
  const text = useText();
  const language = useLanguage();
  const { zones, zoneKinds } = useSystemChoices();
  return useMemo(
    () => [
      {
        id: 'name',
        title: say('column.name'),
        width: 220,
        value: ({ zone }) => text(zone.name, text(term('zone', zone.kind))),
        edit: { kind: 'text', write: ({ id, zone }, value) => textEdits(['zones', id, 'name'], zone.name, value, language) },
      },
      {
        id: 'kind',
        title: say('column.zone-kind'),
        width: 160,
        value: ({ zone }) => text(term('zone', zone.kind)),
        filter: zoneKinds.map(({ label }) => ({ value: label, label })),
        edit: { kind: 'choice', choices: zoneKinds, write: ({ id }, value) => (value === '' ? [] : [choiceEdit(['zones', id, 'kind'], value)]) },
      },
      {
        id: 'within',
        title: say('column.within'),
        width: 180,
        value: ({ zone }) => zones.find(({ value }) => value === zone.within)?.label ?? zone.within ?? '',
        placeholder: say('column.within-empty'),
        edit: {
          kind: 'choice',
          choices: zones,
          write: ({ id }, value) => (zonesAround(value, system.zones).includes(id) ? [] : [choiceEdit(['zones', id, 'within'], value)]),
        },
      },
      { id: 'holds', title: say('column.holds'), width: 100, isNumeric: true, value: ({ holds }) => holds },
    ],
    [say, text, language, zones, zoneKinds, system.zones],
  );
}
