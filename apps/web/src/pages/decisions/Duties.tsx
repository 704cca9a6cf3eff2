import { Select, Text } from '@mantine/core';
import type { ObligationEntry } from '@anshin/catalog';
import type { ObligationState } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useCatalog } from '../../catalog/use-catalog.ts';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit, useLive, useSection } from '../../live/use-live.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { useParties } from '../../parts/use-parties.ts';
import { useSelect, useSelected } from '../../places/use-selection.ts';
import type { Column } from '../../table/column.ts';
import { DataTable } from '../../table/DataTable.tsx';
import classes from './DecisionsPage.module.css';
import { DUTY_STATES, explainDuty, stateDuty } from './obligation-edits.ts';

interface Row {
  readonly id: string;
  readonly entry: ObligationEntry | undefined;
  readonly stated: ObligationState | undefined;
}

/** Duties of law and contract that the system calls for or that people added, and how each stands. */
export function Duties() {
  const say = useWords('decisions');
  const select = useSelect();
  const rows = useRows();
  const columns = useColumns();
  const chosen = useSelected(([place]) => (place?.[0] === 'obligations' ? place[1] : undefined));
  return (
    <div className={classes.stack}>
      <Text size="sm" c="dimmed" className="prose">
        {say('duty.about')}
      </Text>
      <DataTable
        id="obligations"
        label={say('duty.label')}
        rows={rows}
        rowId={({ id }) => id}
        columns={columns}
        chosen={chosen}
        rowHeight={52}
        onChoose={({ id }) => select(['obligations', id])}
        empty={<EmptyState title={say('duty.empty-title')}>{say('duty.empty')}</EmptyState>}
      />
      <AddDuty shown={rows} />
    </div>
  );
}

function useRows(): readonly Row[] {
  const { obligations: catalog } = useCatalog();
  const stated = useDocument((document) => document.obligations);
  const proposed = useSection('checklists')?.find(({ id }) => id === 'obligations')?.items;
  return useMemo(() => {
    const ids = new Set([...(proposed ?? []).map(({ id }) => id), ...Object.keys(stated ?? {})]);
    return [...ids].map((id): Row => ({ id, entry: catalog.find((entry) => entry.id === id), stated: stated?.[id] }));
  }, [catalog, stated, proposed]);
}

function useColumns(): readonly Column<Row>[] {
  const fixed = useFixedColumns();
  const written = useWrittenColumns();
  return useMemo(() => [...fixed, ...written], [fixed, written]);
}

function useFixedColumns(): readonly Column<Row>[] {
  const say = useWords('decisions');
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'title',
        title: say('duty.title'),
        width: 240,
        value: ({ id, entry }) => text(entry?.title, id),
        cell: ({ id, entry }) => (
          <span className={classes.duty}>
            <span>{text(entry?.title, id)}</span>
            <span className={classes.muted}>{text(entry?.law)}</span>
          </span>
        ),
      },
    ],
    [say, text],
  );
}

function useWrittenColumns(): readonly Column<Row>[] {
  const say = useWords('decisions');
  const text = useText();
  const language = useLanguage();
  const parties = useParties();
  const live = useLive();
  return useMemo(() => {
    const kept = () => live.current().document?.obligations;
    return [
      {
        id: 'state',
        title: say('duty.state'),
        width: 112,
        value: ({ stated }) => (stated === undefined ? '' : text(term('obligation', stated.state))),
        edit: {
          kind: 'choice',
          choices: DUTY_STATES.map((state) => ({ value: state, label: text(term('obligation', state)) })),
          write: ({ id }, value) =>
            stateDuty(
              kept(),
              id,
              DUTY_STATES.find((state) => state === value),
            ),
        },
        placeholder: say('duty.state-empty'),
      },
      {
        id: 'by',
        title: say('duty.by'),
        width: 112,
        value: ({ stated }) => (stated?.by === undefined ? '' : text(parties.get(stated.by)?.name, stated.by)),
        edit: {
          kind: 'choice',
          choices: [...parties.values()].map(({ id, name }) => ({ value: id, label: text(name) })),
          canEdit: ({ stated }) => stated !== undefined,
          write: ({ id }, value) =>
            value === '' ? [{ op: 'unset', path: ['obligations', id, 'by'] }] : [{ op: 'set', path: ['obligations', id, 'by'], value }],
        },
        placeholder: '–',
      },
      {
        id: 'because',
        title: say('duty.because'),
        width: 148,
        value: ({ stated }) => text(stated?.because),
        edit: { kind: 'text', write: ({ id }, value) => explainDuty(kept(), id, value, language) },
        placeholder: say('duty.because'),
      },
    ];
  }, [say, text, language, parties, live]);
}

function AddDuty({ shown }: { readonly shown: readonly Row[] }) {
  const say = useWords('decisions');
  const text = useText();
  const edit = useEdit();
  const select = useSelect();
  const { obligations } = useCatalog();
  const known = new Set(shown.map(({ id }) => id));
  return (
    <Select
      label={say('duty.add')}
      placeholder={say('duty.add-placeholder')}
      searchable
      maw={480}
      value={null}
      data={obligations.filter(({ id }) => !known.has(id)).map(({ id, title }) => ({ value: id, label: text(title) }))}
      onChange={(id) => {
        if (id !== null && edit(...stateDuty(undefined, id, 'open'))) select(['obligations', id]);
      }}
    />
  );
}
