import { around, GRID, overlap, type Point, type Rect, toGrid } from './rects.ts';

/** Room around boxes, so that lines and their signs find a way between them. */
const ROOM = 40;
const STEP = 4 * GRID;
const RINGS = 60;

/** The free place for a box that lies nearest to the wanted one; always the same for the same boxes. */
export function freeSpot(wanted: Point, size: { readonly width: number; readonly height: number }, taken: Iterable<Rect>): Point {
  const blocked = [...taken].map((rect) => around(rect, ROOM));
  const start = { x: toGrid(wanted.x), y: toGrid(wanted.y) };
  for (let ring = 0; ring <= RINGS; ring += 1)
    for (const point of ringAround(start, ring)) if (!blocked.some((rect) => overlap({ ...point, ...size }, rect))) return point;
  return start;
}

/** The points of one square ring, right and below first. */
function* ringAround({ x, y }: Point, ring: number): Generator<Point> {
  if (ring === 0) return yield { x, y };
  for (let side = 0; side <= ring; side += 1)
    for (const sign of side === 0 ? [1] : [1, -1]) {
      yield { x: x + ring * STEP, y: y + sign * side * STEP };
      yield { x: x + sign * side * STEP, y: y + ring * STEP };
      yield { x: x - ring * STEP, y: y + sign * side * STEP };
      yield { x: x + sign * side * STEP, y: y - ring * STEP };
    }
}
