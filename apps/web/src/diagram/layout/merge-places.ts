import type { GraphNode } from '@anshin/report/vocabulary';
import { freeSpot } from '../geometry/free-spot.ts';
import type { Point, Rect } from '../geometry/rects.ts';

/** Where a person put things. */
export type ManualPlaces = Readonly<Record<string, { readonly x: number; readonly y: number }>> | undefined;

/** The place that a person gave a box; a slot of an empty zone has the place of its zone. */
export function manualPlace(id: string, manual: ManualPlaces): Point | undefined {
  const key = id.startsWith('slot:') ? id.slice('slot:'.length) : id;
  return manual !== undefined && Object.hasOwn(manual, key) ? manual[key] : undefined;
}

/**
 * Every box in its place: where a person put it, that place and no other; else where the automatic layout has it, moved aside where something that
 * a person placed stands there.
 */
export function mergePlaces(nodes: readonly GraphNode[], manual: ManualPlaces, automatic: ReadonlyMap<string, Point>): ReadonlyMap<string, Rect> {
  const rects = new Map<string, Rect>();
  for (const { id, width, height } of nodes) {
    const place = manualPlace(id, manual);
    if (place !== undefined) rects.set(id, { x: place.x, y: place.y, width, height });
  }
  if (rects.size === nodes.length) return rects;
  const fixed = [...rects.values()];
  for (const { id, width, height } of nodes) {
    const place = automatic.get(id);
    if (rects.has(id) || place === undefined) continue;
    const isFree = fixed.every(
      (rect) => place.x + width <= rect.x || rect.x + rect.width <= place.x || place.y + height <= rect.y || rect.y + rect.height <= place.y,
    );
    const at = isFree ? place : freeSpot(place, { width, height }, rects.values());
    rects.set(id, { x: at.x, y: at.y, width, height });
  }
  return rects;
}
