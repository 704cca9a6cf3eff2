import { type FilePlace, Id, settledText } from '@anshin/model';
import { freeId } from '../../drafting/draft-document.ts';
import { COLLECTIONS_OF } from '../fields/names.ts';
import { isList, leafOf, placeAt } from '../fields/leaf-of.ts';
import { parseCell } from '../fields/parse-cell.ts';
import type { KeyRow } from '../keys/read-keys.ts';
import { settledLabel } from '../keys/read-lists.ts';
import { type FoundColumn, type FoundTable, placeOf } from '../rows/find-tables.ts';
import type { Row } from '../workbook/cell.ts';
import { valueAt } from './document-paths.ts';
import { cellPath, parentId } from './edit-cells.ts';
import { quoted, type Reading } from './reading.ts';

/** A new row: where its entity will stand. */
export interface NewRow {
  readonly table: FoundTable;
  readonly row: Row;
  readonly path: readonly string[];
  readonly place: FilePlace;
  /** What was exported, where a document is made anew. */
  readonly key?: KeyRow;
}

/** What new rows have taken so far: keys of maps, numbers of lists, and names of new things that others lie in. */
export class Places {
  readonly #taken = new Map<string, Map<string, true>>();
  readonly #lengths = new Map<string, number>();
  readonly #parents = new Map<string, string>();
  readonly #numbers = new Map<string, number>();

  /** Keys of a map of the document, with those that were given to new rows. */
  keys(reading: Reading, path: readonly string[]): Map<string, true> {
    const at = path.join('\n');
    let keys = this.#taken.get(at);
    if (keys === undefined) {
      keys = new Map(Object.keys(valueAt(reading.document, path) ?? {}).map((key) => [key, true]));
      this.#taken.set(at, keys);
    }
    return keys;
  }

  free(reading: Reading, path: readonly string[], name: string, stem: string): string {
    const keys = this.keys(reading, path);
    const id = freeId(name, stem, keys, this.#numbers);
    keys.set(id, true);
    return id;
  }

  /** The next number of a list. */
  next(reading: Reading, path: readonly string[]): number {
    const at = path.join('\n');
    const list = valueAt(reading.document, path);
    const length = this.#lengths.get(at) ?? (Array.isArray(list) ? list.length : 0);
    this.#lengths.set(at, length + 1);
    return length;
  }

  addParent(collection: string, name: string, id: string): void {
    this.#parents.set(`${collection} ${settledLabel(name)}`, id);
  }

  parent(collection: string, name: string): string | undefined {
    return this.#parents.get(`${collection} ${settledLabel(name)}`);
  }
}

/** Where the entity of a new row will stand; undefined, and told, where that cannot be said. */
export function placeNewRow(reading: Reading, places: Places, table: FoundTable, row: Row): NewRow | undefined {
  const place = placeOf(table.sheet, row.number, table.columns.find(({ at }) => row.cells.has(at))?.at ?? 1);
  const pattern = table.keys.source.split('.');
  const outer = pattern.indexOf('*');
  const hasOuter = outer < pattern.length - 1 && pattern.lastIndexOf('*') !== outer;
  const parent = hasOuter ? outerPath(reading, places, table, row, place) : [];
  if (parent === undefined) return undefined;
  const container = hasOuter ? [...parent, ...pattern.slice(outer + 1, -1)] : pattern.slice(0, -1);
  const at = placeAt(container);
  if (at === undefined) return undefined;
  if (isList(at)) return { table, row, place, path: [...container, String(places.next(reading, container))] };
  const key = keyOfRow(reading, places, table, row, container, place);
  return key === undefined ? undefined : { table, row, place, path: [...container, key] };
}

/** The entity in which a new row lies, by the column that names it. */
function outerPath(reading: Reading, places: Places, table: FoundTable, row: Row, place: FilePlace): string[] | undefined {
  const [collection = ''] = table.keys.source.split('.');
  const lead = table.columns.find(({ field, at }) => new RegExp(`^${collection}\\.\\*\\.[^.]+$`).test(field) && row.cells.has(at));
  const text = lead === undefined ? '' : (row.cells.get(lead.at)?.text ?? '');
  const known = places.parent(collection, text) ?? parentId(reading, collection, text);
  if (known !== undefined) return [collection, known];
  const hasTable = [...reading.keys.tables.values()].some(({ source }) => source === `${collection}.*`);
  if (lead === undefined || text === '' || hasTable) {
    reading.tell('worksheets.no-parent', 'error', [collection], place, { text: quoted(text) });
    return undefined;
  }
  const id = places.free(reading, [collection], text, collection.replace(/s$/, ''));
  places.addParent(collection, text, id);
  const [, , field = 'title'] = lead.field.split('.');
  reading.steps.push({ path: [collection, id], value: { [field]: text, ...(collection === 'flows' ? { steps: {} } : {}) }, place });
  return [collection, id];
}

/** The key of a new entry of a map: what the row says it is about, the id that was typed, or one made of its name. */
function keyOfRow(reading: Reading, places: Places, table: FoundTable, row: Row, container: readonly string[], place: FilePlace): string | undefined {
  const column = table.columns.find(({ field }) => field === `${table.keys.source}.$id`);
  const typed = settledText(column === undefined ? '' : (row.cells.get(column.at)?.text ?? ''));
  const taken = places.keys(reading, container);
  if (column !== undefined && column.list !== '') {
    const found = reading.names.find(column.list, typed);
    if (typeof found !== 'string') {
      reading.tell(typed === '' ? 'worksheets.no-key' : 'worksheets.unknown-name', 'error', container, place, { text: quoted(typed) });
      return undefined;
    }
    if (taken.has(found)) {
      reading.tell('worksheets.key-taken', 'error', [...container, found], place, { text: quoted(typed) });
      return undefined;
    }
    taken.set(found, true);
    return found;
  }
  if (typed !== '' && Id.safeParse(typed).success && !taken.has(typed)) {
    taken.set(typed, true);
    return typed;
  }
  if (typed !== '') reading.tell('worksheets.id-changed', 'info', container, place, { text: quoted(typed) });
  return places.free(reading, container, nameOf(table, row), stemOf(container.at(-1) ?? 'entry'));
}

const STEMS: Readonly<Record<string, string>> = { policies: 'policy', authorities: 'authority', history: 'entry' };

function stemOf(collection: string): string {
  return STEMS[collection] ?? collection.replace(/s$/, '');
}

/** The name or title in a row, the first language first. */
function nameOf(table: FoundTable, row: Row): string {
  const column = table.columns.find(({ field, at }) => field.startsWith(table.keys.source) && /\.(title|name)$/.test(field) && row.cells.has(at));
  return column === undefined ? '' : settledText(row.cells.get(column.at)?.text ?? '');
}

/** Makes the names of a new row known to the cells of all others. */
export function announceRow(reading: Reading, places: Places, { table, row, path }: NewRow): void {
  const [collection = ''] = path;
  const id = path.at(-1) ?? '';
  if (path.length !== 2) return;
  const names = table.columns
    .filter(({ field }) => /\.(title|name)$/.test(field) && field.startsWith(table.keys.source))
    .map(({ at }) => row.cells.get(at)?.text ?? '');
  for (const name of names) if (name !== '') places.addParent(collection, name, id);
  places.addParent(collection, id, id);
  for (const [list, collections] of Object.entries(COLLECTIONS_OF))
    if ((collections as readonly string[]).includes(collection)) for (const name of ['', ...names]) reading.names.add(list, id, name === '' ? undefined : name);
}

/** The entity of a new row as one step. */
export function addRow(reading: Reading, newRow: NewRow): void {
  const { table, row, path, place } = newRow;
  const inside = path.length;
  const pointer = path.join('\n');
  let entity: unknown = {};
  const holder = { entity: {} as Record<string, unknown> };
  const fields = new Map<string, FoundColumn[]>();
  for (const column of table.columns) if (row.cells.has(column.at)) fields.set(column.field, [...(fields.get(column.field) ?? []), column]);
  for (const [field, columns] of fields) {
    const own = cellPath(field, table.keys.source, path);
    const isOutside = own.slice(0, inside).join('\n') !== pointer;
    if (field.endsWith('.$id') || (isOutside && !reading.isFresh)) continue;
    const value = newValue(reading, newRow, own, columns);
    if (value === undefined) continue;
    if (isOutside) reading.steps.push({ path: own, value, place });
    else if (own.length === inside) entity = value;
    else setInside(holder.entity, own.slice(inside), value);
  }
  reading.steps.push({ path, value: typeof entity === 'object' && Array.isArray(entity) ? entity : holder.entity, place });
}

/** Sets a value inside a new entity; maps on the way are made. */
function setInside(entity: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) entity[key] = value;
  else {
    const own = (Object.hasOwn(entity, key) ? entity[key] : {}) as Record<string, unknown>;
    entity[key] = own;
    setInside(own, rest, value);
  }
}

function newValue(reading: Reading, { table, row, key }: NewRow, path: readonly string[], columns: readonly FoundColumn[]): unknown {
  const [first] = columns;
  const place = placeAt(path);
  const leaf = place === undefined ? undefined : leafOf(place);
  if (first === undefined || leaf === undefined) return undefined;
  if (columns.some((column) => key?.marks.get(column.key)?.isShortened === true))
    reading.tell('worksheets.text-cut', 'warning', path, placeOf(table.sheet, row.number, first.at));
  if (leaf.kind === 'text') {
    const said = Object.fromEntries(columns.flatMap(({ language, at }) => textsOf(language, row.cells.get(at)?.text ?? '')));
    const { ja, en } = said as { ja?: string; en?: string };
    return ja !== undefined && en !== undefined ? { ja, en } : (ja ?? en);
  }
  const cell = row.cells.get(first.at);
  if (cell === undefined) return undefined;
  const parsed = parseCell(cell, leaf, first.list, reading.names, reading.is1904);
  if ('value' in parsed) return parsed.value;
  reading.tell(parsed.code, 'error', path, placeOf(table.sheet, row.number, first.at), { text: quoted(parsed.text) });
  return undefined;
}

function textsOf(language: 'ja' | 'en' | undefined, text: string): [string, string][] {
  return settledText(text) === '' ? [] : [[language ?? 'ja', text.replace(/\r\n?/g, '\n')]];
}
