import type { BilingualText, Language } from '@anshin/model';
import { term } from '../../../terms/term.ts';
import type { SheetColumn } from '../../../worksheets/plan-tables.ts';
import { cellPath, cellSource } from '../fields/cell-path.ts';
import { encodeEntry, listOf } from '../fields/encode-entry.ts';
import { CRITERIA_LEVELS, entryKind, isListField } from '../fields/tables.ts';
import { pointer, TABLE_MARKER, textColumn } from '../keys/key-book.ts';
import { workbookWord } from '../locales/workbook-words.ts';
import type { Sheet, SheetCell, SheetRow, Validation } from '../workbook/sheet.ts';
import { type Desk, HEAD_ROW, titleRows } from './sheet-frame.ts';
import { levelWords, type TableTitle } from './table-sheet.ts';

/** Widths of the keys, of the names and of the contents, in characters. */
const WIDTHS = { key: 12, name: 34, content: 76 } as const;

/** One line of a form: a single value of the document. */
interface Field {
  readonly field: string;
  readonly path: readonly string[];
  readonly title: BilingualText;
}

/** The single values of a worksheet as a form. */
export function formSheet(desk: Desk, columns: readonly SheetColumn[], title: TableTitle): Sheet {
  const fields = columns.flatMap(fieldsOf);
  const { languages } = desk.view;
  const widths = [WIDTHS.key, WIDTHS.name, ...languages.map(() => WIDTHS.content / Math.min(languages.length, 1.4))];
  desk.keys.table(
    title.id,
    title.name,
    '',
    languages.map((language) => ({ key: textColumn('', language) })),
  );
  return {
    name: title.name,
    about: title.title,
    isEntry: true,
    tab: title.tab,
    columns: widths.map((width, index) => (index === 0 ? { width, isHidden: true } : { width })),
    frozen: { rows: HEAD_ROW, columns: 2 },
    titleRow: HEAD_ROW,
    validations: fields.flatMap((field, index) => validation(desk, field, `C${HEAD_ROW + 1 + index}`)),
    levels: [{ range: `C${HEAD_ROW + 1}:C${HEAD_ROW + Math.max(1, fields.length)}`, words: levelWords(desk.lists) }],
    size: fields.length + HEAD_ROW,
    rows: { [Symbol.iterator]: () => rows(desk, fields, title, widths) },
  };
}

/** A field of criteria has a line for each level. */
function fieldsOf({ field, title }: SheetColumn): Field[] {
  const levels = CRITERIA_LEVELS[field];
  if (levels === undefined) return [{ field, path: cellPath(field, []), title }];
  return levels.map((level) => ({
    field: `${field}.${level}`,
    path: [...cellPath(field, []), level],
    title: workbookWord('form.criterion', { title, level: term('level', level) }),
  }));
}

function* rows(desk: Desk, fields: readonly Field[], title: TableTitle, widths: readonly number[]): Generator<SheetRow> {
  const { languages } = desk.view;
  yield* titleRows(desk, title.title, title.about, widths);
  yield {
    isHidden: true,
    cells: [
      { value: `${TABLE_MARKER} ${title.id}`, style: 'key' },
      undefined,
      ...languages.map((language): SheetCell => ({ value: textColumn('', language), style: 'key' })),
    ],
  };
  yield {
    cells: [
      undefined,
      { value: desk.label(workbookWord('form.item')), style: 'header' },
      ...languages.map((language): SheetCell => ({ value: contentHead(desk, language), style: 'header' })),
    ],
  };
  for (const field of fields) yield formRow(desk, title.id, field);
}

function contentHead({ label, view }: Desk, language: Language): string {
  const content = label(workbookWord('form.content'));
  return view.languages.length === 1 ? content : `${content} [${language === 'ja' ? '日本語' : 'English'}]`;
}

function formRow(desk: Desk, table: string, { field, path, title }: Field): SheetRow {
  const { languages, document } = desk.view;
  const value = cellSource(document, field, []);
  const marks: Record<string, string> = {};
  const cells = languages.map((language, index): SheetCell => {
    const isFree = entryKind(field) === 'text';
    if (index > 0 && (!isFree || typeof value === 'string')) return { value: null, style: isFree ? 'entry' : 'derived' };
    const entry = encodeEntry(desk.lists, field, value, language, desk.shortened);
    if (entry.mark !== undefined) marks[textColumn('', language)] = entry.mark;
    return { value: entry.value, style: 'entry' };
  });
  desk.keys.field(table, path, listOf(field), marks);
  return { cells: [{ value: pointer(path), style: 'key' }, { value: desk.label(title), style: 'label' }, ...cells] };
}

function validation({ lists, listsSheet, label }: Desk, { field }: Field, address: string): Validation[] {
  const list = listOf(field);
  if (list === undefined) return [];
  if (isListField(field)) {
    lists.list(list);
    return [{ range: address, hint: label(workbookWord('hint.lines')) }];
  }
  const choices = listsSheet.labels(list);
  return choices === undefined ? [] : [{ range: address, choices }];
}
