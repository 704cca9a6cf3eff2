import type { Point, Rect } from '../../drawing/drawing.ts';

/** Places for `count` round things in a cell, so that none overlaps another: their middles, and the room that each has. */
export interface Spread {
  readonly middles: readonly Point[];
  /** Side of the square that each thing has for itself. */
  readonly room: number;
}

/** Largest room for one thing, in pixels. */
const LARGEST = 52;

/** Spreads things over a cell in rows, as large as they can be; the block of them stands in the middle. */
export function spreadInCell(cell: Rect, count: number): Spread {
  if (count === 0) return { middles: [], room: LARGEST };
  let room = LARGEST;
  while (room > 2 && Math.floor(cell.width / room) * Math.floor(cell.height / room) < count) room -= 1;
  const columns = Math.min(count, Math.max(1, Math.floor(cell.width / room)));
  const rows = Math.ceil(count / columns);
  const middles = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return {
      x: cell.x + cell.width / 2 + ((index % columns) - (inRow - 1) / 2) * room,
      y: cell.y + cell.height / 2 + (row - (rows - 1) / 2) * room,
    };
  });
  return { middles, room };
}
