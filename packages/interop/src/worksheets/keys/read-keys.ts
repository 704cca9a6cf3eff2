import type { Row } from '../workbook/cell.ts';

/** The version of the keys that is understood. */
const KEYS_VERSION = '1';
const BOOK_MARKER = '#anshin-keys';
/** Digits of each digest of a mark. */
const DIGITS = 10;

/** What a cell was when it was exported. */
export interface Mark {
  /** Digest of its text. */
  readonly text: string;
  /** Digest of the document's value. */
  readonly value: string;
  /** The cell holds only the beginning of the text. */
  readonly isShortened: boolean;
}

/** A row or a field of a form as it was exported. */
export interface KeyRow {
  readonly path: readonly string[];
  readonly marks: ReadonlyMap<string, Mark>;
  /** Digest of the list that holds the row; rows of maps have none. */
  readonly list?: string;
  /** List of choices, for fields of forms. */
  readonly choices?: string;
}

/** A table or form as it was exported. */
export interface KeyTable {
  readonly id: string;
  readonly sheet: string;
  /** The path of its rows, `components.*`; empty for a form. */
  readonly source: string;
  /** Columns by key (`components.*.name@ja`) with the list of their choices. */
  readonly columns: ReadonlyMap<string, string>;
  /** By pointer. */
  readonly rows: ReadonlyMap<string, KeyRow>;
}

/** The keys of a workbook. */
export interface Keys {
  readonly document: string;
  readonly languages: readonly string[];
  readonly tables: ReadonlyMap<string, KeyTable>;
}

/** Keys, or the code of why there are none. */
export type KeysRead = { readonly keys: Keys } | { readonly code: 'worksheets.no-keys' | 'worksheets.newer-version' };

interface OpenTable extends KeyTable {
  readonly columns: Map<string, string>;
  readonly rows: Map<string, KeyRow>;
}

/** Reads the hidden sheet of keys. Lines that make no sense are passed over: what is not keyed counts as new. */
export function readKeys(sheets: readonly { readonly rows: readonly Row[] }[]): KeysRead {
  const rows = sheets.find((sheet) => textAt(sheet.rows[0], 1) === BOOK_MARKER)?.rows;
  const [head] = rows ?? [];
  if (rows === undefined || head === undefined) return { code: 'worksheets.no-keys' };
  if (textAt(head, 2) !== KEYS_VERSION) return { code: 'worksheets.newer-version' };
  const tables = new Map<string, OpenTable>();
  for (const row of rows.slice(1)) readLine(tables, row);
  const languages = textAt(head, 6)
    .split(',')
    .filter((language) => language === 'ja' || language === 'en');
  return { keys: { document: textAt(head, 4), languages: languages.length === 0 ? ['ja'] : languages, tables } };
}

function readLine(tables: Map<string, OpenTable>, row: Row): void {
  const kind = textAt(row, 1);
  const id = textAt(row, 2);
  const third = textAt(row, 3);
  const table = tables.get(id);
  if (kind === 'table') tables.set(id, { id, sheet: third, source: textAt(row, 4), columns: new Map(), rows: new Map() });
  else if (kind === 'column') table?.columns.set(third, textAt(row, 4));
  else if (kind === 'row') table?.rows.set(third, { path: pathOf(third), ...marksOf(restOf(row, 4)) });
  else if (kind === 'field') table?.rows.set(third, { path: pathOf(third), ...marksOf(restOf(row, 5)), choices: textAt(row, 4) });
}

function marksOf(json: string): Pick<KeyRow, 'marks' | 'list'> {
  const marks = new Map<string, Mark>();
  let list: string | undefined;
  for (const [column, mark] of Object.entries(parsed(json))) {
    if (typeof mark !== 'string') continue;
    if (column === '#') list = mark;
    else marks.set(column, { text: mark.slice(0, DIGITS), value: mark.slice(DIGITS, 2 * DIGITS), isShortened: mark.endsWith('!') });
  }
  return { marks, ...(list === undefined ? {} : { list }) };
}

function parsed(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function restOf(row: Row, from: number): string {
  let text = '';
  for (let column = from; row.cells.has(column); column++) text += textAt(row, column);
  return text;
}

function textAt(row: Row | undefined, column: number): string {
  return row?.cells.get(column)?.text ?? '';
}

/** A pointer of the keys as a path: RFC 6901 without the first slash, and `~x` with four digits for what no cell can hold. */
export function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .map((key) =>
      key.replace(/~(?:x([0-9a-f]{4})|([01]))/g, (_, hex: string | undefined, sign: string | undefined) =>
        hex === undefined ? (sign === '1' ? '/' : '~') : String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    );
}

/** A path as one text, the same for the same path. */
export function pointerOf(path: readonly string[]): string {
  return path.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
}
