import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useEdit } from '../live/use-live.ts';
import type { RowActions } from './BodyRow.tsx';
import type { After } from './CellEditor.tsx';
import type { Column, DataTableProps } from './column.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { itemsOf, topsOf } from './items.ts';
import { fittingWidth, type KeptState, WIDTHS } from './kept-state.ts';
import { cellEdits } from './pasted.ts';
import { neededRowHeight } from './row-height.ts';
import type { TableHands } from './table-hands.ts';
import { useClipboard } from './use-clipboard.ts';
import { useGrid } from './use-grid.ts';
import { useKeptState } from './use-kept-state.ts';
import { usePicks } from './use-picks.ts';
import { useTableModel } from './use-table-model.ts';

/** Of the column of checkboxes, in pixels. */
export const PICK_WIDTH = 36;

const AFTER: Readonly<Record<After, readonly [down: number, right: number]>> = { stay: [0, 0], down: [1, 0], up: [-1, 0], next: [0, 1], before: [0, -1] };

/** Everything that a table shows and does within the room that it has, in pixels. */
export function useDataTable<Row>(props: DataTableProps<Row>, room: number | undefined) {
  const { id, rows, rowId, columns, group, bulk, onChoose } = props;
  const [kept, change, reset] = useKeptState(id);
  const [search, setSearch] = useState('');
  const { note, setNote } = useNote(search, kept.filters);
  const folds = useFolds();
  const canPick = bulk !== undefined && bulk.length > 0;
  const model = useTableModel(rows, columns, kept, search, room === undefined || !canPick ? room : room - PICK_WIDTH);
  const rowHeight = useMemo(() => props.rowHeight ?? neededRowHeight(rows, model.columns, kept), [props.rowHeight, rows, model.columns, kept]);
  const items = useMemo(() => itemsOf(model.rows, rowId, group, folds.folded), [model.rows, rowId, group, folds.folded]);
  const tops = useMemo(() => topsOf(items, rowHeight), [items, rowHeight]);
  const grid = useGrid(items, model.columns.length);
  const picks = usePicks(items, model.rows, rowId);
  const edit = useEdit();
  const clipboard = useClipboard({ range: grid.range, items, columns: model.columns, edit, note: setNote });
  const { sort, widen, setWidth } = useColumnMoves(kept, change);
  const hands: TableHands<Row> = {
    grid,
    items,
    columns: model.columns,
    canPick,
    lineHeight: rowHeight,
    sort,
    widen,
    fold: folds.toggle,
    choose: onChoose,
    pick: picks.pick,
    pickRange: () => picks.pickLines(grid.range),
    clear: clipboard.clear,
  };
  const actions = useRowActions(hands, setNote);
  return { kept, change, reset, search, setSearch, note, model, items, grid, picks, clipboard, hands, actions, canPick, tops, setWidth };
}

/** What was last done, said for a while where the number of rows stands, and until that number is another. */
function useNote(search: string, filters: KeptState['filters']) {
  const [note, setNote] = useState('');
  useEffect(() => setNote(''), [search, filters]);
  useEffect(() => {
    if (note === '') return undefined;
    const timer = setTimeout(() => setNote(''), 6_000);
    return () => clearTimeout(timer);
  }, [note]);
  return { note, setNote };
}

function useFolds() {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((title: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(title)) after.add(title);
      return after;
    });
  }, []);
  return { folded, toggle };
}

function useColumnMoves(kept: KeptState, change: (part: Partial<KeptState>) => void) {
  const setWidth = useCallback(
    <Row>(column: Column<Row>, width: number) => change({ widths: { ...kept.widths, [column.id]: fittingWidth(width) } }),
    [kept.widths, change],
  );
  const widen = <Row>(column: Column<Row>, by: number): void => setWidth(column, (kept.widths[column.id] ?? column.width ?? WIDTHS.usual) + by);
  const sort = <Row>({ id }: Column<Row>): void => {
    const mine = kept.sort?.column === id ? kept.sort : undefined;
    if (mine === undefined) change({ sort: { column: id, isDescending: false } });
    else if (!mine.isDescending) change({ sort: { column: id, isDescending: true } });
    else change({ sort: undefined });
  };
  return { sort, widen, setWidth };
}

/** Stays the same object, so that rows are not drawn again for it. */
function useRowActions<Row>(hands: TableHands<Row>, note: (text: string) => void): RowActions<Row> {
  const edit = useEdit();
  const say = useWords('table');
  const latest = useRef({ hands, edit, say, note });
  useLayoutEffect(() => {
    latest.current = { hands, edit, say, note };
  });
  return useMemo(
    () => ({
      write: (row, column, text, after) => {
        const { hands: now, edit: carryOut, say: words, note: tell } = latest.current;
        const edits = cellEdits(column, row, text);
        if (edits === undefined) tell(words('edit.misfit', { text }));
        else carryOut(...edits);
        now.grid.endEdit();
        const next = stepped(now.grid.cursor, after);
        if (after !== 'stay') now.grid.move(next);
      },
      cancel: () => latest.current.hands.grid.endEdit(),
      pick: (line, isRange) => latest.current.hands.pick(line, isRange),
    }),
    [],
  );
}

function stepped({ line, column }: Cursor, after: After): Cursor {
  const [down, right] = AFTER[after];
  return cursorAt(Math.max(0, line + down), column + right);
}
