import { Button } from '@mantine/core';
import type { Relation } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { textEdits } from '../../parts/text-edits.ts';
import type { Column } from '../../table/column.ts';
import { EntityTable } from '../../table/EntityTable.tsx';
import { RELATION_KINDS } from './relation-kind.ts';
import { usePartyChoices, usePartyNames } from './use-party-names.ts';

interface Row extends Relation {
  readonly id: string;
}

/** Every relation, edited in place. */
export function RelationTable({ onDiagram }: { readonly onDiagram: () => void }) {
  const say = useWords('stakeholders');
  const relations = useDocument((document) => document.relations);
  const rows = useMemo(() => Object.entries(relations ?? {}).map(([id, relation]) => ({ ...relation, id })), [relations]);
  const columns = useColumns();
  return (
    <EntityTable<Row>
      section="relations"
      label={say('table.relations')}
      rows={rows}
      columns={columns}
      remove={(_, ids) => ids.map((id) => ({ op: 'unset', path: ['relations', id] }))}
      removeLabel={(count) => say('bulk.delete', { count })}
      empty={
        <EmptyState title={say('relations.empty-title')} action={<Button onClick={onDiagram}>{say('relations.to-diagram')}</Button>}>
          {say('relations.empty')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useWords('stakeholders');
  const text = useText();
  const language = useLanguage();
  const nameOf = usePartyNames();
  const choices = usePartyChoices(true);
  return useMemo(() => {
    const kinds = RELATION_KINDS.map((kind) => ({ value: kind, label: text(term('relation', kind)) }));
    const end = (side: 'from' | 'to'): Column<Row> => ({
      id: side,
      title: say(`column.${side}`),
      width: 140,
      value: (row) => nameOf(row[side]),
      edit: { kind: 'choice', choices, write: ({ id }, value) => (value === '' ? [] : [{ op: 'set', path: ['relations', id, side], value }]) },
    });
    return [
      end('from'),
      {
        id: 'kind',
        title: say('column.kind'),
        width: 104,
        value: ({ kind }) => text(term('relation', kind)),
        filter: kinds.map(({ label }) => ({ value: label, label })),
        edit: { kind: 'choice', choices: kinds, write: ({ id }, value) => (value === '' ? [] : [{ op: 'set', path: ['relations', id, 'kind'], value }]) },
      },
      end('to'),
      {
        id: 'title',
        title: say('column.title'),
        width: 180,
        value: ({ title }) => text(title),
        placeholder: say('placeholder.title'),
        edit: { kind: 'text', write: ({ id, title }, value) => textEdits(['relations', id, 'title'], title, value, language) },
      },
    ];
  }, [say, text, language, nameOf, choices]);
}
