import { type PlacedEdge, routeLines } from '@anshin/report/vocabulary';
import type { Link } from '../model/system.ts';
import { lineLength } from './line-path.ts';
import type { Point, Rect } from './rects.ts';

/** How the line of a channel runs. */
export interface Route {
  readonly points: readonly Point[];
  /** Where its signs stand: in the middle of its longest stretch. */
  readonly middle: Point;
  /** Whether that stretch is level. */
  readonly isLevel: boolean;
}

/** The lines of channels between placed boxes. */
export function routesOf(links: Iterable<Link>, rects: ReadonlyMap<string, Rect>): ReadonlyMap<string, Route> {
  const edges = [...links].map(({ id, from, to }) => ({ id, from, to }));
  const routes = new Map<string, Route>();
  for (const [id, { points }] of routeLines(edges, rects) as ReadonlyMap<string, PlacedEdge>) routes.set(id, routeOf(points));
  return routes;
}

/** The lines with those of before wherever they run the same. */
export function keptRoutes(routes: ReadonlyMap<string, Route>, before: ReadonlyMap<string, Route>): ReadonlyMap<string, Route> {
  return new Map([...routes].map(([id, route]) => [id, isSameLine(route, before.get(id)) ? (before.get(id) as Route) : route]));
}

function isSameLine({ points }: Route, other: Route | undefined): boolean {
  return (
    other !== undefined &&
    points.length === other.points.length &&
    points.every(({ x, y }, index) => other.points[index]?.x === x && other.points[index]?.y === y)
  );
}

/** The lines again where some boxes are being moved: only what hangs on them runs anew. */
export function routesWhileMoving(links: Iterable<Link>, rects: ReadonlyMap<string, Rect>, moved: ReadonlySet<string>): ReadonlyMap<string, Route> {
  const touched = [...links].filter(({ from, to }) => moved.has(from) || moved.has(to));
  const near = new Map<string, Rect>();
  for (const { from, to } of touched)
    for (const id of [from, to]) {
      const rect = rects.get(id);
      if (rect !== undefined) near.set(id, rect);
    }
  return routesOf(touched, near);
}

function routeOf(points: readonly Point[]): Route {
  let best: { length: number; middle: Point; isLevel: boolean } = { length: -1, middle: points[0] ?? { x: 0, y: 0 }, isLevel: true };
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const length = lineLength([a, b]);
    if (length > best.length) best = { length, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, isLevel: Math.abs(a.y - b.y) < 0.1 };
  }
  return { points, middle: best.middle, isLevel: best.isLevel };
}
