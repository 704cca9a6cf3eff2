import { type Entry, entriesOf, parseField, valueAt } from '../../../worksheets/field-path.ts';
import type { ReportView } from '../../../view/report-view.ts';
import { cellPath } from '../fields/cell-path.ts';
import type { WorksheetTable } from './plan-worksheet.ts';

/** A row of a table before it is set: its entry, and the keys by which its cells are found in the document. */
export interface TableRow {
  readonly entry: Entry;
  readonly keys: readonly string[];
  /** Path of the entry in the document; none for results without judgements. */
  readonly path?: readonly string[];
}

/** The rows of a table one after the other; none is kept, because there may be very many. */
export function* tableRows(view: ReportView, { source, joined }: WorksheetTable): Generator<TableRow> {
  const { root, segments } = parseField(source);
  const value: unknown = root === 'document' ? view.document : view.assessment;
  if (joined === undefined) {
    for (const { entry, keys } of entriesBelow({ key: '', value }, segments, []))
      yield { entry, keys, ...(root === 'document' ? { path: cellPath(source, keys) } : {}) };
    return;
  }
  const left = new Set(Object.keys(valueAt(view.document, [joined.split('.')[0] ?? '']) ?? {}));
  for (const { entry } of entriesBelow({ key: '', value }, segments, [])) {
    const key = String(valueAt(entry.value, ['id']) ?? entry.key);
    left.delete(key);
    yield { entry, keys: [key], path: cellPath(joined, [key]) };
  }
  // Judgements on what is no longer found stay in sight.
  for (const key of left) yield { entry: { key, value: { id: key, at: key } }, keys: [key], path: cellPath(joined, [key]) };
}

/** How many rows a table has. */
export function countRows(view: ReportView, table: WorksheetTable): number {
  let count = 0;
  for (const _ of tableRows(view, table)) count += 1;
  return count;
}

/** Every entry that a path with `*` reaches, with the keys on the way. */
function* entriesBelow(
  entry: Entry,
  segments: readonly string[],
  keys: readonly string[],
): Generator<{ readonly entry: Entry; readonly keys: readonly string[] }> {
  const star = segments.indexOf('*');
  if (star < 0) {
    yield { entry, keys };
    return;
  }
  const rest = segments.slice(star + 1);
  for (const inner of eachEntry(valueAt(entry.value, segments.slice(0, star)))) yield* entriesBelow(inner, rest, [...keys, inner.key]);
}

function* eachEntry(value: unknown): Generator<Entry> {
  if (!Array.isArray(value)) yield* entriesOf(value);
  else for (let index = 0; index < value.length; index++) yield { key: String(index), value: value[index] };
}
