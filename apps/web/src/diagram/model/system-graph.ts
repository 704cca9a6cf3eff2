import type { Graph, GraphContainer, GraphEdge, GraphNode } from '@anshin/report/vocabulary';
import { outwardScores } from './outward-scores.ts';
import { SIZES } from './part.ts';
import type { System } from './system.ts';
import { zonesOutsideIn } from './zone-tree.ts';

/** Ids of containers and of the room that an empty zone keeps; no id of a document holds a colon. */
export const zoneBox = (zone: string): string => `zone:${zone}`;
export const groundBox = (party: string, zone: string | undefined): string => `ground:${party}:${zone ?? ''}`;
export const zoneSlot = (zone: string): string => `slot:${zone}`;

/** Room inside a zone around what it holds; the title stands at the top. */
const ZONE_ROOM = { top: 24, padding: 12 };
const GROUND_ROOM = { top: 0, padding: 11 };
const SLOT = { width: 168, height: 56 };

/** The system as a graph to lay out: zones as containers, inside them one container for what each party answers for, channels as edges. */
export function systemGraph(system: System): Graph {
  const zones = zonesOutsideIn(system.zones);
  const containers: GraphContainer[] = zones.map(({ id, within }) => ({
    id: zoneBox(id),
    ...(within === undefined ? {} : { parent: zoneBox(within) }),
    ...ZONE_ROOM,
  }));
  const grounds = new Map<string, GraphContainer>();
  const nodes: GraphNode[] = [];
  const filled = new Set(zones.map(({ within }) => within));
  for (const { id, component, shape } of system.parts.values()) {
    const zone = component.zone !== undefined && Object.hasOwn(system.zones, component.zone) ? component.zone : undefined;
    const inZone = zone === undefined ? {} : { parent: zoneBox(zone) };
    filled.add(zone);
    if (component.accountable === undefined) {
      nodes.push({ id, ...SIZES[shape], ...inZone });
      continue;
    }
    const ground = groundBox(component.accountable, zone);
    if (!grounds.has(ground)) grounds.set(ground, { id: ground, ...inZone, ...GROUND_ROOM });
    nodes.push({ id, ...SIZES[shape], parent: ground });
  }
  for (const { id } of zones) if (!filled.has(id)) nodes.push({ id: zoneSlot(id), ...SLOT, parent: zoneBox(id) });
  return { nodes, containers: [...containers, ...grounds.values()], edges: linkEdges(system), gap: 32 };
}

/** Channels run from the provider's side over public networks to the field, so that the picture reads in one direction. */
function linkEdges(system: System): GraphEdge[] {
  const scores = outwardScores(system);
  return [...system.links.values()].map(({ id, from, to }) => {
    const isForward = (scores.get(from) ?? 0) <= (scores.get(to) ?? 0);
    return { id, from: isForward ? from : to, to: isForward ? to : from };
  });
}
