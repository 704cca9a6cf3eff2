import { useCallback, useMemo, useRef, useState } from 'react';
import type { Range } from './cursor.ts';
import type { Item } from './items.ts';
import { rowAt, rowsBetween } from './table-hands.ts';

/** The rows that are picked for an action on several. */
export interface Picks<Row> {
  readonly ids: ReadonlySet<string>;
  /** Those of them that are shown. */
  readonly rows: readonly Row[];
  readonly state: 'all' | 'some' | 'none';
  /** Picks the row at a line or lets it go; all from the last one to it with `isRange`. */
  readonly pick: (line: number, isRange: boolean) => void;
  readonly pickLines: (range: Range) => void;
  readonly pickAll: () => void;
  readonly clear: () => void;
}

export function usePicks<Row>(items: readonly Item<Row>[], shown: readonly Row[], rowId: (row: Row) => string): Picks<Row> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef(0);
  const rows = useMemo(() => (ids.size === 0 ? [] : shown.filter((row) => ids.has(rowId(row)))), [ids, shown, rowId]);
  const toggle = useCallback((chosen: readonly Row[]) => setIds((before) => toggled(before, chosen.map(rowId))), [rowId]);
  const pick = useCallback(
    (line: number, isRange: boolean) => {
      const from = isRange ? last.current : line;
      last.current = line;
      if (isRange) setIds((before) => new Set([...before, ...rowsBetween(items, Math.min(from, line), Math.max(from, line)).map(rowId)]));
      else toggle([rowAt(items, line)].filter((row) => row !== undefined));
    },
    [items, rowId, toggle],
  );
  const pickLines = useCallback((range: Range) => toggle(rowsBetween(items, range.top, range.bottom)), [items, toggle]);
  const clear = useCallback(() => setIds(new Set()), []);
  const state = rows.length === 0 ? 'none' : rows.length === shown.length ? 'all' : 'some';
  const pickAll = useCallback(() => setIds(state === 'all' ? new Set() : new Set(shown.map(rowId))), [state, shown, rowId]);
  return { ids, rows, state, pick, pickLines, pickAll, clear };
}

/** All of them are picked, unless all were: then none is. */
export function toggled(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const after = new Set(before);
  const isOff = ids.every((id) => before.has(id));
  for (const id of ids)
    if (isOff) after.delete(id);
    else after.add(id);
  return after;
}
