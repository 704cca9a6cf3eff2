import { digestValue, FORMAT_VERSION, type Language } from '@anshin/model';
import type { ReportView } from '../../../view/report-view.ts';
import type { Sheet, SheetCell, SheetRow } from '../workbook/sheet.ts';

/** The version of the way in which keys are kept; another package reads it. */
const KEYS_VERSION = 1;
/** Begins the marker of a table, in a hidden row, and the first row of the keys. */
export const TABLE_MARKER = '#anshin-table';
const BOOK_MARKER = '#anshin-keys';
/** Most characters of one cell of the keys. */
const LONGEST = 30_000;

/** What a column of a table holds, for the way back. */
export interface KeyColumn {
  /** The path of the catalog, `components.*.zone`; behind `@` the language of the cell's text. */
  readonly key: string;
  readonly list?: string;
}

/**
 * Notes while sheets are written what importing must know: which cell is which value of the document, and digests of what was exported.
 * It becomes the last, hidden sheet.
 */
export class KeyBook {
  readonly #head: readonly string[];
  readonly #rows: (readonly string[])[] = [];

  constructor(view: ReportView) {
    this.#head = [
      BOOK_MARKER,
      String(KEYS_VERSION),
      String(FORMAT_VERSION),
      view.document.id,
      digestValue('document', view.document).slice(0, 16),
      view.languages.join(','),
    ];
  }

  /** A table: its id, the path of its rows, and its columns. */
  table(id: string, sheet: string, source: string, columns: readonly KeyColumn[]): void {
    this.#rows.push(['table', id, sheet, source]);
    for (const { key, list } of columns) this.#rows.push(['column', id, key, list ?? '']);
  }

  /** A row of a table that stands in the document: its path, and the marks of its cells by column. */
  row(table: string, path: readonly string[], marks: Readonly<Record<string, string>>): void {
    this.#rows.push(['row', table, pointer(path), ...split(JSON.stringify(marks))]);
  }

  /** A cell of a form. */
  field(table: string, path: readonly string[], list: string | undefined, marks: Readonly<Record<string, string>>): void {
    this.#rows.push(['field', table, pointer(path), list ?? '', JSON.stringify(marks)]);
  }

  /** The hidden sheet; its rows are asked for after those of all other sheets. */
  sheet(name: string): Sheet {
    const { rows } = this;
    return {
      name,
      state: 'veryHidden',
      columns: [{ width: 14 }, { width: 14 }, { width: 40 }, { width: 40 }],
      size: 1,
      rows: { [Symbol.iterator]: () => rows.call(this) },
    };
  }

  private *rows(): Generator<SheetRow> {
    yield keyRow(this.#head);
    for (const row of this.#rows) yield keyRow(row);
  }
}

/** The language and the columns of a table's marker. */
export function textColumn(field: string, language: Language): string {
  return `${field}@${language}`;
}

/** What a cell cannot hold, or what programs change in it. */
const UNSAFE = /\p{Cc}|\p{Cs}|[\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|^\s|\s$/gu;

/** A path as one text: RFC 6901 without the first slash, and `~x` with four digits for what no cell can hold. */
export function pointer(path: readonly string[]): string {
  return path
    .map((key) =>
      key
        .replaceAll('~', '~0')
        .replaceAll('/', '~1')
        .replace(UNSAFE, (unit) => `~x${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
    .join('/');
}

function keyRow(values: readonly string[]): SheetRow {
  return { cells: values.map((value): SheetCell | undefined => (value === '' ? undefined : { value, style: 'key' })) };
}

function split(text: string): string[] {
  return text.length <= LONGEST ? [text] : [text.slice(0, LONGEST), ...split(text.slice(LONGEST))];
}
