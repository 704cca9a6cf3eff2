import { type Asset, AssetKind } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useMemo } from 'react';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { useDocument, useEdit } from '../../live/use-live.ts';
import { textEdits } from '../../parts/text-edits.ts';
import { useElementNames } from '../../parts/use-element-names.ts';
import type { Column } from '../../table/column.ts';
import { EntityTable } from '../../table/EntityTable.tsx';
import { removeAssets } from './remove-assets.ts';
import { useAssetUses } from './use-asset-uses.ts';

interface Row extends Asset {
  readonly id: string;
  readonly places: string;
  readonly flows: string;
  readonly incidents: number;
}

/** Every asset, edited in place. */
export function AssetTable() {
  const say = useWords('assets');
  const rows = useRows();
  const columns = useColumns();
  const edit = useEdit();
  const mark = (primary: boolean) => (chosen: readonly Row[]) =>
    void edit(...chosen.map(({ id }) => ({ op: 'set' as const, path: ['assets', id, 'primary'], value: primary })));
  return (
    <EntityTable<Row>
      section="assets"
      label={say('table')}
      rows={rows}
      columns={columns}
      bulk={[
        { id: 'primary', label: (count) => say('bulk.primary', { count }), run: mark(true) },
        { id: 'secondary', label: (count) => say('bulk.secondary', { count }), run: mark(false) },
      ]}
      remove={removeAssets}
      removeLabel={(count) => say('bulk.delete', { count })}
    />
  );
}

function useRows(): readonly Row[] {
  const text = useText();
  const assets = useDocument((document) => document.assets);
  const uses = useAssetUses();
  const nameOf = useElementNames();
  return useMemo(
    () =>
      Object.entries(assets ?? {}).map(([id, asset]) => ({
        ...asset,
        id,
        places: (asset.heldBy ?? []).map(nameOf).join(', '),
        flows: (uses.get(id)?.flows ?? []).map((flow) => text(flow.title, flow.id)).join(', '),
        incidents: uses.get(id)?.incidents.length ?? 0,
      })),
    [assets, uses, nameOf, text],
  );
}

function useColumns(): readonly Column<Row>[] {
  const say = useWords('assets');
  const text = useText();
  const language = useLanguage();
  return useMemo(() => {
    const kinds = AssetKind.options.map((kind) => ({ value: kind, label: text(term('asset', kind)) }));
    const flag = (field: 'primary' | 'personal'): Column<Row> => {
      const words = { yes: say(`${field}.yes`), no: say(`${field}.no`) };
      return {
        id: field,
        title: say(`column.${field}`),
        width: 100,
        value: (row) => (row[field] === undefined ? '' : words[row[field] ? 'yes' : 'no']),
        placeholder: say(`placeholder.${field}`),
        filter: [words.yes, words.no].map((label) => ({ value: label, label })),
        edit: {
          kind: 'choice',
          choices: [
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ],
          write: ({ id }, value) => [
            value === '' ? { op: 'unset', path: ['assets', id, field] } : { op: 'set', path: ['assets', id, field], value: value === 'true' },
          ],
        },
      };
    };
    return [
      {
        id: 'name',
        title: say('column.name'),
        width: 160,
        value: ({ name, kind }) => text(name, text(term('asset', kind))),
        edit: { kind: 'text', write: ({ id, name }, value) => textEdits(['assets', id, 'name'], name, value, language) },
      },
      {
        id: 'kind',
        title: say('column.kind'),
        width: 112,
        value: ({ kind }) => text(term('asset', kind)),
        filter: kinds.map(({ label }) => ({ value: label, label })),
        edit: { kind: 'choice', choices: kinds, write: ({ id }, value) => (value === '' ? [] : [{ op: 'set', path: ['assets', id, 'kind'], value }]) },
      },
      flag('primary'),
      flag('personal'),
      { id: 'held-by', title: say('column.held-by'), width: 160, grow: 3, value: ({ places }) => places, placeholder: say('placeholder.held-by') },
      { id: 'carried', title: say('column.carried'), width: 160, value: ({ flows }) => flows, isHidden: true },
      { id: 'incidents', title: say('column.incidents'), width: 100, value: ({ incidents }) => incidents, isNumeric: true, isHidden: true },
    ];
  }, [say, text, language]);
}
