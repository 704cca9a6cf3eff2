import type { Point, Rect } from '../../../drawing/drawing.ts';
import type { LookName } from '../../../drawing/looks/tables.ts';

/** Grounds and frames, which may be cut where a drawing is shown in parts; other shapes are shown whole or not at all. */
const CUTTABLE: ReadonlySet<LookName> = new Set([
  'sheet',
  'zone',
  'ground',
  'ground-edge',
  'ground-gap',
  'band',
  'cell',
  'cell-serious',
  'cell-critical',
  'target',
]);

/** Whether a shape may be cut. */
export function isCuttable(look: LookName): boolean {
  return CUTTABLE.has(look);
}

/** Whether a point lies in a rectangle. */
export function holds(rect: Rect, { x, y }: Point): boolean {
  return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

/** What is seen of a rectangle in a part of a drawing; undefined where nothing is. */
export function clipRect(rect: Rect, part: Rect, look: LookName): Rect | undefined {
  if (!CUTTABLE.has(look)) return holds(part, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }) ? rect : undefined;
  const x = Math.max(rect.x, part.x);
  const y = Math.max(rect.y, part.y);
  const width = Math.min(rect.x + rect.width, part.x + part.width) - x;
  const height = Math.min(rect.y + rect.height, part.y + part.height) - y;
  return width > 1 && height > 1 ? { x, y, width, height } : undefined;
}

/** The pieces of a line inside a part of a drawing; `isEnd` where a piece holds the line's own end. */
export function clipLine(points: readonly Point[], part: Rect): { readonly points: readonly Point[]; readonly isEnd: boolean }[] {
  const pieces: { points: Point[]; isEnd: boolean }[] = [];
  let open: Point[] = [];
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (to === undefined) break;
    const seen = clipSegment(from, to, part);
    if (seen === undefined) {
      open = [];
      continue;
    }
    const [start, end] = seen;
    const last = open.at(-1);
    if (last === undefined || last.x !== start.x || last.y !== start.y) {
      open = [start];
      pieces.push({ points: open, isEnd: false });
    }
    open.push(end);
    const piece = pieces.at(-1);
    if (piece !== undefined && index === points.length - 2 && end === to) piece.isEnd = true;
  }
  return pieces;
}

/** The part of a segment inside a rectangle. Source: Liang and Barsky, A new concept and method for line clipping, 1984. */
function clipSegment(from: Point, to: Point, part: Rect): readonly [Point, Point] | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [low, high] = [0, 1];
  const sides = [
    [-dx, from.x - part.x],
    [dx, part.x + part.width - from.x],
    [-dy, from.y - part.y],
    [dy, part.y + part.height - from.y],
  ] as const;
  for (const [by, room] of sides) {
    if (by === 0) {
      if (room < 0) return undefined;
      continue;
    }
    const share = room / by;
    if (by < 0) low = Math.max(low, share);
    else high = Math.min(high, share);
  }
  if (low > high) return undefined;
  const at = (share: number): Point => (share === 0 ? from : share === 1 ? to : { x: from.x + dx * share, y: from.y + dy * share });
  return [at(low), at(high)];
}
