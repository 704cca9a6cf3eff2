import type { Rect, Shape } from '../../drawing/drawing.ts';
import { GEAR } from '../../drawing/icons/tables.ts';
import { badge, icon, partyTag, plain, TAG } from '../../drawing/shapes.ts';
import { joined, say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import type { ComponentView, ReportView } from '../../view/report-view.ts';
import { countThreats } from '../../view/threat-counts.ts';
import { needsParty, shapeOf } from './system-graph.ts';

/** A component as it is drawn: outline, icon, name, party tag, layer, gear, counts of threats. */
export function nodeShapes(view: ReportView, component: ComponentView, rect: Rect): Shape {
  const shape = shapeOf(component);
  const counts = countThreats(view.threatsAt.get(component.id) ?? [], view);
  const kind = component.kind?.title ?? plain(component.component.kind);
  const hint = joined([component.name, kind, say('hint.threats', { open: counts.open, treated: counts.treated })], plain(' · '));
  const body =
    shape === 'person'
      ? personShapes(view, component, rect)
      : shape === 'net'
        ? netShapes(component, rect)
        : boxShapes(view, component, rect, shape === 'store');
  return { kind: 'group', hint, shapes: [...body, ...badgeShapes(counts, rect)] };
}

function outline(component: ComponentView): 'node' | 'node-inferred' {
  return component.component.inferred === true ? 'node-inferred' : 'node';
}

function boxShapes(view: ReportView, component: ComponentView, rect: Rect, isStore: boolean): Shape[] {
  const inner = isStore ? 6 : 0;
  const body: Shape = isStore
    ? { kind: 'path', look: outline(component), data: cylinder(rect) }
    : { kind: 'rect', look: outline(component), ...rect, radius: 9 };
  const layer = component.component.layer;
  return [
    body,
    icon(component.kind?.icon ?? 'controller', { x: rect.x + 10, y: rect.y + 16 + inner / 2 }, 25),
    { kind: 'text', look: 'node-name', x: rect.x + 42, y: rect.y + 6 + inner, width: rect.width - 48, height: 45 - inner, text: component.name, lines: 2 },
    ...tagShapes(view, component, rect.x + 42, rect.y + rect.height - 21),
    ...(layer === undefined
      ? []
      : [
          {
            kind: 'text',
            look: 'node-note',
            x: rect.x + 74,
            y: rect.y + rect.height - 21,
            width: 60,
            height: TAG.height,
            text: term('layer', layer),
          } satisfies Shape,
        ]),
    ...(component.acts ? gearShapes(rect.x + rect.width - 22, rect.y + rect.height - 21) : []),
  ];
}

function netShapes(component: ComponentView, rect: Rect): Shape[] {
  return [
    { kind: 'rect', look: 'net', ...rect, radius: rect.height / 2 },
    icon('network', { x: rect.x + 13, y: rect.y + rect.height / 2 - 10 }, 20),
    { kind: 'text', look: 'node-name', x: rect.x + 40, y: rect.y + 3, width: rect.width - 52, height: rect.height - 6, text: component.name, lines: 2 },
  ];
}

function personShapes(view: ReportView, component: ComponentView, rect: Rect): Shape[] {
  const middle = rect.x + rect.width / 2;
  return [
    { kind: 'circle', look: outline(component), x: middle, y: rect.y + 23, radius: 22 },
    icon('person', { x: middle - 13, y: rect.y + 9 }, 26),
    ...tagShapes(view, component, middle + 16, rect.y + 34),
    { kind: 'text', look: 'node-name', x: rect.x, y: rect.y + 48, width: rect.width, height: 44, text: component.name, lines: 2, align: 'middle' },
  ];
}

function tagShapes(view: ReportView, component: ComponentView, x: number, y: number): Shape[] {
  const party = view.parties.get(component.component.accountable ?? '');
  if (party !== undefined) return partyTag(party.tag, party.colour, { x, y });
  if (!needsParty(component)) return [];
  return [
    { kind: 'rect', look: 'tag-gap', x, y, ...TAG, radius: 4 },
    { kind: 'text', look: 'tag-gap-text', x, y, ...TAG, text: plain('?'), align: 'middle' },
  ];
}

/** The small gear with a dot of what acts on the world. */
export function gearShapes(x: number, y: number): Shape[] {
  return [
    { kind: 'path', look: 'gear', data: GEAR, at: { x, y } },
    { kind: 'circle', look: 'gear-dot', x: x + 8, y: y + 8, radius: 1.6 },
  ];
}

function badgeShapes(counts: { readonly open: number; readonly treated: number }, rect: Rect): Shape[] {
  const shapes: Shape[] = [];
  let right = rect.x + rect.width + 6;
  const add = (value: number, looks: Parameters<typeof badge>[1]): void => {
    if (value === 0) return;
    const drawn = badge(String(value), looks, right, rect.y - 9);
    shapes.push(...drawn.shapes);
    right -= drawn.width + 2;
  };
  add(counts.open, { box: 'badge-open', text: 'badge-open-text' });
  add(counts.treated, { box: 'badge-treated', text: 'badge-treated-text' });
  return shapes;
}

/** The outline of a store: a cylinder. */
function cylinder({ x, y, width, height }: Rect): string {
  const half = width / 2;
  return `M${x} ${y + 7}a${half} 7 0 0 1 ${width} 0v${height - 14}a${half} 7 0 0 1 ${-width} 0zM${x} ${y + 7}a${half} 7 0 0 0 ${width} 0`;
}
