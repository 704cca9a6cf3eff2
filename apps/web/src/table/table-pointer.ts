import type { MouseEvent } from 'react';
import { cursorAt, HEADER_LINE } from './cursor.ts';
import { canEdit, rowAt, type TableHands } from './table-hands.ts';

/** What is for itself inside a cell: a click on it is not a click on the row. */
const OWN = 'button, a, input, select, textarea, label, [data-edge], [role="combobox"], [role="option"]';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly isOwn: boolean;
}

/** The cursor goes where the pointer goes down; with Shift the range reaches there. */
export function pointerDown<Row>(event: MouseEvent, { grid }: TableHands<Row>): void {
  const place = placeOf(event);
  if (place === undefined || event.button !== 0) return;
  if (place.isOwn) return grid.move(cursorAt(place.line, place.column), false);
  const { anchorLine, anchorColumn } = grid.cursor;
  const canReach = event.shiftKey && place.line !== HEADER_LINE && anchorLine !== HEADER_LINE;
  grid.move(canReach ? { ...place, anchorLine, anchorColumn } : cursorAt(place.line, place.column));
}

/** While the button is held the range follows. */
export function pointerOver<Row>(event: MouseEvent, { grid }: TableHands<Row>): void {
  if (event.buttons !== 1 || grid.editing !== undefined) return;
  const place = placeOf(event);
  if (place === undefined || place.isOwn || place.line === HEADER_LINE || grid.cursor.anchorLine === HEADER_LINE) return;
  if (place.line === grid.cursor.line && place.column === grid.cursor.column) return;
  grid.move({ line: place.line, column: place.column, anchorLine: grid.cursor.anchorLine, anchorColumn: grid.cursor.anchorColumn });
}

/** A click chooses the row, folds a group or sorts by a column. */
export function click<Row>(event: MouseEvent, { grid, items, columns, sort, fold, choose }: TableHands<Row>): void {
  const place = placeOf(event);
  if (place === undefined || place.isOwn || event.shiftKey) return;
  const column = columns[place.column];
  if (place.line === HEADER_LINE && column !== undefined) return sort(column);
  const item = items[place.line];
  if (item?.type === 'group') return fold(item.title);
  const { cursor } = grid;
  if (item === undefined || cursor.line !== cursor.anchorLine || cursor.column !== cursor.anchorColumn) return;
  if (column?.onOpen !== undefined) column.onOpen(item.row);
  else choose?.(item.row);
}

/** A double click edits. */
export function doubleClick<Row>(event: MouseEvent, { grid, items, columns }: TableHands<Row>): void {
  const place = placeOf(event);
  if (place === undefined || place.isOwn || grid.editing !== undefined) return;
  const [row, column] = [rowAt(items, place.line), columns[place.column]];
  if (row !== undefined && column !== undefined && canEdit(column, row)) grid.beginEdit(String(column.value(row)));
}

/** The cursor follows the focus, wherever it came from. */
export function followFocus<Row>(target: EventTarget, { grid }: TableHands<Row>): void {
  const place = placeOf({ target });
  if (place === undefined || grid.editing !== undefined || (place.line === grid.cursor.line && place.column === grid.cursor.column)) return;
  grid.move(cursorAt(place.line, place.column), false);
}

function placeOf({ target }: { readonly target: EventTarget }): Place | undefined {
  if (!(target instanceof Element)) return undefined;
  const [cell, line] = [target.closest<HTMLElement>('[data-column], [data-heading]'), target.closest<HTMLElement>('[data-line]')];
  if (cell === null || line === null) return undefined;
  const own = target.closest(OWN);
  return { line: Number(line.dataset['line']), column: Number(cell.dataset['column'] ?? 0), isOwn: own !== null && cell.contains(own) };
}
