import { draftDocument } from '../drafting/draft-document.ts';
import type { ImportOptions, ImportResult, ImportSource } from '../importer.ts';
import { finishDraft, keepFile, keptKey, nothingRead } from '../inventory/finish-draft.ts';
import { Telling } from '../inventory/telling.ts';
import { freeId } from '../drafting/draft-document.ts';
import { type ChosenTable, chooseTable } from './choose-table.ts';
import { FIELD_TITLES } from './columns/fields.ts';
import { isSameFile, keptTables } from './kept-table.ts';
import { readListMapping } from './mapping/list-mapping.ts';
import { draftConnections } from './rows/draft-connections.ts';
import { draftList } from './rows/draft-list.ts';
import { readRows } from './rows/read-rows.ts';
import { type Grid, lettersOf } from './table/grid.ts';
import { openTable, type TableRead } from './table/open-table.ts';

/** Reads an asset list: finds the table and its columns, then makes components, places, parties and connections of its rows. */
export function readList({ name, bytes }: ImportSource, { catalog, into, mapping: mappingText }: ImportOptions): ImportResult {
  const telling = new Telling(name);
  const mapping = readListMapping(mappingText, catalog, telling);
  const opened = openTable(bytes);
  if ('code' in opened) telling.tell(opened.code, 'error');
  const chosen = 'code' in opened ? undefined : chooseTable(opened.grids, mapping, telling);
  if ('code' in opened || chosen === undefined) {
    if (!('code' in opened)) telling.tell('asset-list.no-header', 'error');
    return nothingRead(telling);
  }
  tellReading(opened, chosen, telling);
  tellColumns(chosen, telling);
  const title = titleOf(name, chosen.grid);
  const draft = draftDocument({ name: title, title, ...(into === undefined ? {} : { into }) });
  const list = { draft, telling, mapping, catalog, header: chosen.header, into };
  const rows = readRows(chosen.grid, chosen.header, telling);
  draftConnections(list, draftList(list, rows));
  const key = keptKey(
    'asset-list',
    into,
    (kept) => isSameFile(kept, name),
    freeId(title, 'list', { has: (id) => into?.foreign?.[`asset-list/${id}`] !== undefined }),
  );
  keepFile(draft, telling, key, keptTables(name, opened.grids));
  return finishDraft(draft, telling);
}

function titleOf(file: string, { sheet }: Grid): string {
  return file.replace(/\.[^.]*$/, '') || sheet || file;
}

function tellReading({ text, sheetsLeft }: Exclude<TableRead, { code: string }>, { grid }: ChosenTable, telling: Telling): void {
  if (text?.isDamaged === true) telling.tell('import.damaged-text', 'warning', { encoding: text.encoding });
  if (text !== undefined && text.encoding !== 'utf-8') telling.assume([], 'asset-list.encoding', { encoding: ENCODING_NAMES[text.encoding] ?? text.encoding });
  if (sheetsLeft > 0) telling.tell('import.too-many', 'warning', { what: { ja: 'シート', en: 'sheets' }, left: sheetsLeft });
  if (grid.columnsLeft > 0) telling.tell('import.too-many', 'warning', { what: { ja: '列', en: 'columns' }, left: grid.columnsLeft });
  if (grid.cellsCut > 0) telling.tell('asset-list.cell-cut', 'warning', { count: grid.cellsCut });
  if (grid.openQuote !== undefined) telling.tell('asset-list.open-quote', 'warning', { line: grid.openQuote }, grid.openQuote);
}

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  shift_jis: 'Shift_JIS (CP932)',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
};

/** Says which column was taken for what, and which for nothing. */
function tellColumns({ grid, header }: ChosenTable, telling: Telling): void {
  const line = grid.rows[header.end - 1]?.line;
  const used = new Map(header.matches.map((match) => [match.column, match]));
  for (const [column, text] of header.headers.entries()) {
    const match = used.get(column);
    const shown = { column: lettersOf(column), header: text === '' ? '—' : text.slice(0, 60) };
    if (match === undefined) {
      const filled = grid.rows.slice(header.end).filter(({ cells }) => (cells[column] ?? '') !== '').length;
      if (filled > 0) telling.tell('asset-list.unused-column', 'info', { ...shown, count: filled }, line);
    } else if (match.score !== undefined) telling.assume([], 'asset-list.column', { ...shown, field: FIELD_TITLES[match.field], score: match.score });
  }
}
