import type { System } from '../model/system.ts';
import { zoneBox } from '../model/system-graph.ts';
import { zonesOutsideIn } from '../model/zone-tree.ts';
import { around, contains, middleOf, type Rect } from './rects.ts';

/** How far a component may be drawn over the border of its zone and still belong to it, in pixels: the zone grows. */
const GROWS = 56;

/**
 * The zone to which a dropped component belongs: the innermost one under its middle; its own while it lies no further than a little outside of it and in no
 * other; else none. `boxes` are those before the drag.
 */
export function zoneAfterDrop(rect: Rect, current: string | undefined, system: System, boxes: ReadonlyMap<string, Rect>): string | undefined {
  const middle = middleOf(rect);
  const under = zonesOutsideIn(system.zones)
    .filter(({ id }) => {
      const box = boxes.get(zoneBox(id));
      return box !== undefined && contains(box, middle);
    })
    .sort((a, b) => b.depth - a.depth)[0]?.id;
  if (under === current) return current;
  const own = current === undefined ? undefined : boxes.get(zoneBox(current));
  const isNear = own !== undefined && contains(around(own, GROWS), middle);
  const isOutOfOwn = under === undefined || system.zones[current ?? '']?.within === under;
  return isNear && isOutOfOwn ? current : under;
}
