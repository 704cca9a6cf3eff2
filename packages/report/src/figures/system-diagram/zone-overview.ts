import type { Drawing, Shape } from '../../drawing/drawing.ts';
import { badge } from '../../drawing/shapes.ts';
import type { Graph } from '../../layout/graph.ts';
import { layoutGraph } from '../../layout/layout-graph.ts';
import { say } from '../../locales/words.ts';
import type { ReportView } from '../../view/report-view.ts';
import { countThreats } from '../../view/threat-counts.ts';

/** Above this many components the diagram shows zones instead of components. ASSUMPTION: more boxes cannot be read on a page. */
export const OVERVIEW_ABOVE = 300;

const BOX = { width: 190, height: 66 };

interface Place {
  readonly id: string;
  readonly components: string[];
  open: number;
}

/** Draws a large system zone by zone: how many components each holds, how many threats are open there, and how many connections join two zones. */
export async function drawZoneOverview(view: ReportView): Promise<Drawing> {
  const places = placesOf(view);
  const links = linksOf(view);
  const graph: Graph = {
    nodes: [...places.keys()].map((id) => ({ id: `place ${id}`, ...BOX })),
    containers: [],
    edges: [...links.keys()].map((key) => ({
      id: `link ${key}`,
      from: `place ${key.split(' ')[0]}`,
      to: `place ${key.split(' ')[1]}`,
      label: { width: 60, height: 16 },
    })),
    gap: 34,
  };
  const placed = await layoutGraph(graph, ['right', 'down']);
  const shapes: Shape[] = [];
  for (const key of links.keys()) {
    const edge = placed.edges.get(`link ${key}`);
    if (edge !== undefined && edge.points.length > 1) shapes.push({ kind: 'line', look: 'wired', points: edge.points, radius: 9 });
  }
  for (const [key, count] of links) {
    const label = placed.edges.get(`link ${key}`)?.label;
    if (label !== undefined) shapes.push({ kind: 'text', look: 'medium-text', ...label, text: say('overview.channels', { count }), align: 'middle' });
  }
  for (const place of places.values()) {
    const rect = placed.nodes.get(`place ${place.id}`);
    if (rect === undefined) continue;
    shapes.push(
      { kind: 'rect', look: 'zone', ...rect, radius: 12 },
      {
        kind: 'text',
        look: 'node-name',
        x: rect.x + 12,
        y: rect.y + 6,
        width: rect.width - 24,
        height: 36,
        text: place.id === '' ? say('overview.no-zone') : (view.zones.get(place.id) ?? { ja: place.id, en: place.id }),
        lines: 2,
      },
      {
        kind: 'text',
        look: 'node-note',
        x: rect.x + 12,
        y: rect.y + 43,
        width: rect.width - 24,
        height: 16,
        text: say('overview.components', { count: place.components.length }),
      },
      ...(place.open === 0 ? [] : badge(String(place.open), { box: 'badge-open', text: 'badge-open-text' }, rect.x + rect.width + 6, rect.y - 9).shapes),
    );
  }
  return {
    id: 'system',
    width: placed.width,
    height: placed.height,
    title: say('overview.title'),
    description: say('system.description', { components: view.components.size, channels: view.channels.size }),
    shapes,
  };
}

/** Zones that hold components, with their components and open threats; the empty id gathers what lies in none. */
function placesOf(view: ReportView): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const component of view.components.values()) {
    const id = zoneOf(view, component.id);
    const place = places.get(id) ?? { id, components: [], open: 0 };
    place.components.push(component.id);
    place.open += countThreats(view.threatsAt.get(component.id) ?? [], view).open;
    places.set(id, place);
  }
  return places;
}

/** Pairs of zones with the number of channels between them. */
function linksOf(view: ReportView): ReadonlyMap<string, number> {
  const links = new Map<string, number>();
  for (const { channel } of view.channels.values()) {
    const [a = '', b = ''] = channel.between.map((end) => zoneOf(view, end)).sort();
    if (a !== b) links.set(`${a} ${b}`, (links.get(`${a} ${b}`) ?? 0) + 1);
  }
  return links;
}

function zoneOf(view: ReportView, component: string): string {
  const zone = view.components.get(component)?.component.zone;
  return zone !== undefined && view.zones.has(zone) ? zone : '';
}
