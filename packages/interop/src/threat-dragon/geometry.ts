import { fieldOf, listOf, numberOf } from '../two-way/json.ts';
import type { Box } from '../two-way/sketch.ts';

/** Space between diagrams that come to stand below each other, in pixels. */
const GAP = 200;

/** The box of a cell, where it has one. */
export function boxOf(cell: unknown): Box | undefined {
  const x = numberOf(fieldOf(fieldOf(cell, 'position'), 'x'));
  const y = numberOf(fieldOf(fieldOf(cell, 'position'), 'y'));
  const w = numberOf(fieldOf(fieldOf(cell, 'size'), 'width'));
  const h = numberOf(fieldOf(fieldOf(cell, 'size'), 'height'));
  return x === undefined || y === undefined ? undefined : { x, y, w: w ?? 0, h: h ?? 0 };
}

/** How far down each diagram of a file is moved, so that all of them fit on one sheet; the first stays. */
export function offsetsOf(diagrams: readonly unknown[]): number[] {
  let bottom: number | undefined;
  return diagrams.map((diagram) => {
    const boxes = listOf(fieldOf(diagram, 'cells'))
      .map(boxOf)
      .filter((box) => box !== undefined);
    if (boxes.length === 0) return 0;
    const top = boxes.reduce((least, { y }) => Math.min(least, y), Infinity);
    const offset = bottom === undefined ? 0 : Math.round(bottom + GAP - top);
    bottom = boxes.reduce((most, { y, h }) => Math.max(most, y + h), -Infinity) + offset;
    return offset;
  });
}

/** Whether the middle of a box lies in another. */
function liesIn(inner: Box, outer: Box): boolean {
  const x = inner.x + inner.w / 2;
  const y = inner.y + inner.h / 2;
  return x >= outer.x && x <= outer.x + outer.w && y >= outer.y && y <= outer.y + outer.h;
}

/** The smallest of the boxes in which a box lies, apart from itself. */
export function innermost(box: Box, outers: readonly (readonly [id: string, box: Box])[], self: string): string | undefined {
  let best: readonly [string, number] | undefined;
  for (const [id, outer] of outers) {
    const area = outer.w * outer.h;
    if (id !== self && area > box.w * box.h && liesIn(box, outer) && (best === undefined || area < best[1])) best = [id, area];
  }
  return best?.[0];
}
