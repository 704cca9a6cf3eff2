import type { Language } from '@anshin/model';
import { digestValue } from '@anshin/model';
import { type Entry as RowEntry, parseField, valueAt, valuesAt } from '../../../worksheets/field-path.ts';
import { FIELD_KINDS } from '../../../worksheets/field-kinds/tables.ts';
import { formatValues } from '../../../worksheets/format-value.ts';
import type { SheetColumn } from '../../../worksheets/plan-tables.ts';
import { cellSource } from '../fields/cell-path.ts';
import { encodeEntry, listOf } from '../fields/encode-entry.ts';
import { entryKind, isListField, WIDTHS } from '../fields/tables.ts';
import { pointer, TABLE_MARKER, textColumn } from '../keys/key-book.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import { cellText } from '../text/cell-text.ts';
import { plainRich } from '../text/plain-rich.ts';
import { cellAddress } from '../workbook/cell-address.ts';
import type { LevelRange, Sheet, SheetCell, SheetRow, Validation } from '../workbook/sheet.ts';
import type { StyleName } from '../workbook/styles/tables.ts';
import type { WorksheetTable } from './plan-worksheet.ts';
import { countRows, type TableRow, tableRows } from './table-rows.ts';
import { type Desk, framed, HEAD_ROW, titleRows } from './sheet-frame.ts';

/** What a table sheet is called and looks like. */
export interface TableTitle {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly tab: string;
}

/** One column of the sheet; a text in two languages takes two. */
interface Column {
  readonly field: string;
  readonly key: string;
  readonly title: string;
  readonly language?: Language;
  readonly isDerived: boolean;
  readonly width: number;
}

/** How each language calls itself, over columns of texts in two languages. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };
/** Rows below a table for which drop-downs stand ready. */
const READY_ROWS = 200;
/** Width of the hidden keys, in characters. */
const KEYS_WIDTH = 12;
/** Characters across a page of A4 that can still be read without effort, and how far columns give way for that. ASSUMPTION: chosen by eye. */
const PAGE_WIDTH = 170;
const NARROWEST = 0.68;
const LEAST_WIDTH = 10;
/** Framed rows below a table that wait for entries. */
const BLANK_ROWS = 2;
/** Their height in points. */
const BLANK_HEIGHT = 18;

/** A table of a worksheet as a sheet: hidden keys, head, one row for each entry. */
export function tableSheet(desk: Desk, table: WorksheetTable, title: TableTitle): Sheet {
  const columns = columnsOf(desk, table);
  const isEditable = columns.some((column) => !column.isDerived);
  const count = countRows(desk.view, table);
  const last = HEAD_ROW + count;
  const isOpen = isEditable && table.joined === undefined;
  const blank = isOpen ? BLANK_ROWS : 0;
  const widths = [KEYS_WIDTH, ...fitted(columns.map((column) => column.width))];
  if (isEditable)
    desk.keys.table(
      title.id,
      title.name,
      table.joined ?? table.source,
      columns.filter((column) => !column.isDerived).map((column) => ({ key: column.key, list: listOf(column.field) ?? '' })),
    );
  return {
    name: title.name,
    about: title.title,
    ...(isEditable ? { isEntry: true as const } : {}),
    tab: title.tab,
    columns: framed(widths).map((width, index) => (index === 0 ? { width, isHidden: true } : { width })),
    frozen: { rows: HEAD_ROW, columns: 2 },
    titleRow: HEAD_ROW,
    filter: `A${HEAD_ROW}:${cellAddress(Math.max(last + blank, HEAD_ROW + 1), widths.length)}`,
    validations: validations(desk, columns, isOpen ? last + READY_ROWS : last),
    levels: levelRanges(desk, columns, isOpen ? last + READY_ROWS : Math.max(last, HEAD_ROW + 1)),
    size: count + HEAD_ROW,
    rows: { [Symbol.iterator]: () => sheetRows(desk, table, title, columns, widths, blank) },
  };
}

function* sheetRows(
  desk: Desk,
  table: WorksheetTable,
  title: TableTitle,
  columns: readonly Column[],
  widths: readonly number[],
  blank: number,
): Generator<SheetRow> {
  yield* titleRows(desk, title.title, title.about, framed(widths));
  const isEditable = columns.some((column) => !column.isDerived);
  yield {
    isHidden: true,
    cells: isEditable
      ? [
          { value: `${TABLE_MARKER} ${title.id}`, style: 'key' },
          ...columns.map((column): SheetCell | undefined => (column.isDerived ? undefined : { value: column.key, style: 'key' })),
        ]
      : [],
  };
  yield { cells: [undefined, ...columns.map((column): SheetCell => ({ value: column.title, style: column.isDerived ? 'derivedHeader' : 'header' }))] };
  const derive = derivedText(desk);
  for (const row of tableRows(desk.view, table)) yield tableRow(desk, title.id, columns, row, derive);
  for (let index = 0; index < blank; index++)
    yield { cells: [undefined, ...columns.map((column): SheetCell => ({ value: null, style: styleOf(column) }))], height: BLANK_HEIGHT };
}

function tableRow(desk: Desk, table: string, columns: readonly Column[], row: TableRow, derive: Derive): SheetRow {
  const marks: Record<string, string> = {};
  const cells = columns.map((column): SheetCell => {
    const style = styleOf(column);
    if (column.isDerived) return { value: derive(column.field, row.entry), style };
    const value = cellSource(desk.view.document, column.field, row.keys);
    if (column.language !== undefined && column.language !== desk.view.languages[0] && typeof value === 'string') return { value: null, style };
    const entry = encodeEntry(desk.lists, column.field, value, column.language, desk.shortened);
    if (entry.mark !== undefined) marks[column.key] = entry.mark;
    return { value: entry.value, style };
  });
  if (row.path === undefined) return { cells: [undefined, ...cells] };
  if (valueAt(desk.view.document, row.path) !== undefined) {
    const list = valueAt(desk.view.document, row.path.slice(0, -1));
    if (Array.isArray(list)) marks['#'] = digestValue('facet', list).slice(0, 10);
    desk.keys.row(table, row.path, marks);
  }
  return { cells: [{ value: pointer(row.path), style: 'key' }, ...cells] };
}

function columnsOf(desk: Desk, { columns }: WorksheetTable): Column[] {
  const { languages } = desk.view;
  return columns.flatMap((column): Column[] => {
    const isDerived = column.field.startsWith('assessment:');
    const title = desk.label(column.title);
    const kind = isDerived ? undefined : entryKind(column.field);
    const width = widthOf(column);
    if (kind !== 'text' || languages.length === 1)
      return [
        {
          field: column.field,
          key: kind === 'text' ? textColumn(column.field, languages[0] ?? 'ja') : column.field,
          title,
          isDerived,
          width,
          ...(kind === 'text' ? { language: languages[0] ?? 'ja' } : {}),
        },
      ];
    return languages.map((language) => ({
      field: column.field,
      key: textColumn(column.field, language),
      title: `${title} [${LANGUAGE_NAMES[language]}]`,
      isDerived,
      width,
      language,
    }));
  });
}

/** Widths that together stay readable on paper; none gets much narrower than it wants. */
function fitted(widths: readonly number[]): readonly number[] {
  const share = Math.max(NARROWEST, Math.min(1, PAGE_WIDTH / widths.reduce((sum, width) => sum + width, 0)));
  return widths.map((width) => Math.max(Math.min(width, LEAST_WIDTH), Math.round(width * share)));
}

function widthOf({ field }: SheetColumn): number {
  if (field.startsWith('assessment:')) {
    const kind = FIELD_KINDS[field];
    if (kind === 'because' || kind === 'path' || field.endsWith('.*')) return WIDTHS.text;
    return kind === 'level' ? WIDTHS.level : kind === 'number' ? WIDTHS.flag : WIDTHS.derived;
  }
  const kind = entryKind(field);
  if (kind === 'text') return /\.(title|name)$/.test(field) ? WIDTHS.name : WIDTHS.text;
  if (isListField(field)) return WIDTHS.list;
  if (kind.startsWith('level')) return WIDTHS.level;
  if (kind === 'term:flag') return WIDTHS.flag;
  if (kind === 'id') return WIDTHS.id;
  if (kind === 'number' || kind === 'money' || kind === 'day') return WIDTHS.number;
  if (kind === 'party') return WIDTHS.party;
  return kind.startsWith('term:') || kind === 'plain' || kind === 'zone' ? WIDTHS.term : WIDTHS.name;
}

function styleOf(column: Column): StyleName {
  if (column.isDerived) return 'derived';
  const kind = entryKind(column.field);
  return kind === 'number' ? 'number' : kind === 'money' ? 'money' : 'entry';
}

/** Texts of results that are kept at a time. */
const KEPT_TEXTS = 4_000;

type Derive = (field: string, entry: RowEntry) => string | null;

/** Texts of results; the same few are asked for in thousands of rows, so they are kept. */
function derivedText({ view, say }: Desk): Derive {
  const known = new Map<string, string | null>();
  const own = new Map<string, { readonly root: readonly string[]; readonly inside: readonly string[] }>();
  return (field, entry) => {
    let path = own.get(field);
    if (path === undefined) {
      const { segments } = parseField(field);
      path = { root: segments.slice(0, 2), inside: segments.slice(2) };
      own.set(field, path);
    }
    const values = valuesAt(entry, path.inside);
    const key = keyOf(field, values);
    const kept = key === undefined ? undefined : known.get(key);
    if (kept !== undefined) return kept;
    const text = cellText(say(plainRich(formatValues(view, field, values)))).text || null;
    if (key !== undefined) {
      if (known.size >= KEPT_TEXTS) known.clear();
      known.set(key, text);
    }
    return text;
  };
}

function keyOf(field: string, values: readonly RowEntry[]): string | undefined {
  let key = field;
  for (const { key: name, value } of values) {
    if (typeof value !== 'object' || value === null) key += `\n${name} ${String(value)}`;
    else if ('rule' in value) key += `\n${String(value.rule)}`;
    else return undefined;
  }
  return key;
}

function validations({ lists, listsSheet, label }: Desk, columns: readonly Column[], last: number): Validation[] {
  return columns.flatMap((column, index): Validation[] => {
    const range = `${cellAddress(HEAD_ROW + 1, index + 2)}:${cellAddress(Math.max(last, HEAD_ROW + 1), index + 2)}`;
    if (column.isDerived) return [];
    const list = listOf(column.field);
    if (isListField(column.field)) {
      if (list !== undefined) lists.list(list);
      return [{ range, hint: label(workbookWord('hint.lines')) }];
    }
    const kind = entryKind(column.field);
    if (kind === 'day') return [{ range, hint: label(workbookWord('hint.day')) }];
    if (kind === 'id') return [{ range, hint: label(workbookWord('hint.id')) }];
    const choices = list === undefined ? undefined : listsSheet.labels(list);
    return choices === undefined ? [] : [{ range, choices, ...(/^(term|level|state|axis|class)/.test(list ?? '') ? { isStrict: true } : {}) }];
  });
}

function levelRanges({ lists }: Desk, columns: readonly Column[], last: number): LevelRange[] {
  return columns.flatMap((column, index): LevelRange[] => {
    const isLevel = column.isDerived ? FIELD_KINDS[column.field] === 'level' : entryKind(column.field).startsWith('level');
    if (!isLevel) return [];
    const range = `${cellAddress(HEAD_ROW + 1, index + 2)}:${cellAddress(last, index + 2)}`;
    return [{ range, words: levelWords(lists) }];
  });
}

/** The words of levels with their ranks. */
export function levelWords(lists: Desk['lists']): LevelRange['words'] {
  const rank = { limited: 1, serious: 2, critical: 3, catastrophic: 3 } as const;
  return Object.entries(rank).map(([level, own]) => ({ text: lists.label('level:any', level), rank: own }));
}
