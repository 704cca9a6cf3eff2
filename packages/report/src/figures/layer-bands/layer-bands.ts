import type { FunctionResult } from '@anshin/engine';
import type { Layer } from '@anshin/model';
import type { Drawing, Shape } from '../../drawing/drawing.ts';
import { icon, partyTag, plain } from '../../drawing/shapes.ts';
import { say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import type { ComponentView, ReportView } from '../../view/report-view.ts';

const WIDTH = 1_040;
const TITLE = 96;
const BOX = { width: 216, gap: 14, head: 44 };
const PILL = { width: 29, height: 18, gap: 4, perRow: 6 };

/** The bands from top to bottom; what states no layer comes last. */
const BANDS: readonly (Layer | undefined)[] = ['cloud', 'fog', 'edge', undefined];

/** Draws cloud, fog and edge as bands with their components, and on each component the numbers of the functions placed on it or proposed for it. */
export function drawLayerBands(view: ReportView): Drawing {
  const functionsOn = functionsByComponent(view);
  const shapes: Shape[] = [];
  let y = 12;
  for (const layer of BANDS) {
    const components = [...view.components.values()].filter(
      (component) => component.component.layer === layer && (layer !== undefined || functionsOn.has(component.id)),
    );
    if (components.length === 0) continue;
    const band = bandShapes(view, components, functionsOn, y);
    shapes.push({ kind: 'rect', look: 'band', x: 12, y, width: WIDTH - 24, height: band.height, radius: 10 });
    shapes.push(
      {
        kind: 'text',
        look: 'band-title',
        x: 24,
        y,
        width: TITLE - 20,
        height: band.height,
        text: layer === undefined ? say('layers.none') : term('layer', layer),
        lines: 2,
      },
      ...band.shapes,
    );
    y += band.height + 10;
  }
  shapes.push(...legendShapes(y));
  return { id: 'layers', width: WIDTH, height: y + 34, title: say('layers.figure'), description: say('layers.description'), shapes };
}

function functionsByComponent(view: ReportView): ReadonlyMap<string, readonly FunctionResult[]> {
  const map = new Map<string, FunctionResult[]>();
  for (const entry of view.assessment.functions) for (const id of entry.on) map.set(id, [...(map.get(id) ?? []), entry]);
  return map;
}

function bandShapes(
  view: ReportView,
  components: readonly ComponentView[],
  functionsOn: ReadonlyMap<string, readonly FunctionResult[]>,
  top: number,
): { readonly shapes: Shape[]; readonly height: number } {
  const perRow = Math.floor((WIDTH - TITLE - 24) / (BOX.width + BOX.gap));
  const shapes: Shape[] = [];
  let y = top + 12;
  for (let start = 0; start < components.length; start += perRow) {
    const row = components.slice(start, start + perRow);
    const height =
      BOX.head + 6 + Math.max(1, ...row.map((component) => Math.ceil((functionsOn.get(component.id)?.length ?? 0) / PILL.perRow))) * (PILL.height + PILL.gap);
    for (const [index, component] of row.entries())
      shapes.push(...boxShapes(view, component, functionsOn.get(component.id) ?? [], TITLE + 16 + index * (BOX.width + BOX.gap), y, height));
    y += height + 12;
  }
  return { shapes, height: y - top };
}

function boxShapes(view: ReportView, component: ComponentView, functions: readonly FunctionResult[], x: number, y: number, height: number): Shape[] {
  const party = view.parties.get(component.component.accountable ?? '');
  const pills = [...functions]
    .sort((a, b) => a.number - b.number)
    .map((entry, index): Shape => {
      const at = {
        x: x + 10 + (index % PILL.perRow) * (PILL.width + PILL.gap),
        y: y + BOX.head + Math.floor(index / PILL.perRow) * (PILL.height + PILL.gap),
        width: PILL.width,
        height: PILL.height,
      };
      const looks = entry.origin === 'placed' ? (['placed', 'placed-text'] as const) : (['proposed', 'proposed-text'] as const);
      return {
        kind: 'group',
        hint: entry.title,
        shapes: [
          { kind: 'rect', look: looks[0], ...at, radius: 9 },
          { kind: 'text', look: looks[1], ...at, text: plain(entry.number), align: 'middle' },
        ],
      };
    });
  return [
    { kind: 'rect', look: 'node', x, y, width: BOX.width, height, radius: 9 },
    icon(component.kind?.icon ?? 'controller', { x: x + 9, y: y + 10 }, 22),
    { kind: 'text', look: 'node-name', x: x + 38, y: y + 4, width: BOX.width - (party === undefined ? 46 : 76), height: 38, text: component.name, lines: 2 },
    ...(party === undefined ? [] : partyTag(party.tag, party.colour, { x: x + BOX.width - 34, y: y + 8 })),
    ...pills,
  ];
}

function legendShapes(y: number): Shape[] {
  return [
    { kind: 'rect', look: 'placed', x: 16, y: y + 4, width: PILL.width, height: PILL.height, radius: 9 },
    { kind: 'text', look: 'placed-text', x: 16, y: y + 4, width: PILL.width, height: PILL.height, text: plain('n'), align: 'middle' },
    { kind: 'text', look: 'legend-text', x: 52, y: y + 1, width: 300, height: 24, text: say('layers.placed') },
    { kind: 'rect', look: 'proposed', x: 372, y: y + 4, width: PILL.width, height: PILL.height, radius: 9 },
    { kind: 'text', look: 'proposed-text', x: 372, y: y + 4, width: PILL.width, height: PILL.height, text: plain('n'), align: 'middle' },
    { kind: 'text', look: 'legend-text', x: 408, y: y + 1, width: 340, height: 24, text: say('layers.proposed') },
  ];
}
