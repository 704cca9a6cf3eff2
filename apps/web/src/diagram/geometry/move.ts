import { zoneBox, zoneSlot } from '../model/system-graph.ts';
import type { System } from '../model/system.ts';
import { zonesAround } from '../model/zone-tree.ts';
import type { Point, Rect } from './rects.ts';

/** What is under the pointer, with where it would stand: components (and slots) by their ids, zones by theirs. */
export interface Move {
  readonly parts: ReadonlyMap<string, Point>;
  readonly zones: ReadonlyMap<string, Point>;
  /** Components that are dragged themselves, not with their zone; only these can come into another zone. */
  readonly own: ReadonlySet<string>;
}

export const NO_MOVE: Move = { parts: new Map(), zones: new Map(), own: new Set() };

/** A move with nodes drawn to new places; a zone takes along what lies in it. */
export function movedBy(
  move: Move,
  nodes: Iterable<readonly [string, Point]>,
  system: System,
  rects: ReadonlyMap<string, Rect>,
  boxes: ReadonlyMap<string, Rect>,
): Move {
  const parts = new Map(move.parts);
  const zones = new Map(move.zones);
  const own = new Set(move.own);
  for (const [id, place] of nodes) {
    const zone = id.startsWith('zone:') ? id.slice('zone:'.length) : undefined;
    if (zone === undefined) {
      parts.set(id, place);
      own.add(id);
      continue;
    }
    const box = boxes.get(zoneBox(zone));
    if (box === undefined) continue;
    const by = { x: place.x - box.x, y: place.y - box.y };
    for (const inner of zonesWithin(zone, system)) {
      const from = boxes.get(zoneBox(inner));
      if (from !== undefined) zones.set(inner, { x: from.x + by.x, y: from.y + by.y });
    }
    for (const inside of insideZone(zone, system)) {
      const from = rects.get(inside);
      if (from !== undefined && !own.has(inside)) parts.set(inside, { x: from.x + by.x, y: from.y + by.y });
    }
  }
  return { parts, zones, own };
}

/** A zone and those within it. */
function zonesWithin(zone: string, system: System): readonly string[] {
  return Object.keys(system.zones).filter((id) => zonesAround(id, system.zones).includes(zone));
}

/** The components in a zone and in those within it, and the slots of empty ones. */
export function insideZone(zone: string, system: System): readonly string[] {
  const zones = new Set(zonesWithin(zone, system));
  const parts = [...system.parts.values()].filter(({ component }) => component.zone !== undefined && zones.has(component.zone)).map(({ id }) => id);
  return [...parts, ...[...zones].map(zoneSlot)];
}
