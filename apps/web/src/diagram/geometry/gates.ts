import { type Crossing, crossingOf } from '@anshin/report/vocabulary';
import type { Link, System } from '../model/system.ts';
import { zoneBox } from '../model/system-graph.ts';
import { zonesAround } from '../model/zone-tree.ts';
import type { Point, Rect } from './rects.ts';

/** Where a line enters or leaves zones, and whether responsibility changes hands on it. */
export interface Gates {
  readonly zones: readonly Crossing[];
  /** Whether its two ends are answered for by different parties. */
  readonly changesParty: boolean;
}

/** The gates on the line of a channel. */
export function gatesOf(link: Link, points: readonly Point[], system: System, boxes: ReadonlyMap<string, Rect>): Gates {
  const [a, b] = [system.parts.get(link.from)?.component, system.parts.get(link.to)?.component];
  const [outside, inside] = [zonesAround(a?.zone, system.zones), zonesAround(b?.zone, system.zones)];
  const crossed = [...outside.filter((zone) => !inside.includes(zone)), ...inside.filter((zone) => !outside.includes(zone))];
  const zones = crossed.flatMap((zone) => {
    const box = boxes.get(zoneBox(zone));
    const crossing = box === undefined ? undefined : crossingOf(points, box);
    return crossing === undefined ? [] : [crossing];
  });
  const changesParty = a?.accountable !== undefined && b?.accountable !== undefined && a.accountable !== b.accountable;
  return { zones, changesParty };
}
