import type { Point } from './map-geometry.ts';

/** The four ways in which arrow keys lead. */
export const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The point to which an arrow key leads from another: the nearest within that quarter, what lies straight ahead before what lies aside. */
export function nearestInDirection<T extends Point>(from: T, others: readonly T[], direction: Point): T | undefined {
  let best: { readonly at: T; readonly cost: number } | undefined;
  for (const at of others) {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (at === from || ahead <= 0.5 || aside > ahead * 1.5) continue;
    const cost = ahead + aside * 2;
    if (best === undefined || cost < best.cost) best = { at, cost };
  }
  return best?.at;
}
