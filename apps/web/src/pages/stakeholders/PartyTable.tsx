import { type AnshinDocument, type Stakeholder, StakeholderRole } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument } from '../../live/use-live.ts';
import { PartyTag } from '../../parts/PartyTag.tsx';
import { textEdits } from '../../parts/text-edits.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import { useParties } from '../../parts/use-parties.ts';
import type { Column } from '../../table/column.ts';
import { EntityTable } from '../../table/EntityTable.tsx';
import { removeParties } from './remove-parties.ts';
import { usePartyChoices, usePartyNames } from './use-party-names.ts';
import classes from './StakeholdersPage.module.css';

interface Row extends Stakeholder {
  readonly id: string;
  /** Components that it answers for, in words. */
  readonly components: readonly string[];
}

/** Every stakeholder, edited in place. */
export function PartyTable() {
  const say = useWords('stakeholders');
  const rows = useRows();
  const columns = useColumns();
  return (
    <EntityTable<Row>
      section="stakeholders"
      label={say('table.parties')}
      rows={rows}
      columns={columns}
      remove={removeParties}
      removeLabel={(count) => say('bulk.delete', { count })}
    />
  );
}

function useRows(): readonly Row[] {
  const stakeholders = useDocument((document) => document.stakeholders);
  const components = useDocument((document) => document.components);
  const nameOf = useElementNames();
  return useMemo(() => rowsOf(stakeholders, components, nameOf), [stakeholders, components, nameOf]);
}

function rowsOf(
  stakeholders: AnshinDocument['stakeholders'] = {},
  components: AnshinDocument['components'] = {},
  nameOf: (id: string) => string,
): readonly Row[] {
  const answered = new Map<string, string[]>();
  for (const [id, { accountable }] of Object.entries(components))
    if (accountable !== undefined) answered.set(accountable, [...(answered.get(accountable) ?? []), nameOf(id)]);
  return Object.entries(stakeholders).map(([id, stakeholder]) => ({ ...stakeholder, id, components: answered.get(id) ?? [] }));
}

function useColumns(): readonly Column<Row>[] {
  const words = useWordColumns();
  const role = useRoleColumn();
  const partOf = usePartOfColumn();
  const say = useWords('stakeholders');
  return useMemo(() => {
    const [name, description] = words;
    const components: Column<Row> = { id: 'components', title: say('column.components'), width: 112, value: (row) => row.components.join(', ') };
    const assessed: Column<Row> = {
      id: 'assessed',
      title: say('column.assessed'),
      width: 96,
      isHidden: true,
      value: ({ notAssessed }) => say(notAssessed === undefined ? 'assessed.yes' : 'assessed.no'),
    };
    return [name, role, partOf, description, components, assessed];
  }, [words, role, partOf, say]);
}

/** Name and description, in the language of the page. */
function useWordColumns(): readonly [Column<Row>, Column<Row>] {
  const say = useWords('stakeholders');
  const text = useText();
  const language = useLanguage();
  const parties = useParties();
  return useMemo(
    () => [
      {
        id: 'name',
        title: say('column.name'),
        width: 176,
        value: ({ name }) => text(name),
        cell: ({ id, name }) => {
          const party = parties.get(id);
          if (party === undefined) return id;
          return (
            <span className={classes.party} title={text(name)}>
              <PartyTag party={party} />
              <span>{text(name)}</span>
            </span>
          );
        },
        edit: { kind: 'text', write: ({ id, name }, value) => (value.trim() === '' ? [] : textEdits(['stakeholders', id, 'name'], name, value, language)) },
      },
      {
        id: 'description',
        title: say('column.description'),
        width: 116,
        value: ({ description }) => text(description),
        placeholder: say('placeholder.description'),
        edit: { kind: 'text', write: ({ id, description }, value) => textEdits(['stakeholders', id, 'description'], description, value, language) },
      },
    ],
    [say, text, language, parties],
  );
}

function useRoleColumn(): Column<Row> {
  const say = useWords('stakeholders');
  const text = useText();
  return useMemo(() => {
    const roles = StakeholderRole.options.map((role) => ({ value: role, label: text(term('role', role)) }));
    return {
      id: 'role',
      title: say('column.role'),
      width: 96,
      value: ({ role }) => text(term('role', role)),
      filter: roles.map(({ label }) => ({ value: label, label })),
      edit: { kind: 'choice', choices: roles, write: ({ id }, value) => (value === '' ? [] : [{ op: 'set', path: ['stakeholders', id, 'role'], value }]) },
    };
  }, [say, text]);
}

/** What a party is part of; nobody is part of themselves. */
function usePartOfColumn(): Column<Row> {
  const say = useWords('stakeholders');
  const nameOf = usePartyNames();
  const choices = usePartyChoices();
  return useMemo(
    () => ({
      id: 'part-of',
      title: say('column.part-of'),
      width: 104,
      value: ({ partOf }) => (partOf === undefined ? '' : nameOf(partOf)),
      placeholder: say('placeholder.part-of'),
      edit: {
        kind: 'choice',
        choices,
        write: ({ id }, value) => {
          const path = ['stakeholders', id, 'partOf'];
          if (value === id) return [];
          return [value === '' ? { op: 'unset', path } : { op: 'set', path, value }];
        },
      },
    }),
    [say, nameOf, choices],
  );
}
