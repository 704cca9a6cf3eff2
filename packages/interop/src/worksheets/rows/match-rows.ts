import { cellTextDigest } from '@anshin/model';
import type { KeyRow } from '../keys/read-keys.ts';
import { pathOf } from '../keys/read-keys.ts';
import type { Row } from '../workbook/cell.ts';
import type { FoundTable } from './find-tables.ts';

/** A row that stands for something that was exported, or could have been. */
export interface KeyedRow {
  readonly row: Row;
  readonly path: readonly string[];
  /** Absent for results on which nobody had judged yet. */
  readonly key?: KeyRow;
}

/** What became of the rows of a table. */
export interface MatchedRows {
  readonly keyed: readonly KeyedRow[];
  readonly added: readonly Row[];
  readonly gone: readonly KeyRow[];
  /** Rows whose keys had stayed behind when the others were sorted. */
  readonly realigned: number;
  /** Copies of rows, which count as new. */
  readonly copied: readonly Row[];
}

/** Finds for each row what it stands for: by its key, or by its whole content where the keys were left behind in sorting. */
export function matchRows(table: FoundTable): MatchedRows {
  const keyed = new Map<string, Row[]>();
  const added: Row[] = [];
  for (const row of table.rows) {
    const key = row.cells.get(table.keyColumn)?.text ?? '';
    const hasContent = table.columns.some(({ at }) => row.cells.has(at));
    if (key !== '' && (hasContent || table.keys.rows.has(key)) && fits(key, table)) keyed.set(key, [...(keyed.get(key) ?? []), row]);
    else if (hasContent && table.keys.source !== '') added.push(row);
  }
  const copied: Row[] = [];
  const single = new Map<string, Row>();
  for (const [key, rows] of keyed) {
    const best = rows.reduce((one, other) =>
      untouched(table, other, table.keys.rows.get(key)) > untouched(table, one, table.keys.rows.get(key)) ? other : one,
    );
    single.set(key, best);
    copied.push(...rows.filter((row) => row !== best));
  }
  const realigned = realign(table, single);
  return {
    keyed: [...single].map(([key, row]) => {
      const own = table.keys.rows.get(key);
      return { row, path: own?.path ?? pathOf(key), ...(own === undefined ? {} : { key: own }) };
    }),
    added: [...added, ...copied].sort((a, b) => a.number - b.number),
    gone: [...table.keys.rows].filter(([key]) => !single.has(key)).map(([, row]) => row),
    realigned,
    copied,
  };
}

/** Whether a key is a path of this table. */
function fits(key: string, { keys }: FoundTable): boolean {
  if (keys.rows.has(key)) return true;
  const pattern = keys.source.split('.');
  const path = pathOf(key);
  return path.length === pattern.length && pattern.every((segment, index) => (segment === '*' ? path[index] !== '' : segment === path[index]));
}

/** How many cells that held something are as they were. */
function untouched(table: FoundTable, row: Row, key: KeyRow | undefined): number {
  return table.columns.filter((column) => {
    const mark = key?.marks.get(column.key);
    return mark !== undefined && mark.text === cellTextDigest(row.cells.get(column.at)?.text ?? '');
  }).length;
}

/** Fewest cells by which a row is known again. */
const TELLING = 2;

/** Where the whole content of a row is that of another key, the row gets that key; in place. Gives the number of such rows. */
function realign(table: FoundTable, single: Map<string, Row>): number {
  const changed = [...single].filter(([key, row]) => {
    const own = table.keys.rows.get(key);
    return own !== undefined && own.marks.size >= TELLING && untouched(table, row, own) < own.marks.size;
  });
  if (changed.length < 2) return 0;
  const byContent = new Map<string, string | null>();
  for (const [key] of changed) {
    const print = printOfKey(table, table.keys.rows.get(key));
    byContent.set(print, byContent.has(print) ? null : key);
  }
  const moves = changed.map(([key, row]) => ({ from: key, row, to: byContent.get(printOfRow(table, row)) ?? undefined }));
  const targets = new Set(moves.map(({ to }) => to));
  const moved = moves.filter(({ from, to }) => to !== undefined && to !== from && targets.has(from));
  for (const { to, row } of moved) if (to !== undefined) single.set(to, row);
  return moved.length;
}

function printOfKey(table: FoundTable, key: KeyRow | undefined): string {
  return table.columns.map(({ key: column }) => key?.marks.get(column)?.text ?? '').join(' ');
}

function printOfRow(table: FoundTable, row: Row): string {
  return table.columns
    .map(({ at }) => {
      const text = row.cells.get(at)?.text ?? '';
      return text === '' ? '' : cellTextDigest(text);
    })
    .join(' ');
}
