import type { Point } from '../drawing.ts';
import { coordinate as c } from './attribute.ts';

/** Path data of a line through points whose corners are rounded by at most `radius`. */
export function linePath(points: readonly Point[], radius = 0): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let data = `M${c(first.x)} ${c(first.y)}`;
  for (const [index, corner] of rest.entries()) {
    const before = points[index] ?? corner;
    const after = rest[index + 1];
    if (after === undefined || radius === 0) {
      data += `L${c(corner.x)} ${c(corner.y)}`;
      continue;
    }
    const start = towards(corner, before, radius);
    const end = towards(corner, after, radius);
    data += `L${c(start.x)} ${c(start.y)}Q${c(corner.x)} ${c(corner.y)} ${c(end.x)} ${c(end.y)}`;
  }
  return data;
}

/** The point `distance` away from `from`, but not beyond half the way to `to`. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(distance, length / 2) / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Path data of an arrow head at the end of a line, `size` long. */
export function arrowHead(points: readonly Point[], size = 7): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return '';
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const wing = (turn: number): string => `L${c(tip.x - size * Math.cos(angle + turn))} ${c(tip.y - size * Math.sin(angle + turn))}`;
  return `M${c(tip.x)} ${c(tip.y)}${wing(0.42)}${wing(-0.42)}Z`;
}
