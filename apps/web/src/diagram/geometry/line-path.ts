import type { Point } from './rects.ts';

const RADIUS = 8;

/** SVG path data of an orthogonal line with rounded corners. */
export function linePath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  let data = `M${first.x} ${first.y}`;
  for (let index = 1; index < points.length; index += 1) {
    const here = points[index] as Point;
    const next = points[index + 1];
    const before = points[index - 1] as Point;
    if (next === undefined) data += `L${here.x} ${here.y}`;
    else {
      const radius = Math.min(RADIUS, distance(before, here) / 2, distance(here, next) / 2);
      const from = towards(here, before, radius);
      const to = towards(here, next, radius);
      data += `L${from.x} ${from.y}Q${here.x} ${here.y} ${to.x} ${to.y}`;
    }
  }
  return data;
}

/** The length of a line. */
export function lineLength(points: readonly Point[]): number {
  return points.reduce((sum, point, index) => sum + (index === 0 ? 0 : distance(points[index - 1] as Point, point)), 0);
}

/** The point after a share (0–1) of a line. */
export function pointAlong(points: readonly Point[], share: number): Point {
  let left = lineLength(points) * share;
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1] as Point, points[index] as Point];
    const length = distance(a, b);
    if (left <= length && length > 0) return towards(a, b, left);
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0 ? from : { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
