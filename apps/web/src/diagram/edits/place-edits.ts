import type { LiveEdit } from '@anshin/collab';
import type { Point } from '../geometry/rects.ts';

/** Writes where things were put; slots of empty zones under the id of their zone. */
export function placeEdits(places: Iterable<readonly [string, Point]>): LiveEdit[] {
  return [...places].map(([id, { x, y }]) => ({
    op: 'set',
    path: ['layout', 'positions', id.startsWith('slot:') ? id.slice('slot:'.length) : id],
    value: { x: Math.round(x), y: Math.round(y) },
  }));
}
