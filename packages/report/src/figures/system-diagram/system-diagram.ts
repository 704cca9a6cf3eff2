import type { Drawing, Rect, Shape } from '../../drawing/drawing.ts';
import type { PlacedGraph } from '../../layout/graph.ts';
import { layoutGraph } from '../../layout/layout-graph.ts';
import { say } from '../../locales/words.ts';
import type { ReportView } from '../../view/report-view.ts';
import { channelLabel, lineLook } from './channel-label.ts';
import { crossingOf, gateShapes, partyGateShapes } from './gates.ts';
import { withLegend } from './legend.ts';
import { nodeShapes } from './node-shapes.ts';
import { groundId, needsParty, systemGraph, zoneId } from './system-graph.ts';
import { drawZoneOverview, OVERVIEW_ABOVE } from './zone-overview.ts';

/** Draws the system (zone by zone where it is large): zones, what each party answers for, components, and channels with their media, protection, gates and threats. */
export async function drawSystem(view: ReportView): Promise<Drawing> {
  if (view.components.size > OVERVIEW_ABOVE) return drawZoneOverview(view);
  const positions = view.document.layout?.positions;
  const places = positions === undefined ? undefined : new Map(Object.entries(positions));
  const placed = await layoutGraph(systemGraph(view), ['right', 'down'], places);
  const shapes = [...zoneShapes(view, placed), ...groundShapes(view, placed), ...channelShapes(view, placed), ...componentShapes(view, placed)];
  const drawing: Drawing = {
    id: 'system',
    width: placed.width,
    height: placed.height,
    title: say('system.title'),
    description: say('system.description', { components: view.components.size, channels: view.channels.size }),
    shapes,
  };
  return withLegend(drawing, view);
}

function zoneShapes(view: ReportView, placed: PlacedGraph): Shape[] {
  return [...view.zones].flatMap(([id, name]): Shape[] => {
    const rect = placed.containers.get(zoneId(id));
    if (rect === undefined) return [];
    return [
      { kind: 'rect', look: 'zone', ...rect, radius: 12 },
      { kind: 'text', look: 'zone-title', x: rect.x + 13, y: rect.y + 7, width: rect.width - 26, height: 18, text: name },
    ];
  });
}

/** The soft ground of every party: one field where its components lie together, else a rim around each. */
function groundShapes(view: ReportView, placed: PlacedGraph): Shape[] {
  const shapes: Shape[] = [];
  const groups = new Map<string, { readonly party: number; readonly members: string[] }>();
  for (const component of view.components.values()) {
    const { accountable, zone } = component.component;
    const party = view.parties.get(accountable ?? '');
    const rect = placed.nodes.get(component.id);
    if (rect === undefined) continue;
    if (party === undefined) {
      if (needsParty(component)) shapes.push({ kind: 'rect', look: 'ground-gap', ...around(rect, 8), radius: 14 });
      continue;
    }
    const id = groundId(party.id, zone !== undefined && view.zones.has(zone) ? zone : undefined);
    const group = groups.get(id) ?? { party: party.colour, members: [] };
    group.members.push(component.id);
    groups.set(id, group);
  }
  for (const [id, group] of groups) {
    const field = placed.containers.get(id);
    const strangers = [...placed.nodes].some(([node, rect]) => field !== undefined && !group.members.includes(node) && overlap(rect, field));
    const fields =
      field !== undefined && !strangers
        ? [field]
        : group.members
            .map((member) => placed.nodes.get(member))
            .filter((rect) => rect !== undefined)
            .map((rect) => around(rect, 9));
    for (const rect of fields) {
      shapes.push({ kind: 'rect', look: 'ground', party: group.party, ...rect, radius: 14 });
      shapes.push({ kind: 'rect', look: 'ground-edge', party: group.party, ...rect, radius: 14 });
    }
  }
  return shapes;
}

function around(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + by * 2, height: rect.height + by * 2 };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function channelShapes(view: ReportView, placed: PlacedGraph): Shape[] {
  const lines: Shape[] = [];
  const signs: Shape[] = [];
  for (const { id, name, channel } of view.channels.values()) {
    const edge = placed.edges.get(`channel ${id}`);
    if (edge === undefined || edge.points.length < 2) continue;
    lines.push({ kind: 'group', hint: name, shapes: [{ kind: 'line', look: lineLook(channel.medium), points: edge.points, radius: 9 }] });
    signs.push(...gatesOf(view, placed, channel.between, edge.points));
    const label = channelLabel(view, id);
    if (label !== undefined && edge.label !== undefined) signs.push({ kind: 'group', hint: name, shapes: label.draw(edge.label) });
  }
  return [...lines, ...signs];
}

/** Gates where a channel passes the border of a zone that holds only one of its ends, and where another party begins to answer. */
function gatesOf(
  view: ReportView,
  placed: PlacedGraph,
  between: readonly [string, string],
  points: readonly { readonly x: number; readonly y: number }[],
): Shape[] {
  const [a, b] = between.map((end) => view.components.get(end)?.component);
  const shapes: Shape[] = [];
  const zonesOfA = enclosing(view, a?.zone);
  const zonesOfB = enclosing(view, b?.zone);
  for (const zone of [...zonesOfA.filter((id) => !zonesOfB.includes(id)), ...zonesOfB.filter((id) => !zonesOfA.includes(id))]) {
    const rect = placed.containers.get(zoneId(zone));
    const crossing = rect === undefined ? undefined : crossingOf(points, rect);
    if (crossing !== undefined) shapes.push(...gateShapes(crossing));
  }
  if (a?.accountable === undefined || b?.accountable === undefined || a.accountable === b.accountable) return shapes;
  for (const end of [b, a]) {
    const ground = placed.containers.get(groundId(end.accountable ?? '', end.zone));
    const crossing = ground === undefined ? undefined : crossingOf(points, ground);
    if (crossing === undefined) continue;
    shapes.push(...partyGateShapes(crossing));
    break;
  }
  return shapes;
}

/** A zone and those around it, innermost first. */
function enclosing(view: ReportView, zone: string | undefined): string[] {
  const found: string[] = [];
  for (let id = zone; id !== undefined && !found.includes(id) && view.zones.has(id); id = view.document.zones?.[id]?.within) found.push(id);
  return found;
}

function componentShapes(view: ReportView, placed: PlacedGraph): Shape[] {
  return [...view.components.values()].flatMap((component) => {
    const rect = placed.nodes.get(component.id);
    return rect === undefined ? [] : [nodeShapes(view, component, rect)];
  });
}
