import type { Catalog } from '@anshin/catalog';
import { type AnshinDocument, FORMAT_VERSION, Id, cellTextDigest } from '@anshin/model';
import type { ImportResult } from '../importer.ts';
import { finding } from '../reading/finding.ts';
import { MAX_TAKEN } from '../reading/limits.ts';
import { addRow, announceRow, type NewRow, placeNewRow, Places } from './changes/add-row.ts';
import { valueAt } from './changes/document-paths.ts';
import { editCells } from './changes/edit-cells.ts';
import { Reading } from './changes/reading.ts';
import { settleSteps } from './changes/settle-steps.ts';
import type { WorksheetChange } from './changes/worksheet-change.ts';
import { Names } from './fields/names.ts';
import { type KeyRow, readKeys } from './keys/read-keys.ts';
import { readLists } from './keys/read-lists.ts';
import { type FoundTable, findTables, placeOf } from './rows/find-tables.ts';
import { matchRows, type MatchedRows } from './rows/match-rows.ts';
import type { ReadBook, Row } from './workbook/cell.ts';
import { readBook } from './workbook/read-book.ts';

/** What there can be too many of. */
const ROWS = { ja: '新しい行', en: 'new rows' } as const;
/** The digest of a cell that shows nothing. */
const NOTHING = cellTextDigest('');

/** What an import of worksheets may use. */
export interface WorksheetOptions {
  /** The document that was exported, as it is now; without, a new document is made of all that the workbook holds. */
  readonly into?: AnshinDocument;
  readonly catalog: Catalog;
}

/** The result of an import with the changes that it proposes, by path. */
export interface WorksheetResult extends ImportResult {
  readonly changes: readonly WorksheetChange[];
}

/**
 * Reads our own worksheets back: an edited cell is one change, an untouched one none; new rows become entities; rows that are gone, and cells
 * whose value someone else changed since, are changes that are held until a person decides. `document` has all changes that are not held; it is
 * `into` itself where there are none. Never throws for the content of a file.
 */
export function readWorksheets(bytes: Uint8Array, { into, catalog }: WorksheetOptions): WorksheetResult {
  const opened = readBook(bytes);
  if ('code' in opened) return refused(opened.code);
  const { book } = opened;
  const read = readKeys(book.sheets);
  if ('code' in read) return refused(read.code);
  const { keys } = read;
  if (into !== undefined && into.id !== keys.document) return refused('worksheets.other-document', { sheet: keys.document.slice(0, 64), document: into.id });
  const document: AnshinDocument = into ?? {
    anshin: FORMAT_VERSION,
    id: Id.safeParse(keys.document).success ? keys.document : 'imported',
    title: keys.document || 'imported',
  };
  const names = new Names(readLists(book.sheets), document, catalog);
  const reading = new Reading({ document, isFresh: into === undefined, names, keys, is1904: book.is1904 });
  tellLeftOut(reading, book);
  readTables(reading, book);
  const { document: result, changes } = settleSteps(reading);
  return { document: result, findings: reading.findings, assumptions: [], changes };
}

function refused(code: string, params: Readonly<Record<string, string>> = {}): WorksheetResult {
  return { document: undefined, findings: [finding(code, 'error', [], params)], assumptions: [], changes: [] };
}

function tellLeftOut(reading: Reading, { hasMacros, hasExternalLinks }: ReadBook): void {
  if (reading.isFresh) reading.tell('worksheets.fresh', 'info', [], undefined);
  if (hasMacros) reading.tell('worksheets.macros', 'warning', [], undefined);
  if (hasExternalLinks) reading.tell('worksheets.external-links', 'info', [], undefined);
}

function readTables(reading: Reading, book: ReadBook): void {
  const { tables, copies } = findTables(book.sheets, reading.keys);
  for (const copy of copies) reading.tell('worksheets.copied-table', 'warning', [], placeOf(copy.sheet, 1, 1), { sheet: copy.sheet });
  const found = new Set(tables.map(({ keys }) => keys.id));
  for (const [id, { sheet, rows }] of reading.keys.tables)
    if (!found.has(id) && rows.size > 0) reading.tell('worksheets.table-missing', 'info', [], undefined, { sheet });
  const order = [...tables].sort((a, b) => a.keys.source.split('*').length - b.keys.source.split('*').length);
  const places = new Places();
  const matched = order.map((table) => ({ table, rows: matchRows(table) }));
  const fresh: NewRow[] = [];
  for (const { table, rows } of matched) for (const row of newRows(reading, places, table, rows)) fresh.push(row);
  for (const row of fresh.slice(0, MAX_TAKEN)) addRow(reading, row);
  if (fresh.length > MAX_TAKEN) reading.tell('import.too-many', 'error', [], undefined, { what: ROWS, left: fresh.length - MAX_TAKEN });
  for (const { table, rows } of matched) readExisting(reading, table, rows);
}

/** Rows that make something new, with the places that they get; their names are known before any cell is read. */
function newRows(reading: Reading, places: Places, table: FoundTable, { keyed, added }: MatchedRows): NewRow[] {
  const rows: NewRow[] = [];
  const isJudgement = /^(threatDispositions|requirementStates)\./.test(table.keys.source);
  if (table.keys.source !== '')
    for (const { row, path, key } of keyed) {
      const hasContent = table.columns.some(({ at }) => row.cells.has(at));
      if (!hasContent || valueAt(reading.document, path) !== undefined) continue;
      if (!reading.isFresh && key !== undefined) continue;
      const place = placeOf(table.sheet, row.number, table.columns.find(({ at }) => row.cells.has(at))?.at ?? 1);
      rows.push({ table, row, path, place, ...(key === undefined ? {} : { key }) });
    }
  if (!isJudgement)
    for (const row of added) {
      const placed = placeNewRow(reading, places, table, row);
      if (placed !== undefined) rows.push(placed);
    }
  for (const row of rows) announceRow(reading, places, row);
  return rows;
}

function readExisting(reading: Reading, table: FoundTable, { keyed, gone, realigned, copied }: MatchedRows): void {
  if (realigned > 0) reading.tell('worksheets.realigned', 'info', [], placeOf(table.sheet, 1, 1), { sheet: table.sheet, rows: realigned });
  for (const row of copied) reading.tell('worksheets.copied-row', 'info', [], placeOf(table.sheet, row.number, 1));
  for (const { row, path, key } of keyed) {
    const isForm = table.keys.source === '';
    const exists = isForm || valueAt(reading.document, path) !== undefined;
    if (exists && !isForm && isEmptied(table, row, key)) removal(reading, table, path, row.number);
    else if (exists) editCells(reading, table, row, path, key);
    else if (key !== undefined && !reading.isFresh) goneBefore(reading, table, row.number, path);
  }
  if (table.keys.source !== '') for (const { path } of gone) if (valueAt(reading.document, path) !== undefined) removal(reading, table, path, 1);
}

/** Whether a row that showed something shows nothing any more. */
function isEmptied(table: FoundTable, row: Row, key: KeyRow | undefined): boolean {
  if (table.columns.some(({ at }) => row.cells.has(at))) return false;
  return [...(key?.marks.values() ?? [])].some(({ text }) => text !== NOTHING);
}

/** A row is gone, or emptied: perhaps its entity should go as well. */
function removal(reading: Reading, table: FoundTable, path: readonly string[], row: number): void {
  const place = placeOf(table.sheet, row, 1);
  reading.tell('worksheets.row-gone', 'warning', path, place, { entry: path.join('/') });
  reading.steps.push({ path, value: undefined, place, hold: 'removal' });
}

/** Something that was exported is no longer in the document; its row makes it not come back. */
function goneBefore(reading: Reading, table: FoundTable, row: number, path: readonly string[]): void {
  reading.tell('worksheets.gone-since', 'info', path, placeOf(table.sheet, row, 1), { entry: path.join('/') });
}
