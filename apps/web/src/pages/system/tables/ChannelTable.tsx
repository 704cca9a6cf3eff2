import { useMemo } from 'react';
import type { LiveEdit } from '@anshin/collab';
import { partName } from '../../../diagram/model/part.ts';
import type { Link, System } from '../../../diagram/model/system.ts';
import { removalEdits } from '../../../diagram/edits/removal.ts';
import { useComponentChoices, useSystemChoices } from '../../../diagram/view/use-choices.ts';
import { type Say, useLanguage, useText, useWords } from '../../../i18n/use-words.ts';
import { useEdit } from '../../../live/use-live.ts';
import type { Choice } from '../../../parts/fields/ChoiceField.tsx';
import type { BulkAction, Column } from '../../../table/column.ts';
import { EntityTable } from '../../../table/EntityTable.tsx';
import { textEdits } from '../../../parts/text-edits.ts';
import { choiceEdit } from './choice-edit.ts';

/** All channels with what carries and protects them, edited in place. */
export function ChannelTable({ system }: { readonly system: System }) {
  const say = useWords('system');
  const edit = useEdit();
  const columns = useColumns(system);
  const rows = useMemo(() => [...system.links.values()], [system.links]);
  const bulk: readonly BulkAction<Link>[] = [
    {
      id: 'encrypted',
      label: (count) => say('bulk.protected', { count }),
      run: (chosen) =>
        edit(
          ...chosen.map(
            ({ id }): LiveEdit => ({ op: 'set', path: ['channels', id, 'protection'], value: { encrypted: true, authenticated: true, integrity: true } }),
          ),
        ),
    },
  ];
  return (
    <EntityTable<Link>
      section="channels"
      label={say('channels.label')}
      rows={rows}
      columns={columns}
      bulk={bulk}
      remove={(document, channels) => removalEdits(document, { components: [], channels, zones: [] })}
      removeLabel={(count) => say('bulk.remove', { count })}
      empty={say('channels.empty')}
    />
  );
}

function useColumns(system: System): readonly Column<Link>[] {
  const say = useWords('system');
  const text = useText();
  const language = useLanguage();
  const { media } = useSystemChoices();
  const components = useComponentChoices(system);
  return useMemo(() => {
    const yesNo: readonly Choice[] = [
      { value: 'true', label: say('flag.yes') },
      { value: 'false', label: say('flag.no') },
    ];
    const flag = (id: FlagId, path: readonly string[], read: (link: Link) => boolean | undefined): Column<Link> => flagColumn(say, yesNo, id, path, read);
    const nameOf = (id: string): string => {
      const part = system.parts.get(id);
      return part === undefined ? id : text(partName(part));
    };
    const end = (index: 0 | 1): Column<Link> => ({
      id: index === 0 ? 'from' : 'to',
      title: say(index === 0 ? 'column.from' : 'column.to'),
      width: 160,
      value: ({ channel }) => nameOf(channel.between[index]),
      edit: {
        kind: 'choice',
        choices: components,
        write: ({ id, channel }, value) =>
          value === '' || channel.between.includes(value) ? [] : [{ op: 'set', path: ['channels', id, 'between'], value: channel.between.with(index, value) }],
      },
    });
    return [
      end(0),
      end(1),
      {
        id: 'medium',
        title: say('column.medium'),
        width: 130,
        value: ({ channel }) => media.find(({ value }) => value === channel.medium)?.label ?? channel.medium,
        filter: media.map(({ label }) => ({ value: label, label })),
        edit: { kind: 'choice', choices: media, write: ({ id }, value) => (value === '' ? [] : [choiceEdit(['channels', id, 'medium'], value)]) },
      },
      flag('encrypted', ['protection', 'encrypted'], ({ channel }) => channel.protection?.encrypted),
      flag('authenticated', ['protection', 'authenticated'], ({ channel }) => channel.protection?.authenticated),
      flag('integrity', ['protection', 'integrity'], ({ channel }) => channel.protection?.integrity),
      { ...flag('maintenance', ['maintenance'], ({ channel }) => channel.maintenance), isHidden: true },
      {
        id: 'name',
        title: say('column.name'),
        width: 180,
        isHidden: true,
        value: ({ channel }) => text(channel.name),
        edit: { kind: 'text', write: ({ id, channel }, value) => textEdits(['channels', id, 'name'], channel.name, value, language) },
      },
    ];
  }, [say, text, language, media, components, system]);
}

type FlagId = 'encrypted' | 'authenticated' | 'integrity' | 'maintenance';

/** A yes or no that may also be left open. */
function flagColumn(
  say: Say<'system'>,
  yesNo: readonly Choice[],
  id: FlagId,
  path: readonly string[],
  read: (link: Link) => boolean | undefined,
): Column<Link> {
  return {
    id,
    title: say(`column.${id}`),
    width: 88,
    value: (link) => yesNo.find(({ value }) => value === String(read(link)))?.label ?? '',
    filter: yesNo.map(({ label }) => ({ value: label, label })),
    placeholder: say('flag.unstated'),
    edit: {
      kind: 'choice',
      choices: yesNo,
      write: (link, value) => {
        const place = ['channels', link.id, ...path];
        return [value === '' ? { op: 'unset', path: place } : { op: 'set', path: place, value: value === 'true' }];
      },
    },
  };
}
