import { type FilePlace, Text, textIn, settledText, cellTextDigest, cellValueDigest } from '@anshin/model';
import { leafOf, type Place, placeAt } from '../fields/leaf-of.ts';
import { parseCell } from '../fields/parse-cell.ts';
import type { KeyRow, Mark } from '../keys/read-keys.ts';
import type { Cell, Row } from '../workbook/cell.ts';
import { type FoundColumn, type FoundTable, placeOf } from '../rows/find-tables.ts';
import { areSame, valueAt } from './document-paths.ts';
import { quoted, type Reading } from './reading.ts';

/** A cell with what it was. */
interface OneCell {
  readonly column: FoundColumn;
  readonly cell: Cell | undefined;
  readonly mark: Mark | undefined;
  readonly place: FilePlace;
  readonly isTouched: boolean;
}

/** Turns the edited cells of a row of something that exists into steps; cells that are as they were give none. */
export function editCells(reading: Reading, table: FoundTable, row: Row, path: readonly string[], key: KeyRow | undefined): void {
  const fields = new Map<string, OneCell[]>();
  for (const column of table.columns) {
    const one = oneCell(reading, table, row, column, key);
    fields.set(column.field, [...(fields.get(column.field) ?? []), one]);
  }
  const isListChanged = key?.list !== undefined && cellValueDigest(valueAt(reading.document, path.slice(0, -1))) !== key.list;
  for (const [field, cells] of fields) {
    if (!cells.some(({ isTouched }) => isTouched)) continue;
    editField(reading, table, field === '' ? path : cellPath(field, table.keys.source, path), cells, key, isListChanged);
  }
}

function oneCell({ isFresh }: Reading, table: FoundTable, row: Row, column: FoundColumn, key: KeyRow | undefined): OneCell {
  const cell = row.cells.get(column.at);
  const mark = key?.marks.get(column.key);
  const text = cell?.text ?? '';
  const isTouched = mark === undefined || isFresh ? settledText(text) !== '' : cellTextDigest(text) !== mark.text;
  return { column, cell, mark, place: placeOf(table.sheet, row.number, column.at), isTouched };
}

/** The place in the document of a column's cell in a row: the `*` of the column filled in by the keys of the row. */
export function cellPath(field: string, source: string, path: readonly string[]): string[] {
  const keys = source.split('.').flatMap((segment, index) => (segment === '*' ? [path[index] ?? ''] : []));
  const result: string[] = [];
  let next = 0;
  for (const segment of field.split('.')) {
    if (segment === '$id') return result;
    if (segment !== '*') result.push(segment);
    else if (next < keys.length) result.push(keys[next++] ?? '');
    else return result;
  }
  return result;
}

/** How many of the row's keys a column uses: fewer than the row has where it names what the row lies in. */
function starsOf(field: string): number {
  return field.split('.').filter((segment) => segment === '*').length;
}

function editField(
  reading: Reading,
  table: FoundTable,
  path: readonly string[],
  cells: readonly OneCell[],
  key: KeyRow | undefined,
  isListChanged: boolean,
): void {
  const [touched] = cells.filter(({ isTouched }) => isTouched);
  if (touched === undefined) return;
  const { column, place } = touched;
  const place_ = placeAt(path);
  if (column.field.endsWith('.$id')) return reading.tell('worksheets.id-fixed', 'warning', path, place, { id: path.at(-1) ?? '' });
  if (place_ === undefined) return reading.tell('worksheets.not-editable', 'warning', path, place);
  if (touched.mark?.isShortened === true) {
    if (!reading.isFresh) return reading.tell('worksheets.shortened', 'warning', path, place);
    reading.tell('worksheets.text-cut', 'warning', path, place);
  }
  if (isMove(reading, table, column.field, touched)) return reading.tell('worksheets.moved-row', 'warning', path, place);
  const value = valueOf(reading, path, place_, cells, touched, key?.choices ?? column.list);
  if (value === FAULTY) return;
  const current = valueAt(reading.document, path);
  if (areSame(value, current)) return;
  const isConflict = isListChanged || cells.some((one) => one.isTouched && isChangedSince(one, current, reading.keys.languages[0]));
  if (isConflict && !reading.isFresh) reading.tell('worksheets.conflict', 'warning', path, place, { sheet: quoted(touched.cell?.text ?? '') });
  reading.steps.push({ path, value, place, ...(isConflict && !reading.isFresh ? { hold: 'conflict' as const } : {}) });
}

/** In the cell that names what a row lies in, the name of another such thing was put: the row was meant to move. */
function isMove(reading: Reading, table: FoundTable, field: string, { cell }: OneCell): boolean {
  if (starsOf(field) >= starsOf(table.keys.source) || cell === undefined) return false;
  const [collection = ''] = field.split('.');
  return parentId(reading, collection, cell.text) !== undefined;
}

/** The entity of a collection that a text names, by its id or its name. */
export function parentId(reading: Reading, collection: string, text: string): string | undefined {
  const entities = valueAt(reading.document, [collection]);
  if (typeof entities !== 'object' || entities === null) return undefined;
  const wanted = settledText(text);
  return Object.entries(entities as Readonly<Record<string, { readonly title?: unknown; readonly name?: unknown }>>).find(([id, { title, name }]) => {
    const own = Text.safeParse(title ?? name);
    return id === wanted || (own.success && (settledText(textIn(own.data, 'ja')) === wanted || settledText(textIn(own.data, 'en')) === wanted));
  })?.[0];
}

const FAULTY = Symbol('faulty');

/** What the cells of a field say: the value, undefined where nothing should stand, or FAULTY where it is told why not. */
function valueOf(reading: Reading, path: readonly string[], place: Place, cells: readonly OneCell[], touched: OneCell, list: string): unknown {
  const leaf = leafOf(place);
  if (leaf === undefined) {
    reading.tell('worksheets.not-editable', 'warning', path, touched.place);
    return FAULTY;
  }
  if (leaf.kind === 'text') {
    const text = textOf(cells, valueAt(reading.document, path));
    if (text === undefined && place.isRequired) return missing(reading, path, touched);
    return text;
  }
  if (touched.cell === undefined || settledText(touched.cell.text) === '') {
    if (!place.isRequired) return undefined;
    return leaf.kind === 'list' ? [] : missing(reading, path, touched);
  }
  const parsed = parseCell(touched.cell, leaf, list, reading.names, reading.is1904);
  if ('value' in parsed) return parsed.value;
  reading.tell(parsed.code, 'error', path, touched.place, { text: quoted(parsed.text) });
  return FAULTY;
}

function missing(reading: Reading, path: readonly string[], { place }: OneCell): typeof FAULTY {
  reading.tell('worksheets.required', 'error', path, place);
  return FAULTY;
}

/** A text of its cells in one or two languages: untouched cells keep what the document says, the language that has no cell as well. */
function textOf(cells: readonly OneCell[], current: unknown): Text | undefined {
  const known = Text.safeParse(current);
  const plain = known.success && typeof known.data === 'string' ? known.data : undefined;
  const said: { ja?: string; en?: string } = known.success && typeof known.data === 'object' ? { ...known.data } : {};
  if (plain !== undefined) {
    const first = cells[0]?.column.language ?? 'ja';
    said[first] = plain;
  }
  const isSingle = cells.length === 1;
  for (const { column, cell, isTouched } of cells) {
    if (!isTouched || column.language === undefined) continue;
    const text = (cell?.text ?? '').replace(/\r\n?/g, '\n');
    if (settledText(text) === '') {
      delete said[column.language];
      if (isSingle) return undefined;
    } else said[column.language] = text;
  }
  const { ja, en } = said;
  return ja !== undefined && en !== undefined ? { ja, en } : (ja ?? en);
}

/** Whether the document's value is another than the one that was exported. */
function isChangedSince({ column, mark }: OneCell, current: unknown, first: string | undefined): boolean {
  const text = column.language === undefined ? undefined : Text.safeParse(current);
  const isSecond = column.language !== undefined && column.language !== first;
  if (isSecond && typeof current === 'string') return mark !== undefined;
  const now = text?.success === true && column.language !== undefined ? textIn(text.data, column.language) : current;
  if (mark === undefined) return now !== undefined;
  return now === undefined || cellValueDigest(now) !== mark.value;
}
