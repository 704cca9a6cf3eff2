import type { Point, Rect } from '../drawing/drawing.ts';
import type { Port } from './route-lines.ts';

/** Distance that lines keep from boxes. */
export const CLEARANCE = 14;

/** The crossings of all lines along which a connection may run. `stretch` says whether the piece from one crossing to the next is free, and what it costs. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether a crossing lies outside every box. */
  readonly isFree: (column: number, row: number) => boolean;
  /** How often lines already run between two neighbouring crossings. */
  readonly uses: (column: number, row: number, isAcross: boolean) => number;
  /** Marks a line as drawn. */
  readonly use: (points: readonly Point[]) => void;
}

/** The grid that boxes and the ends of lines span. */
export function gridOf(boxes: readonly Rect[], ports: readonly Port[]): Grid {
  const xs = axis([...boxes.flatMap((box) => [box.x - CLEARANCE, box.x + box.width + CLEARANCE]), ...ports.map((port) => port.x)]);
  const ys = axis([...boxes.flatMap((box) => [box.y - CLEARANCE, box.y + box.height + CLEARANCE]), ...ports.map((port) => port.y)]);
  const blocked = new Uint8Array(xs.length * ys.length);
  for (const box of boxes) {
    for (const [column, x] of xs.entries()) {
      if (x <= box.x - CLEARANCE || x >= box.x + box.width + CLEARANCE) continue;
      for (const [row, y] of ys.entries()) if (y > box.y - CLEARANCE && y < box.y + box.height + CLEARANCE) blocked[row * xs.length + column] = 1;
    }
  }
  const used = new Map<number, number>();
  const key = (column: number, row: number, isAcross: boolean): number => (row * xs.length + column) * 2 + (isAcross ? 1 : 0);
  return {
    xs,
    ys,
    isFree: (column, row) => blocked[row * xs.length + column] === 0,
    uses: (column, row, isAcross) => used.get(key(column, row, isAcross)) ?? 0,
    use: (points) => {
      for (const [column, row, isAcross] of stretches(points, xs, ys)) used.set(key(column, row, isAcross), (used.get(key(column, row, isAcross)) ?? 0) + 1);
    },
  };
}

/** Distinct coordinates in order, with one more in the middle of each wide gap, so that lines have lanes beside each other. */
function axis(values: readonly number[]): number[] {
  const sorted = [...new Set(values.map((value) => Math.round(value * 10) / 10))].sort((a, b) => a - b);
  return sorted.flatMap((value, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next - value > 3 * CLEARANCE ? [value, Math.round((value + next) * 5) / 10] : [value];
  });
}

function* stretches(points: readonly Point[], xs: readonly number[], ys: readonly number[]): Generator<readonly [number, number, boolean]> {
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) return;
    const isAcross = Math.abs(point.y - next.y) < 0.1;
    const line = isAcross ? nearest(ys, point.y) : nearest(xs, point.x);
    const low = isAcross ? Math.min(point.x, next.x) : Math.min(point.y, next.y);
    const high = isAcross ? Math.max(point.x, next.x) : Math.max(point.y, next.y);
    for (const [step, value] of (isAcross ? xs : ys).entries())
      if (value >= low - 0.1 && value < high - 0.1) yield isAcross ? [step, line, true] : [line, step, false];
  }
}

/** The index of the value that is nearest. */
export function nearest(values: readonly number[], wanted: number): number {
  let best = 0;
  for (const [index, value] of values.entries()) if (Math.abs(value - wanted) < Math.abs((values[best] ?? 0) - wanted)) best = index;
  return best;
}
