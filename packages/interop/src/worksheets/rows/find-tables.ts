import type { Keys, KeyTable } from '../keys/read-keys.ts';
import { columnLetters, type ReadSheet, type Row } from '../workbook/cell.ts';
import type { FilePlace } from '@anshin/model';

const TABLE_MARKER = '#anshin-table ';

/** A column that can be read back. */
export interface FoundColumn {
  readonly key: string;
  /** The path of the catalog; empty in a form. */
  readonly field: string;
  readonly language?: 'ja' | 'en';
  readonly list: string;
  /** Its place in the sheet, from 1. */
  readonly at: number;
}

/** A table that was found in a sheet, wherever its columns stand now. */
export interface FoundTable {
  readonly keys: KeyTable;
  readonly sheet: string;
  readonly keyColumn: number;
  readonly columns: readonly FoundColumn[];
  /** Rows below the head. */
  readonly rows: readonly Row[];
}

/** The tables of a workbook by the markers in their hidden rows: sheets may be renamed and moved, columns moved. */
export function findTables(sheets: readonly ReadSheet[], keys: Keys): { readonly tables: readonly FoundTable[]; readonly copies: readonly FoundTable[] } {
  const tables = new Map<string, FoundTable>();
  const copies: FoundTable[] = [];
  for (const sheet of sheets) {
    const found = findTable(sheet, keys);
    if (found === undefined) continue;
    if (tables.has(found.keys.id)) copies.push(found);
    else tables.set(found.keys.id, found);
  }
  return { tables: [...tables.values()], copies };
}

function findTable({ name, rows }: ReadSheet, { tables }: Keys): FoundTable | undefined {
  for (const [index, row] of rows.entries()) {
    const marker = [...row.cells].find(([, { text }]) => text.startsWith(TABLE_MARKER));
    if (marker === undefined) continue;
    const keys = tables.get(marker[1].text.slice(TABLE_MARKER.length).trim());
    return keys === undefined ? undefined : { keys, sheet: name, keyColumn: marker[0], columns: columnsOf(row, keys), rows: rows.slice(index + 2) };
  }
  return undefined;
}

function columnsOf(row: Row, keys: KeyTable): FoundColumn[] {
  return [...row.cells].flatMap(([at, { text }]): FoundColumn[] => {
    const list = keys.columns.get(text);
    if (list === undefined) return [];
    const [field = '', language] = text.split('@');
    return [{ key: text, field, list, at, ...(language === 'ja' || language === 'en' ? { language } : {}) }];
  });
}

/** Where a cell stands, as findings say it: `Sheet!B7`. */
export function placeOf(sheet: string, row: number, column: number): FilePlace {
  return { file: `${sheet}!${columnLetters(column)}${row}`, line: row, column };
}
