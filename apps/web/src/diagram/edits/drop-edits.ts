import type { LiveEdit } from '@anshin/collab';
import { type Band, bandAt } from '../geometry/bands.ts';
import { zoneAfterDrop } from '../geometry/drop-zone.ts';
import type { Move } from '../geometry/move.ts';
import { contains, middleOf, type Rect } from '../geometry/rects.ts';
import type { System } from '../model/system.ts';
import { zoneBox } from '../model/system-graph.ts';
import { zonesAround } from '../model/zone-tree.ts';
import { placeEdits } from './place-edits.ts';

/** What a finished drag writes: places, and another zone for what was drawn into or out of one. */
export function dropEdits(move: Move, system: System, rects: ReadonlyMap<string, Rect>, boxes: ReadonlyMap<string, Rect>): LiveEdit[] {
  const zones = [...move.own].flatMap((id): LiveEdit[] => {
    const part = system.parts.get(id);
    const [rect, place] = [rects.get(id), move.parts.get(id)];
    if (part === undefined || rect === undefined || place === undefined) return [];
    const next = zoneAfterDrop({ ...rect, ...place }, part.component.zone, system, boxes);
    if (next === part.component.zone) return [];
    const path = ['components', id, 'zone'];
    return [next === undefined ? { op: 'unset', path } : { op: 'set', path, value: next }];
  });
  return [...placeEdits([...move.parts].filter(([id]) => rects.has(id))), ...zones, ...nestingEdits(move, system, boxes)];
}

/** A zone that was put wholly into another lies within it; one that was drawn out of its outer one does not any more. */
function nestingEdits(move: Move, system: System, boxes: ReadonlyMap<string, Rect>): LiveEdit[] {
  return [...move.zones].flatMap(([id, place]): LiveEdit[] => {
    const zone = system.zones[id];
    const box = boxes.get(zoneBox(id));
    if (zone === undefined || box === undefined || (zone.within !== undefined && move.zones.has(zone.within))) return [];
    const rect = { ...box, ...place };
    const corners = [rect, { x: rect.x + rect.width, y: rect.y + rect.height }];
    const outer = Object.keys(system.zones)
      .filter((other) => !zonesAround(other, system.zones).includes(id) && corners.every((corner) => contains(boxes.get(zoneBox(other)) ?? NOWHERE, corner)))
      .sort((a, b) => zonesAround(b, system.zones).length - zonesAround(a, system.zones).length)[0];
    const path = ['zones', id, 'within'];
    if (outer !== undefined) return outer === zone.within ? [] : [{ op: 'set', path, value: outer }];
    const own = zone.within === undefined ? undefined : boxes.get(zoneBox(zone.within));
    return own === undefined || contains(own, middleOf(rect)) ? [] : [{ op: 'unset', path }];
  });
}

const NOWHERE: Rect = { x: 0, y: 0, width: -1, height: -1 };

/** What a drag between bands writes: the layer, and no place. */
export function bandDropEdits(move: Move, system: System, rects: ReadonlyMap<string, Rect>, bands: readonly Band[]): LiveEdit[] {
  return [...move.parts].flatMap(([id, place]): LiveEdit[] => {
    const part = system.parts.get(id);
    const rect = rects.get(id);
    const band = rect === undefined ? undefined : bandAt(bands, middleOf({ ...rect, ...place }));
    if (part === undefined || band === undefined || band.layer === part.component.layer) return [];
    const path = ['components', id, 'layer'];
    return [band.layer === undefined ? { op: 'unset', path } : { op: 'set', path, value: band.layer }];
  });
}
