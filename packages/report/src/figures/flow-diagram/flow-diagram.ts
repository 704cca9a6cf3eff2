import type { BilingualText, DataFlow, FlowStep } from '@anshin/model';
import type { Drawing, Rect, Shape } from '../../drawing/drawing.ts';
import { icon, partyTag, plain } from '../../drawing/shapes.ts';
import type { Graph, PlacedEdge } from '../../layout/graph.ts';
import { layoutGraph } from '../../layout/layout-graph.ts';
import { joined, say } from '../../locales/words.ts';
import { textWidth } from '../../text/measure-text.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { ReportView } from '../../view/report-view.ts';
import { flowNumbers, stepsInOrder } from './flow-numbers.ts';

const NODE = { width: 162, height: 56 };
const TEXT_WIDTH = 112;

/** Draws one data flow: who sends to whom, with a numbered pill on every step; branches and joins as they are. */
export async function drawFlow(view: ReportView, id: string, flow: DataFlow): Promise<Drawing> {
  const steps = stepsInOrder(flow)
    .map((step) => [step, flow.steps[step]] as const)
    .filter((entry): entry is readonly [string, FlowStep] => entry[1] !== undefined);
  const numbers = flowNumbers(flow);
  const ids = [...new Set(steps.flatMap(([, step]) => [step.from, step.to]))];
  const graph: Graph = {
    nodes: ids.map((node) => ({ id: node, ...NODE })),
    containers: [],
    edges: steps.map(([step, { from, to }]) => ({ id: `step ${step}`, from, to, label: labelSize(view, numbers.get(step) ?? '', flow.steps[step]) })),
    gap: 26,
  };
  const placed = await layoutGraph(graph, ['right', 'down']);
  const shapes: Shape[] = [];
  for (const [step] of steps) shapes.push(...lineShapes(placed.edges.get(`step ${step}`)));
  for (const node of ids) {
    const rect = placed.nodes.get(node);
    if (rect !== undefined) shapes.push(nodeShapes(view, node, rect));
  }
  for (const [step, value] of steps) shapes.push(...labelShapes(view, numbers.get(step) ?? '', value, placed.edges.get(`step ${step}`)));
  const title = say('flow.title', { flow: view.nameOf('flow', id) });
  return {
    id: `flow-${id}`,
    width: placed.width,
    height: placed.height,
    title,
    description: say('flow.description', { flow: view.nameOf('flow', id), steps: steps.length, nodes: ids.length }),
    shapes,
  };
}

/** What stands beside the number: the step's title, else what it carries. */
function stepText(view: ReportView, step: FlowStep | undefined): BilingualText {
  if (step?.title !== undefined) return cleanBilingual(step.title, 60);
  return joined(
    (step?.carries ?? []).slice(0, 3).map((asset) => view.assets.get(asset) ?? plain(asset)),
    { ja: '、', en: ', ' },
  );
}

/** What the step passes through. */
function viaText(view: ReportView, step: FlowStep | undefined): BilingualText | undefined {
  const via = step?.via ?? [];
  return via.length === 0
    ? undefined
    : say('flow.via', {
        via: joined(
          via.slice(0, 4).map((node) => view.nameOf('element', node)),
          { ja: '、', en: ', ' },
        ),
      });
}

function labelSize(view: ReportView, number: string, step: FlowStep | undefined): { readonly width: number; readonly height: number } {
  const text = stepText(view, step);
  const via = viaText(view, step);
  const wide = Math.max(...[text, via].flatMap((part) => (part === undefined ? [] : [textWidth(part.ja, 11), textWidth(part.en, 11)])), 0);
  return { width: pillWidth(number) + (wide === 0 ? 0 : Math.min(wide, TEXT_WIDTH) + 8), height: 22 + (via === undefined ? 0 : 15) + (isLong(text) ? 13 : 0) };
}

function isLong(text: BilingualText): boolean {
  return textWidth(text.ja, 11) > TEXT_WIDTH || textWidth(text.en, 11) > TEXT_WIDTH;
}

function pillWidth(number: string): number {
  return Math.max(20, textWidth(number, 11) + 12);
}

function lineShapes(edge: PlacedEdge | undefined): Shape[] {
  return edge === undefined || edge.points.length < 2 ? [] : [{ kind: 'line', look: 'flow', points: edge.points, radius: 8, arrow: true }];
}

function labelShapes(view: ReportView, number: string, step: FlowStep, edge: PlacedEdge | undefined): Shape[] {
  if (edge?.label === undefined) return [];
  const { x, y, width, height } = edge.label;
  const pill = pillWidth(number);
  const via = viaText(view, step);
  const textHeight = height - (via === undefined ? 0 : 15);
  const text: Rect = { x: x + pill + 5, y, width: width - pill - 5, height: textHeight };
  return [
    { kind: 'rect', look: 'sheet', x: x - 2, y, width: width + 4, height },
    { kind: 'rect', look: 'pill', x, y: y + textHeight / 2 - 10, width: pill, height: 20, radius: 10 },
    { kind: 'text', look: 'pill-text', x, y: y + textHeight / 2 - 10, width: pill, height: 20, text: plain(number), align: 'middle' },
    { kind: 'text', look: 'step-text', ...text, text: stepText(view, step), lines: 2 },
    ...(via === undefined
      ? []
      : [{ kind: 'text', look: 'step-note', x: text.x, y: y + textHeight - 1, width: text.width, height: 15, text: via } satisfies Shape]),
  ];
}

function nodeShapes(view: ReportView, id: string, rect: Rect): Shape {
  const component = view.components.get(id);
  const party = view.parties.get(component?.component.accountable ?? '');
  const name = component?.name ?? plain(id);
  return {
    kind: 'group',
    hint: name,
    shapes: [
      party === undefined ? { kind: 'rect', look: 'net', ...rect, radius: 9 } : { kind: 'rect', look: 'party', party: party.colour, ...rect, radius: 9 },
      icon(component?.kind?.icon ?? 'controller', { x: rect.x + 8, y: rect.y + 8 }, 20),
      ...(party === undefined ? [] : partyTag(party.tag, party.colour, { x: rect.x + 5, y: rect.y + rect.height - 21 })),
      { kind: 'text', look: 'node-name', x: rect.x + 35, y: rect.y + 4, width: rect.width - 40, height: rect.height - 8, text: name, lines: 2 },
    ],
  };
}
