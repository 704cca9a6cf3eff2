import type { Graph, GraphContainer, GraphEdge, GraphNode } from '../../layout/graph.ts';
import type { ComponentView, ReportView } from '../../view/report-view.ts';
import { channelLabel } from './channel-label.ts';
import { outwardScores } from './outward-scores.ts';

/** Sizes of the boxes of the diagram, in pixels. */
export const BOX = { width: 168, height: 74 };
export const NET_BOX = { width: 150, height: 44 };
export const PERSON_BOX = { width: 118, height: 92 };

/** How a component is drawn. */
export type NodeShape = 'box' | 'net' | 'person' | 'store';

const STORES: ReadonlySet<string> = new Set(['dataServer', 'historian', 'removableStorage']);

/** The shape of a component: people are circles, stores cylinders, networks low pills. */
export function shapeOf(view: ComponentView): NodeShape {
  if (view.kind?.group === 'person' || view.component.kind === 'person') return 'person';
  if (view.kind?.traits.includes('network') === true) return 'net';
  return STORES.has(view.component.kind) ? 'store' : 'box';
}

/** Whether someone must answer for a component: networks that are open to anyone and people are exempt. */
export function needsParty(view: ComponentView): boolean {
  return view.kind?.traits.includes('publicNetwork') !== true && shapeOf(view) !== 'person';
}

/** The container of what one party answers for inside one zone. */
export function groundId(party: string, zone: string | undefined): string {
  return `ground ${party} ${zone ?? ''}`;
}

/** The container of a zone. */
export function zoneId(zone: string): string {
  return `zone ${zone}`;
}

/** The system as a graph to lay out: zones as containers, inside them one container for each responsible party, channels as edges. */
export function systemGraph(view: ReportView): Graph {
  const zones = zoneContainers(view);
  const drawn = new Set(zones.map((zone) => zone.id));
  const grounds = new Map<string, GraphContainer>();
  const nodes: GraphNode[] = [];
  for (const component of view.components.values()) {
    const zone = component.component.zone !== undefined && view.zones.has(component.component.zone) ? component.component.zone : undefined;
    const party = component.component.accountable;
    const inZone = zone === undefined || !drawn.has(zoneId(zone)) ? {} : { parent: zoneId(zone) };
    const shape = shapeOf(component);
    const size = shape === 'net' ? NET_BOX : shape === 'person' ? PERSON_BOX : BOX;
    if (party === undefined || !view.parties.has(party)) nodes.push({ id: component.id, ...size, ...inZone });
    else {
      const id = groundId(party, zone);
      grounds.set(id, { id, ...inZone, top: 0, padding: 11 });
      nodes.push({ id: component.id, ...size, parent: id });
    }
  }
  return { nodes, containers: withoutEmpty([...zones, ...grounds.values()], nodes), edges: channelEdges(view), gap: 28 };
}

/** Zones that the diagram leaves out: those of kind internet that hold one public network and nothing else say nothing that the network does not. */
export function unseenZones(view: ReportView): ReadonlySet<string> {
  const held = new Map<string, ComponentView[]>();
  for (const component of view.components.values()) {
    const zone = component.component.zone ?? '';
    held.set(zone, [...(held.get(zone) ?? []), component]);
  }
  const zones = Object.entries(view.document.zones ?? {});
  const holdsZones = new Set(zones.map(([, zone]) => zone.within));
  return new Set(
    zones
      .filter(
        ([id, zone]) =>
          zone.kind === 'internet' && !holdsZones.has(id) && held.get(id)?.length === 1 && held.get(id)?.[0]?.kind?.traits.includes('publicNetwork') === true,
      )
      .map(([id]) => id),
  );
}

function zoneContainers(view: ReportView): GraphContainer[] {
  const zones = view.document.zones ?? {};
  const unseen = unseenZones(view);
  const done = new Set<string>();
  const containers: GraphContainer[] = [];
  const add = (id: string, seen: ReadonlySet<string>): void => {
    const zone = zones[id];
    if (zone === undefined || done.has(id) || seen.has(id) || unseen.has(id)) return;
    if (zone.within !== undefined) add(zone.within, new Set([...seen, id]));
    done.add(id);
    const within = zone.within !== undefined && done.has(zone.within) ? { parent: zoneId(zone.within) } : {};
    containers.push({ id: zoneId(id), ...within, top: 22, padding: 9 });
  };
  for (const id of Object.keys(zones)) add(id, new Set());
  return containers;
}

/** Leaves out containers that hold no node, directly or through others. */
function withoutEmpty(containers: readonly GraphContainer[], nodes: readonly GraphNode[]): GraphContainer[] {
  const filled = new Set<string>();
  const parentOf = new Map(containers.map((container) => [container.id, container.parent]));
  for (const node of nodes) for (let id = node.parent; id !== undefined && !filled.has(id); id = parentOf.get(id)) filled.add(id);
  return containers.filter((container) => filled.has(container.id));
}

/** Channels run from the provider's side over public networks to the field, so that the picture reads in one direction. */
function channelEdges(view: ReportView): GraphEdge[] {
  const score = outwardScores(view);
  return [...view.channels.values()].map(({ id, channel }) => {
    const [a, b] = channel.between;
    const [from, to] = (score.get(a) ?? 0) <= (score.get(b) ?? 0) ? [a, b] : [b, a];
    const label = channelLabel(view, id);
    return { id: `channel ${id}`, from, to, ...(label === undefined ? {} : { label: { width: label.width, height: label.height } }) };
  });
}
