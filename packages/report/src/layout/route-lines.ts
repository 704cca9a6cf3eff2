import type { Point, Rect } from '../drawing/drawing.ts';
import type { GraphEdge, PlacedEdge } from './graph.ts';
import { gridOf, type Grid } from './routing-grid.ts';
import { shortestLine } from './shortest-line.ts';

/** Above this many nodes lines are drawn with one bend and may pass behind boxes; ASSUMPTION: keeps the search below a few hundred milliseconds. */
export const SEARCH_LIMIT = 40;

/** Draws orthogonal lines between boxes that already have their places, around the boxes where there are few enough to search. */
export function routeLines(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, Rect>): Map<string, PlacedEdge> {
  const ports = portsOf(edges, nodes);
  const grid =
    nodes.size <= SEARCH_LIMIT
      ? gridOf(
          [...nodes.values()],
          [...ports.values()].flatMap((pair) => [pair.from, pair.to]),
        )
      : undefined;
  const placed = new Map<string, PlacedEdge>();
  for (const edge of edges) {
    const pair = ports.get(edge.id);
    if (pair === undefined) continue;
    const points = (grid === undefined ? undefined : search(grid, pair)) ?? elbow(pair);
    placed.set(edge.id, { points, ...(edge.label === undefined ? {} : { label: labelRect(points, edge.label) }) });
  }
  return placed;
}

/** Where a line leaves a box, and in which direction. */
export interface Port extends Point {
  readonly side: 'left' | 'right' | 'top' | 'bottom';
}

interface PortPair {
  readonly from: Port;
  readonly to: Port;
}

function search(grid: Grid, pair: PortPair): readonly Point[] | undefined {
  const found = shortestLine(grid, pair.from, pair.to);
  if (found !== undefined) grid.use(found);
  return found;
}

/** Chooses a side for each end by where the other box lies, and spreads the ends that share a side along it. */
function portsOf(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, Rect>): Map<string, PortPair> {
  const ends = edges.flatMap((edge) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (from === undefined || to === undefined) return [];
    return [
      { edge: edge.id, end: 'from' as const, node: edge.from, rect: from, side: sideTowards(from, to), other: middleOf(to) },
      { edge: edge.id, end: 'to' as const, node: edge.to, rect: to, side: sideTowards(to, from), other: middleOf(from) },
    ];
  });
  const groups = new Map<string, (typeof ends)[number][]>();
  for (const end of ends) {
    const key = `${end.node} ${end.side}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [end]);
    else group.push(end);
  }
  const pairs = new Map<string, { from?: Port; to?: Port; isFree: boolean }>();
  for (const group of groups.values()) {
    const isAcross = group[0]?.side === 'top' || group[0]?.side === 'bottom';
    group.sort((a, b) => (isAcross ? a.other.x - b.other.x : a.other.y - b.other.y) || (a.edge < b.edge ? -1 : 1));
    for (const [index, end] of group.entries()) {
      const pair = pairs.get(end.edge) ?? { isFree: true };
      pair[end.end] = portAt(end.rect, end.side, (index + 1) / (group.length + 1));
      pair.isFree &&= group.length === 1;
      pairs.set(end.edge, pair);
    }
  }
  const complete = new Map<string, PortPair>();
  for (const edge of edges) {
    const { from, to, isFree } = pairs.get(edge.id) ?? {};
    if (from === undefined || to === undefined) continue;
    complete.set(edge.id, isFree === true ? straightened(from, to, nodes.get(edge.from), nodes.get(edge.to)) : { from, to });
  }
  return complete;
}

/** Moves two ends that face each other onto one line where both boxes reach it. */
function straightened(from: Port, to: Port, a: Rect | undefined, b: Rect | undefined): PortPair {
  if (a === undefined || b === undefined) return { from, to };
  const isAcross = from.side === 'left' || from.side === 'right';
  const low = isAcross ? Math.max(a.y, b.y) : Math.max(a.x, b.x);
  const high = isAcross ? Math.min(a.y + a.height, b.y + b.height) : Math.min(a.x + a.width, b.x + b.width);
  if (high - low < 16 || from.side === to.side) return { from, to };
  const at = (low + high) / 2;
  return isAcross ? { from: { ...from, y: at }, to: { ...to, y: at } } : { from: { ...from, x: at }, to: { ...to, x: at } };
}

function middleOf(rect: Rect): Point {
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

function sideTowards(rect: Rect, other: Rect): Port['side'] {
  const dx = gapBetween(rect.x, rect.width, other.x, other.width);
  const dy = gapBetween(rect.y, rect.height, other.y, other.height);
  if (Math.abs(dx) > Math.abs(dy)) return dx > 0 ? 'right' : 'left';
  return dy > 0 ? 'bottom' : 'top';
}

/** Signed distance between two ranges; 0 where they overlap. */
function gapBetween(start: number, length: number, otherStart: number, otherLength: number): number {
  if (otherStart >= start + length) return otherStart - start - length;
  return otherStart + otherLength <= start ? otherStart + otherLength - start : 0;
}

function portAt(rect: Rect, side: Port['side'], share: number): Port {
  if (side === 'left') return { side, x: rect.x, y: rect.y + rect.height * share };
  if (side === 'right') return { side, x: rect.x + rect.width, y: rect.y + rect.height * share };
  return { side, x: rect.x + rect.width * share, y: side === 'top' ? rect.y : rect.y + rect.height };
}

/** A line with at most two bends, whatever it passes. */
function elbow({ from, to }: PortPair): Point[] {
  const isAcross = from.side === 'left' || from.side === 'right';
  const start = { x: from.x, y: from.y };
  const end = { x: to.x, y: to.y };
  if (from.x === to.x || from.y === to.y) return [start, end];
  const middle = isAcross ? (from.x + to.x) / 2 : (from.y + to.y) / 2;
  return isAcross ? [start, { x: middle, y: from.y }, { x: middle, y: to.y }, end] : [start, { x: from.x, y: middle }, { x: to.x, y: middle }, end];
}

/** A label in the middle of the longest stretch of a line; on a level stretch no wider than it. */
function labelRect(points: readonly Point[], size: { readonly width: number; readonly height: number }): Rect {
  let best = { length: -1, x: 0, y: 0, isAcross: false };
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined) break;
    const length = Math.abs(next.x - point.x) + Math.abs(next.y - point.y);
    if (length > best.length) best = { length, x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, isAcross: point.y === next.y };
  }
  const width = best.isAcross ? Math.max(24, Math.min(size.width, best.length - 8)) : size.width;
  return { x: best.x - width / 2, y: best.y - size.height / 2, width, height: size.height };
}
