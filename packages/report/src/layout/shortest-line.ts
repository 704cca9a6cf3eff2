import type { Point } from '../drawing/drawing.ts';
import { MinHeap } from './min-heap.ts';
import type { Port } from './route-lines.ts';
import { CLEARANCE, type Grid, nearest } from './routing-grid.ts';

/** What a bend and a shared stretch cost, in pixels of detour that they are worth. ASSUMPTION: chosen by eye. */
const BEND = 40;
const SHARED = 3;

const STEPS = [
  { column: 1, row: 0, isAcross: true },
  { column: -1, row: 0, isAcross: true },
  { column: 0, row: 1, isAcross: false },
  { column: 0, row: -1, isAcross: false },
] as const;

/** The cheapest orthogonal line between two ports on the grid; undefined where boxes leave no way. */
export function shortestLine(grid: Grid, from: Port, to: Port): Point[] | undefined {
  const start = stub(grid, from);
  const goal = stub(grid, to);
  const width = grid.xs.length;
  const stateOf = (column: number, row: number, isAcross: boolean): number => (row * width + column) * 2 + (isAcross ? 1 : 0);
  const cost = new Map<number, number>();
  const previous = new Map<number, number>();
  const heap = new MinHeap();
  const first = stateOf(start.column, start.row, from.side === 'left' || from.side === 'right');
  const endsAcross = to.side === 'left' || to.side === 'right';
  cost.set(first, 0);
  heap.push(0, first);
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    const isAcross = state % 2 === 1;
    const column = (state >> 1) % width;
    const row = Math.floor((state >> 1) / width);
    if (column === goal.column && row === goal.row && isAcross === endsAcross) return lineOf(grid, previous, state, width, from, to);
    const reached = cost.get(state) ?? Number.POSITIVE_INFINITY;
    const turned = stateOf(column, row, !isAcross);
    if (reached + BEND < (cost.get(turned) ?? Number.POSITIVE_INFINITY)) {
      cost.set(turned, reached + BEND);
      previous.set(turned, state);
      heap.push(reached + BEND, turned);
    }
    for (const step of STEPS) {
      if (step.isAcross !== isAcross) continue;
      const next = { column: column + step.column, row: row + step.row };
      if (!isOn(grid, next.column, next.row) || !grid.isFree(next.column, next.row)) continue;
      const length = Math.abs((grid.xs[next.column] ?? 0) - (grid.xs[column] ?? 0)) + Math.abs((grid.ys[next.row] ?? 0) - (grid.ys[row] ?? 0));
      const total = reached + length * (1 + SHARED * grid.uses(Math.min(column, next.column), Math.min(row, next.row), isAcross));
      const key = stateOf(next.column, next.row, isAcross);
      if (total >= (cost.get(key) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(key, total);
      previous.set(key, state);
      heap.push(total, key);
    }
  }
  return undefined;
}

function isOn(grid: Grid, column: number, row: number): boolean {
  return column >= 0 && row >= 0 && column < grid.xs.length && row < grid.ys.length;
}

/** The crossing just outside a port. */
function stub(grid: Grid, port: Port): { readonly column: number; readonly row: number } {
  const dx = port.side === 'left' ? -CLEARANCE : port.side === 'right' ? CLEARANCE : 0;
  const dy = port.side === 'top' ? -CLEARANCE : port.side === 'bottom' ? CLEARANCE : 0;
  return { column: nearest(grid.xs, port.x + dx), row: nearest(grid.ys, port.y + dy) };
}

function lineOf(grid: Grid, previous: ReadonlyMap<number, number>, last: number, width: number, from: Port, to: Port): Point[] {
  const points: Point[] = [{ x: to.x, y: to.y }];
  for (let state: number | undefined = last; state !== undefined; state = previous.get(state)) {
    points.push({ x: grid.xs[(state >> 1) % width] ?? 0, y: grid.ys[Math.floor((state >> 1) / width)] ?? 0 });
  }
  points.push({ x: from.x, y: from.y });
  return withoutStraightPoints(points.reverse());
}

/** Leaves out points in the middle of a straight stretch. */
export function withoutStraightPoints(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const a = kept.at(-2);
    const b = kept.at(-1);
    if (b !== undefined && Math.abs(b.x - point.x) < 0.1 && Math.abs(b.y - point.y) < 0.1) continue;
    if (
      a !== undefined &&
      b !== undefined &&
      ((Math.abs(a.x - b.x) < 0.1 && Math.abs(b.x - point.x) < 0.1) || (Math.abs(a.y - b.y) < 0.1 && Math.abs(b.y - point.y) < 0.1))
    )
      kept.pop();
    kept.push(point);
  }
  return kept;
}
