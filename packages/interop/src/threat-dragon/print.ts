import { NEAREST_STRIDE } from '../two-way/guesses/tables.ts';
import { groupedBy } from '../two-way/grouped-by.ts';
import { fieldOf, listOf, numberOf, textOf } from '../two-way/json.ts';
import { mitigationText } from '../two-way/mitigation-text.ts';
import { noteMeant } from '../two-way/meant.ts';
import type { Box, Sketch, SketchComponent, SketchLink, SketchMitigation, SketchThreat, SketchZone } from '../two-way/sketch.ts';
import { innermost, offsetsOf } from './geometry.ts';
import { noteOf } from './mitigations-of.ts';
import { ACTOR_KINDS, CELL_SHAPES, type ElementType, SEVERITIES, STATUS_NAMES, STORE_KINDS, TRAIT_FLAGS, TYPE_NAMES, WRITTEN_VERSION } from './tables.ts';

const LINE = { stroke: '#333333', strokeWidth: 1.5, strokeDasharray: '0' };
const TITLE = 'Anshin';

/** Where things of the kept file stand, and the first free number of a threat. */
interface Kept {
  readonly diagrams: readonly unknown[];
  readonly offsets: readonly number[];
  readonly diagramOf: ReadonlyMap<string, number>;
  readonly typeOf: ReadonlyMap<string, string>;
  readonly numberOf: ReadonlyMap<string, number>;
  readonly top: number;
}

/** Prints a sketch as a Threat Dragon 2 model: one diagram, or the diagrams of the kept file with new things in the one that they belong to. */
export function printThreatDragon(sketch: Sketch, keptFile: unknown): unknown {
  const kept = lookAt(keptFile);
  const numbers = numbered(sketch, kept);
  const ofCell = groupedBy(sketch.threats, (threat) => threat.at);
  const mitigations = new Map(sketch.mitigations.map((mitigation) => [mitigation.id, mitigation]));
  const threatsAt = (cell: string): unknown[] => (ofCell.get(cell) ?? []).map((threat) => threatOf(threat, numbers.get(idOf(threat)) ?? 0, mitigations));
  const hasOpen = (cell: string): boolean => (ofCell.get(cell) ?? []).some(({ state }) => state === 'open');
  const componentDiagram = new Map(sketch.components.map(({ id, zone }) => [id, kept.diagramOf.get(id) ?? kept.diagramOf.get(zone ?? '') ?? 0]));
  const zoneDiagram = (id: string): number => {
    const member = sketch.components.find(({ zone }) => zone === id);
    return kept.diagramOf.get(id) ?? (member === undefined ? 0 : (componentDiagram.get(member.id) ?? 0));
  };
  const outers = sketch.zones.flatMap(({ id, box }) => (box === undefined ? [] : [[id, box] as const]));
  const placed: (readonly [number, unknown])[] = [
    ...sketch.zones.map((zone) =>
      at(zoneDiagram(zone.id), (diagram) => zoneCell(zone, kept.offsets[diagram] ?? 0, noteDrawn('within', zone, zone.within, outers))),
    ),
    ...sketch.components.map((component) =>
      at(componentDiagram.get(component.id) ?? 0, (diagram) =>
        componentCell(component, {
          offset: kept.offsets[diagram] ?? 0,
          type: kept.typeOf.get(component.id),
          hasOpen: hasOpen(component.id),
          threats: threatsAt(component.id),
          drawn: noteDrawn('zone', component, component.zone, outers),
        }),
      ),
    ),
    ...sketch.links.map((link) =>
      at(kept.diagramOf.get(link.id) ?? componentDiagram.get(link.from) ?? 0, () => flowCell(link, hasOpen(link.id), threatsAt(link.id))),
    ),
  ];
  const cellsOf = (diagram: number): unknown[] => placed.filter(([own]) => own === diagram).map(([, cell]) => cell);
  const diagrams =
    kept.diagrams.length === 0
      ? [newDiagram(sketch, cellsOf(0))]
      : kept.diagrams.map((diagram, index) => ({ id: fieldOf(diagram, 'id'), cells: cellsOf(index) }));
  return {
    version: WRITTEN_VERSION,
    summary: { title: sketch.title, owner: '', description: sketch.description, id: 0, anshin: sketch.facts },
    detail: { contributors: [], diagrams, diagramTop: diagrams.length, reviewer: '', threatTop: Math.max(kept.top, ...numbers.values()) },
  };
}

function at(diagram: number, make: (diagram: number) => unknown): readonly [number, unknown] {
  return [diagram, make(diagram)];
}

function newDiagram({ title }: Sketch, cells: readonly unknown[]): unknown {
  return {
    id: 0,
    title: title === '' ? TITLE : title,
    diagramType: 'STRIDE',
    placeholder: '',
    thumbnail: './public/content/images/thumbnail.stride.jpg',
    version: WRITTEN_VERSION,
    cells,
  };
}

function lookAt(file: unknown): Kept {
  const diagrams = listOf(fieldOf(fieldOf(file, 'detail'), 'diagrams'));
  const cells = diagrams.flatMap((diagram, index) => listOf(fieldOf(diagram, 'cells')).map((cell) => ({ index, cell, id: textOf(fieldOf(cell, 'id')) ?? '' })));
  const threats = cells.flatMap(({ cell }) => listOf(fieldOf(fieldOf(cell, 'data'), 'threats')));
  const numbers = threats.flatMap((threat) => {
    const number = numberOf(fieldOf(threat, 'number'));
    return number === undefined ? [] : [[textOf(fieldOf(threat, 'id')) ?? '', number] as const];
  });
  const top = numberOf(fieldOf(fieldOf(file, 'detail'), 'threatTop')) ?? 0;
  return {
    diagrams,
    offsets: offsetsOf(diagrams),
    diagramOf: new Map(cells.map(({ id, index }) => [id, index])),
    typeOf: new Map(cells.map(({ id, cell }) => [id, textOf(fieldOf(fieldOf(cell, 'data'), 'type')) ?? ''])),
    numberOf: new Map(numbers),
    top: numbers.reduce((most, [, number]) => Math.max(most, number), top),
  };
}

function idOf({ rule, definition, facts }: SketchThreat): string {
  return rule === undefined ? definition : (textOf(facts['id']) ?? definition);
}

/** A threat keeps its number; new ones go on after the highest. */
function numbered(sketch: Sketch, kept: Kept): Map<string, number> {
  let top = kept.top;
  return new Map(
    sketch.threats
      .filter((threat) => threat.at !== undefined)
      .map((threat) => {
        const known = kept.numberOf.get(idOf(threat));
        if (known === undefined) top += 1;
        return [idOf(threat), known ?? top];
      }),
  );
}

function threatOf(threat: SketchThreat, number: number, mitigations: ReadonlyMap<string, SketchMitigation>): unknown {
  const own = threat.mitigations.map((id) => mitigations.get(id)).filter((mitigation) => mitigation !== undefined);
  const { score = 0 } = threat;
  return {
    id: idOf(threat),
    title: threat.name,
    status: STATUS_NAMES[threat.state],
    severity: SEVERITIES.find(([least]) => score >= least)?.[1] ?? 'TBD',
    type: threat.class === undefined ? '' : (TYPE_NAMES[NEAREST_STRIDE[threat.class]] ?? ''),
    description: threat.description,
    mitigation: mitigationText(own),
    modelType: 'STRIDE',
    new: false,
    number,
    score: '',
    anshin: { ...threat.facts, ...(threat.rule === undefined ? {} : { rule: threat.rule }), ...(own.length === 0 ? {} : { measures: own.map(noteOf) }) },
  };
}

/** A note of the zone that a thing belongs to, where the drawing alone would say another. */
function noteDrawn(
  fact: 'zone' | 'within',
  { id, box }: { readonly id: string; readonly box?: Box | undefined },
  zone: string | undefined,
  outers: readonly (readonly [string, Box])[],
): object {
  const shown = box === undefined ? undefined : innermost(box, outers, id);
  const note = noteMeant(shown, zone);
  return note === undefined ? {} : { [fact]: note };
}

function geometry({ x, y, w, h }: Box, offset: number): object {
  return { position: { x, y: y - offset }, size: { width: w, height: h } };
}

function zoneCell(zone: SketchZone, offset: number, drawn: object): unknown {
  return {
    ...geometry(zone.box ?? { x: 0, y: 0, w: 200, h: 100 }, offset),
    attrs: { label: { text: zone.name } },
    visible: true,
    shape: CELL_SHAPES['tm.BoundaryBox'],
    id: zone.id,
    zIndex: -1,
    data: {
      type: 'tm.BoundaryBox',
      name: zone.name,
      description: zone.description,
      isTrustBoundary: true,
      hasOpenThreats: false,
      anshin: { ...zone.facts, ...drawn },
    },
  };
}

/** A cell keeps the shape that it has in the kept file; a new one gets that of its kind. */
function typeOf(kind: string | undefined, kept: string | undefined): ElementType {
  if (kept !== undefined && Object.hasOwn(TRAIT_FLAGS, kept)) return kept as ElementType;
  return STORE_KINDS.has(kind ?? '') ? 'tm.Store' : ACTOR_KINDS.has(kind ?? '') ? 'tm.Actor' : 'tm.Process';
}

function componentCell(
  component: SketchComponent,
  cell: { readonly offset: number; readonly type: string | undefined; readonly hasOpen: boolean; readonly threats: readonly unknown[]; readonly drawn: object },
): unknown {
  const type = typeOf(component.words[0], cell.type);
  const flags = Object.entries(TRAIT_FLAGS[type]).map(([flag, trait]) => [flag, component.traits[trait] === true] as const);
  return {
    ...geometry(component.box ?? { x: 0, y: 0, w: 160, h: 80 }, cell.offset),
    attrs: { text: { text: component.name }, body: component.exclusion === undefined ? LINE : { ...LINE, strokeDasharray: '4 3' } },
    visible: true,
    shape: CELL_SHAPES[type],
    id: component.id,
    zIndex: 1,
    data: {
      type,
      name: component.name,
      description: component.description,
      outOfScope: component.exclusion !== undefined,
      reasonOutOfScope: component.exclusion ?? '',
      hasOpenThreats: cell.hasOpen,
      ...Object.fromEntries(flags),
      threats: cell.threats,
      anshin: { ...component.facts, ...cell.drawn },
    },
  };
}

function flowCell(link: SketchLink, hasOpenThreats: boolean, threats: readonly unknown[]): unknown {
  return {
    shape: CELL_SHAPES['tm.Flow'],
    attrs: {
      line: { ...LINE, targetMarker: { name: 'block' }, sourceMarker: { name: link.isBidirectional ? 'block' : '' } },
    },
    zIndex: 10,
    connector: 'smooth',
    labels: [labelFor(link.name)],
    id: link.id,
    source: { cell: link.from },
    target: { cell: link.to },
    data: {
      type: 'tm.Flow',
      name: link.name,
      description: link.description,
      outOfScope: link.exclusion !== undefined,
      reasonOutOfScope: link.exclusion ?? '',
      hasOpenThreats,
      isBidirectional: link.isBidirectional,
      isEncrypted: link.encrypted === true,
      isPublicNetwork: false,
      protocol: link.protocol[0] ?? '',
      threats,
      anshin: link.facts,
    },
  };
}

/** A label in the middle of a flow, as the tool's drawing library wants it. */
function labelFor(text: string): unknown {
  return {
    markup: [
      { tagName: 'ellipse', selector: 'labelBody' },
      { tagName: 'text', selector: 'labelText' },
    ],
    attrs: {
      labelText: { text, textAnchor: 'middle', textVerticalAnchor: 'middle' },
      labelBody: { ref: 'labelText', refRx: '50%', refRy: '60%', fill: '#fff', strokeWidth: 0 },
    },
    position: { distance: 0.5, args: { keepGradient: true, ensureLegibility: true } },
  };
}
