import type { Point, Rect, Shape } from '../../drawing/drawing.ts';

/** A place on a line with the direction in which the line runs there. */
export interface Crossing extends Point {
  readonly isAcross: boolean;
}

/** Where an orthogonal line passes the border of a rectangle for the first time; undefined where it does not. */
export function crossingOf(points: readonly Point[], rect: Rect): Crossing | undefined {
  for (const [index, a] of points.entries()) {
    const b = points[index + 1];
    if (b === undefined) return undefined;
    const isAcross = Math.abs(a.y - b.y) < 0.1;
    const [low, high] = isAcross ? [Math.min(a.x, b.x), Math.max(a.x, b.x)] : [Math.min(a.y, b.y), Math.max(a.y, b.y)];
    const lies = isAcross ? a.y > rect.y && a.y < rect.y + rect.height : a.x > rect.x && a.x < rect.x + rect.width;
    if (!lies) continue;
    const borders = isAcross ? [rect.x, rect.x + rect.width] : [rect.y, rect.y + rect.height];
    const forward = isAcross ? b.x > a.x : b.y > a.y;
    for (const border of forward ? borders : [...borders].reverse()) {
      if (border > low && border < high) return isAcross ? { x: border, y: a.y, isAcross } : { x: a.x, y: border, isAcross };
    }
  }
  return undefined;
}

/** A gate: two bars across the line with the line broken between them. */
export function gateShapes(at: Crossing): Shape[] {
  const along = (offset: number, across: number): Point => (at.isAcross ? { x: at.x + offset, y: at.y + across } : { x: at.x + across, y: at.y + offset });
  return [
    { kind: 'line', look: 'gate-gap', points: [along(-2, 0), along(2, 0)] },
    { kind: 'line', look: 'gate', points: [along(-2.5, -6), along(-2.5, 6)] },
    { kind: 'line', look: 'gate', points: [along(2.5, -6), along(2.5, 6)] },
  ];
}

/** A change of responsibility: a diamond on the line. */
export function partyGateShapes(at: Point): Shape[] {
  return [{ kind: 'path', look: 'gate-party', data: 'M0 -6L6 0L0 6L-6 0Z', at }];
}
