import type { Authority } from '@anshin/model';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { textEdits } from '../../parts/text-edits.ts';
import type { Column } from '../../table/column.ts';
import { EntityTable } from '../../table/EntityTable.tsx';
import { removeAuthorities } from './remove-parties.ts';

interface Row extends Authority {
  readonly id: string;
}

/** Authorities concerned, apart from the parties. */
export function AuthorityTable() {
  const say = useWords('stakeholders');
  const text = useText();
  const language = useLanguage();
  const authorities = useDocument((document) => document.authorities);
  const rows = useMemo(() => Object.entries(authorities ?? {}).map(([id, authority]) => ({ ...authority, id })), [authorities]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        id: 'name',
        title: say('column.name'),
        width: 240,
        value: ({ name }) => text(name),
        edit: { kind: 'text', write: ({ id, name }, value) => (value.trim() === '' ? [] : textEdits(['authorities', id, 'name'], name, value, language)) },
      },
      {
        id: 'description',
        title: say('column.description'),
        width: 320,
        value: ({ description }) => text(description),
        placeholder: say('placeholder.description'),
        edit: { kind: 'text', write: ({ id, description }, value) => textEdits(['authorities', id, 'description'], description, value, language) },
      },
    ],
    [say, text, language],
  );
  return (
    <EntityTable<Row>
      section="authorities"
      label={say('table.authorities')}
      rows={rows}
      columns={columns}
      remove={removeAuthorities}
      removeLabel={(count) => say('bulk.delete', { count })}
      empty={<EmptyState title={say('authorities.empty-title')}>{say('authorities.empty')}</EmptyState>}
    />
  );
}
