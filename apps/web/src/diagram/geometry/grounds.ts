import type { System } from '../model/system.ts';
import { groundBox } from '../model/system-graph.ts';
import { around, overlap, type Rect } from './rects.ts';

/** A field behind what one party answers for; `party` is undefined where nobody answers. */
export interface Ground {
  readonly id: string;
  readonly party: string | undefined;
  readonly rect: Rect;
}

/** The responsibility boundary: one field where a party's components of a zone lie together, else a rim around each; gaps have a rim of their own. */
export function groundsOf(system: System, rects: ReadonlyMap<string, Rect>, boxes: ReadonlyMap<string, Rect>): readonly Ground[] {
  const members = new Map<string, { readonly party: string; readonly ids: Set<string> }>();
  const grounds: Ground[] = [];
  for (const { id, component, needsParty } of system.parts.values()) {
    const rect = rects.get(id);
    if (rect === undefined) continue;
    if (component.accountable === undefined) {
      if (needsParty) grounds.push({ id, party: undefined, rect: around(rect, 8) });
      continue;
    }
    const zone = component.zone !== undefined && Object.hasOwn(system.zones, component.zone) ? component.zone : undefined;
    const box = groundBox(component.accountable, zone);
    const group = members.get(box) ?? { party: component.accountable, ids: new Set() };
    group.ids.add(id);
    members.set(box, group);
  }
  for (const [box, { party, ids }] of members) {
    const field = boxes.get(box);
    const isAlone = field !== undefined && ![...rects].some(([other, rect]) => !ids.has(other) && overlap(rect, field));
    if (isAlone) grounds.push({ id: box, party, rect: field });
    else for (const id of ids) grounds.push({ id, party, rect: around(rects.get(id) as Rect, 9) });
  }
  return grounds;
}
