import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { isComposing } from '../parts/fields/is-composing.ts';
import { innerStops } from './BodyRow.tsx';
import { cursorAt, HEADER_LINE, isWide, moved } from './cursor.ts';
import { WIDTHS } from './kept-state.ts';
import { canEdit, rowAt, type TableHands } from './table-hands.ts';

/** Carries out a key on the cell that has the focus; keys inside a field or a button of a cell are theirs. */
export function pressKey<Row>(event: KeyboardEvent<HTMLElement>, hands: TableHands<Row>): void {
  const target = event.target as HTMLElement;
  if (event.altKey) return;
  if (!target.matches('[data-column], [data-heading]')) return leaveInner(event, hands);
  const { cursor } = hands.grid;
  const isDone = cursor.line === HEADER_LINE ? pressInHeader(event, hands) : pressInBody(event, hands, target);
  if (isDone) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Escape leads from what is inside a cell back to the cell. */
function leaveInner<Row>(event: KeyboardEvent<HTMLElement>, { grid }: TableHands<Row>): void {
  const target = event.target as HTMLElement;
  if (event.key !== 'Escape' || target.closest('[data-column]') === null || target.closest('[role="columnheader"]') !== null) return;
  event.stopPropagation();
  grid.move(grid.cursor);
}

function pressInHeader<Row>(event: KeyboardEvent, hands: TableHands<Row>): boolean {
  const { grid, columns } = hands;
  const column = columns[grid.cursor.column];
  if (column === undefined) return false;
  if (event.key === 'Enter' || event.key === ' ') hands.sort(column);
  else if (event.shiftKey && event.key === 'ArrowRight') hands.widen(column, WIDTHS.step);
  else if (event.shiftKey && event.key === 'ArrowLeft') hands.widen(column, -WIDTHS.step);
  else return pressMove(event, hands);
  return true;
}

function pressInBody<Row>(event: KeyboardEvent, hands: TableHands<Row>, target: HTMLElement): boolean {
  const { grid, items, canPick } = hands;
  if (isComposing(event)) return pressComposed(event, hands);
  const item = items[grid.cursor.line];
  if (item?.type === 'group' && (event.key === 'Enter' || event.key === ' ')) hands.fold(item.title);
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) chooseHere(hands);
  else if (event.key === 'Enter' || event.key === 'F2') open(hands, target);
  else if (event.key === ' ') {
    if (canPick) hands.pickRange();
    else chooseHere(hands);
  } else if (event.key === 'Delete' || event.key === 'Backspace') hands.clear();
  else if (event.key === 'Escape') return dropRange(hands);
  else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') takeAll(hands);
  else return pressMove(event, hands) || pressTab(event, hands, target) || pressLetter(event, hands);
  return true;
}

function pressMove<Row>(event: KeyboardEvent, { grid, items, columns, lineHeight }: TableHands<Row>): boolean {
  const page = Math.max(1, Math.floor((grid.frame.current?.clientHeight ?? 0) / lineHeight) - 2);
  const next = moved(
    grid.cursor,
    event.key,
    { shift: event.shiftKey, ctrl: event.ctrlKey || event.metaKey },
    { lines: items.length, columns: columns.length, page },
  );
  if (next === undefined) return false;
  grid.move(next);
  return true;
}

/** Tab goes along the row, first into what a cell holds; beyond the ends of the row it leaves the table, as everywhere. */
function pressTab<Row>(event: KeyboardEvent, { grid, columns }: TableHands<Row>, target: HTMLElement): boolean {
  if (event.key !== 'Tab' || (!event.shiftKey && innerStops(target).length > 0)) return false;
  const column = grid.cursor.column + (event.shiftKey ? -1 : 1);
  if (column < 0 || column >= columns.length) return false;
  grid.move(cursorAt(grid.cursor.line, column));
  return true;
}

/** Typing writes over the cell. */
function pressLetter<Row>(event: KeyboardEvent, hands: TableHands<Row>): boolean {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || !isEditable(hands)) return false;
  flushSync(() => hands.grid.beginEdit(event.key));
  return true;
}

/** A key that an input method takes stays with it; what it composes begins in the field, which is therefore made at once. */
function pressComposed<Row>({ key }: KeyboardEvent, hands: TableHands<Row>): false {
  // Some browsers name the letter; keys that only switch the method have names of their own.
  if ((key === 'Process' || key.length === 1) && isEditable(hands)) flushSync(() => hands.grid.beginEdit(''));
  return false;
}

function open<Row>(hands: TableHands<Row>, target: HTMLElement): void {
  const { grid, items, columns } = hands;
  const [row, column] = [rowAt(items, grid.cursor.line), columns[grid.cursor.column]];
  if (row !== undefined && column !== undefined && isEditable(hands)) return grid.beginEdit(String(column.value(row)));
  if (row !== undefined && column?.onOpen !== undefined) return column.onOpen(row);
  const [inner] = innerStops(target);
  if (inner !== undefined) inner.focus();
  else chooseHere(hands);
}

function isEditable<Row>({ grid, items, columns }: TableHands<Row>): boolean {
  return canEdit(columns[grid.cursor.column], rowAt(items, grid.cursor.line));
}

function chooseHere<Row>({ grid, items, choose }: TableHands<Row>): void {
  const row = rowAt(items, grid.cursor.line);
  if (row !== undefined) choose?.(row);
}

function dropRange<Row>({ grid }: TableHands<Row>): boolean {
  if (!isWide(grid.range)) return false;
  grid.move(cursorAt(grid.cursor.line, grid.cursor.column));
  return true;
}

function takeAll<Row>({ grid, items, columns }: TableHands<Row>): void {
  grid.move({ line: items.length - 1, column: columns.length - 1, anchorLine: 0, anchorColumn: 0 });
}
