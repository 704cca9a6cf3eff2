import type { BilingualText, Relation } from '@anshin/model';
import type { Drawing, Rect, Shape } from '../../drawing/drawing.ts';
import { icon, partyTag } from '../../drawing/shapes.ts';
import type { Graph } from '../../layout/graph.ts';
import { layoutGraph } from '../../layout/layout-graph.ts';
import { say } from '../../locales/words.ts';
import { term } from '../../terms/term.ts';
import { textWidth } from '../../text/measure-text.ts';
import { cleanBilingual } from '../../view/clean-bilingual.ts';
import type { PartyView, ReportView } from '../../view/report-view.ts';

const NODE = { width: 176, height: 64 };
const LABEL_WIDTH = 120;

/** Draws the parties and what ties them; authorities stand apart with a dashed edge, departments inside the party they belong to. */
export async function drawStakeholders(view: ReportView): Promise<Drawing> {
  const relations = Object.entries(view.document.relations ?? {}).filter(([, relation]) => view.parties.has(relation.from) && view.parties.has(relation.to));
  const placed = await layoutGraph(partyGraph(view, relations), ['right', 'down']);
  const shapes: Shape[] = [];
  for (const [id] of relations) {
    const edge = placed.edges.get(`relation ${id}`);
    if (edge !== undefined && edge.points.length > 1) shapes.push({ kind: 'line', look: 'flow', points: edge.points, radius: 9, arrow: true });
  }
  for (const party of view.parties.values()) {
    const rect = placed.nodes.get(party.id);
    if (rect !== undefined) shapes.push(partyShapes(view, party, rect));
  }
  for (const [id, relation] of relations) {
    const place = placed.edges.get(`relation ${id}`)?.label;
    if (place !== undefined)
      shapes.push(
        { kind: 'rect', look: 'sheet', ...place },
        { kind: 'text', look: 'step-text', ...place, text: relationText(relation), lines: 2, align: 'middle' },
      );
  }
  const title = say('stakeholders.figure');
  return {
    id: 'stakeholders',
    width: placed.width,
    height: placed.height,
    title,
    description: say('stakeholders.description', { parties: view.parties.size, relations: relations.length }),
    shapes,
  };
}

function partyGraph(view: ReportView, relations: readonly (readonly [string, Relation])[]): Graph {
  return {
    nodes: [...view.parties.keys()].map((id) => ({ id, ...NODE })),
    containers: [],
    edges: relations.map(([id, relation]) => {
      const text = relationText(relation);
      const wide = Math.max(textWidth(text.ja, 11), textWidth(text.en, 11)) + 4;
      return {
        id: `relation ${id}`,
        from: relation.from,
        to: relation.to,
        label: { width: Math.min(wide, LABEL_WIDTH), height: wide > LABEL_WIDTH ? 30 : 17 },
      };
    }),
    gap: 30,
  };
}

function relationText(relation: Relation): BilingualText {
  return relation.title === undefined ? term('relation', relation.kind) : cleanBilingual(relation.title, 60);
}

function partyShapes(view: ReportView, party: PartyView, rect: Rect): Shape {
  const partOf = view.parties.get(view.document.stakeholders?.[party.id]?.partOf ?? '');
  const role =
    party.role === 'authority'
      ? say('role.authority')
      : partOf === undefined
        ? term('role', party.role)
        : say('role.part-of', { role: term('role', party.role), whole: partOf.name });
  return {
    kind: 'group',
    hint: party.name,
    shapes: [
      party.role === 'authority'
        ? { kind: 'rect', look: 'authority', ...rect, radius: 10 }
        : { kind: 'rect', look: 'party', party: party.colour, ...rect, radius: 10 },
      ...partyTag(party.tag, party.colour, { x: rect.x + 9, y: rect.y + 10 }),
      ...(party.role === 'user' ? [icon('person', { x: rect.x + 12, y: rect.y + 33 }, 20)] : []),
      { kind: 'text', look: 'node-name', x: rect.x + 43, y: rect.y + 4, width: rect.width - 50, height: 38, text: party.name, lines: 2 },
      { kind: 'text', look: 'node-note', x: rect.x + 43, y: rect.y + 42, width: rect.width - 50, height: 16, text: role },
    ],
  };
}
