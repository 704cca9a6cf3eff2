import type { Box, Point } from './map-geometry.ts';

/** Middles for things in a box that do not overlap, and the side of the square that each has for itself. */
export interface Spread {
  readonly middles: readonly Point[];
  readonly room: number;
}

/** Spreads round things over a box in centred rows, each as large as it can be, `largest` at most. */
export function spread(box: Box, count: number, largest: number): Spread {
  if (count === 0) return { middles: [], room: largest };
  const room = Math.min(largest, roomFor(box, count));
  const columns = Math.min(count, Math.max(1, Math.floor(box.width / room + 1e-9)));
  const rows = Math.ceil(count / columns);
  const middles = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? count - row * columns : columns;
    return {
      x: box.x + box.width / 2 + ((index % columns) - (inRow - 1) / 2) * room,
      y: box.y + box.height / 2 + (row - (rows - 1) / 2) * room,
    };
  });
  return { middles, room };
}

/** The largest side with which `count` squares fit: it is a width or a height divided by a whole number. */
function roomFor(box: Box, count: number): number {
  let best = 0;
  for (let across = 1; across <= count; across += 1) {
    const down = Math.ceil(count / across);
    best = Math.max(best, Math.min(box.width / across, box.height / down));
  }
  return best;
}
