import type { Catalog } from '@anshin/catalog';
import { nearest, ZoneKind } from '@anshin/model';
import { readUserMapping, tableOf } from '../../inventory/read-user-mapping.ts';
import type { Telling } from '../../inventory/telling.ts';
import { nameKey } from '../../inventory/name-index.ts';
import { fieldOf, isRecord, listOf, numberOf, textOf } from '../../two-way/json.ts';
import { ASSET_FIELDS, type AssetField } from '../columns/fields.ts';
import { headerKey } from '../columns/match-columns.ts';

/** What the user says of a list: which sheet and row, which column is what, which words mean which kind. */
export interface ListMapping {
  /** By field: headers, letters or numbers of columns. */
  readonly columns: ReadonlyMap<AssetField, readonly string[]>;
  /** Headers of columns that shall not be taken for anything. */
  readonly ignored: ReadonlySet<string>;
  /** Kinds, and `ignore`, by what the list says. */
  readonly kindOf: (word: string) => string | undefined;
  readonly zoneKindOf: (name: string) => ZoneKind | undefined;
  readonly sheet?: string;
  /** The row that names the columns, from 1; 0 for a list without one. */
  readonly headerRow?: number;
}

const KEYS = ['columns', 'kinds', 'zones', 'sheet', 'headerRow'];

/** Reads the user's mapping file; what cannot be understood is told, and the rest holds. */
export function readListMapping(text: string | undefined, catalog: Catalog, telling: Telling): ListMapping {
  const value = readUserMapping(text, KEYS, telling);
  const kinds = keyed(tableOf(value, 'kinds', [...catalog.kinds.map(({ kind }) => kind), 'ignore'], telling));
  const zones = keyed(tableOf(value, 'zones', ZoneKind.options, telling));
  const { columns, ignored } = columnsOf(fieldOf(value, 'columns'), telling);
  const sheet = textOf(fieldOf(value, 'sheet'));
  const headerRow = numberOf(fieldOf(value, 'headerRow'));
  return {
    columns,
    ignored,
    kindOf: (word) => kinds.get(nameKey(word)),
    zoneKindOf: (name) => zones.get(nameKey(name)) as ZoneKind | undefined,
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
}

function keyed(table: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...table].map(([word, meaning]) => [nameKey(word), meaning]));
}

function columnsOf(value: unknown, telling: Telling): Pick<ListMapping, 'columns' | 'ignored'> {
  const columns = new Map<AssetField, readonly string[]>();
  let ignored: readonly string[] = [];
  for (const [field, given] of Object.entries(isRecord(value) ? value : {})) {
    const headers = (Array.isArray(given) ? listOf(given) : [given]).map(textOf).filter((text) => text !== undefined);
    if (field === 'ignore') ignored = headers;
    else if ((ASSET_FIELDS as readonly string[]).includes(field)) columns.set(field as AssetField, headers);
    else telling.tell('inventory.unknown-meaning', 'warning', { key: 'columns', given: field, nearest: nearest(field, ASSET_FIELDS) ?? 'name' });
  }
  return { columns, ignored: new Set(ignored.map(headerKey)) };
}
