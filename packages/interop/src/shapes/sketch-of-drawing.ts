import type { Catalog } from '@anshin/catalog';
import type { Finding } from '@anshin/model';
import { counted, countField } from '../one-way/counts.ts';
import { assumption, finding } from '../reading/finding.ts';
import type { Sketch, SketchComponent, SketchZone } from '../two-way/sketch.ts';
import { attachEnds } from './attach-ends.ts';
import type { DrawnShape, Drawing } from './drawing.ts';
import { MOST_COMPARED } from './frames.ts';
import { linksOf } from './links-of.ts';
import { readMapping } from './mapping.ts';
import { nameOf } from './name-of.ts';
import { type SortedShapes, sortShapes } from './sort-shapes.ts';
import { prepareDrawing } from './prepare-drawing.ts';
import { zonesAround } from './zones-around.ts';

/** What a drawing makes. */
export interface DrawingSketch {
  readonly sketch: Sketch;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Finding[];
}

/** The sketch of a drawing: shapes become components and zones by the user's mapping and the default one, lines become connections. */
export function sketchOfDrawing(raw: Drawing, catalog: Catalog, mappingText: string | undefined): DrawingSketch {
  const mapping = readMapping(mappingText, catalog);
  const drawing = prepareDrawing(raw);
  const { connectors, attached } = attachEnds(drawing.connectors, drawing.shapes);
  const sorted = sortShapes(drawing.shapes, connectors, mapping);
  const links = linksOf(connectors, drawing.shapes, sorted, mapping);
  const { zoneOf, outerOf } = placesOf(sorted);
  const standIns = sorted.zones.filter(({ shape }) => links.zonesJoined.has(shape.id));
  const sketch = {
    title: drawing.title,
    description: '',
    facts: {},
    zones: sorted.zones.map(
      ({ shape, kind }): SketchZone => ({ ...plain(shape), facts: kind === undefined ? {} : { kind }, words: zoneWords(shape), within: outerOf(shape) }),
    ),
    components: [
      ...sorted.components.map(({ shape, kind, isStated }): SketchComponent => componentOf(shape, { kind, isStated, zone: zoneOf(shape) })),
      ...standIns.map(
        ({ shape }): SketchComponent => ({ ...plain(shape), facts: {}, words: [shape.text], fallback: 'localNetwork', zone: shape.id, traits: {} }),
      ),
    ],
    links: links.links,
    assets: [],
    threats: [],
    mitigations: [],
  };
  return {
    sketch,
    findings: [...mapping.findings, ...drawing.findings, ...links.findings, ...shapeFindings(drawing, sorted, links.ignored)],
    assumptions: [
      ...sorted.zones
        .filter(({ isFramed }) => isFramed)
        .map(({ shape }) => assumption('shapes.framed', ['zones'], { name: nameOf(shape.text).name || shape.stencil })),
      ...standIns.map(({ shape }) => assumption('shapes.zone-as-component', ['components'], { name: nameOf(shape.text).name || shape.stencil })),
      ...counted('shapes.attached', attached),
    ],
  };
}

function plain(shape: DrawnShape): { id: string; name: string; description: string; box: DrawnShape['box'] } {
  return { id: shape.id, ...nameOf(shape.text), box: shape.box };
}

function zoneWords({ text, stencil }: DrawnShape): string[] {
  return [text, stencil].filter((word) => word !== '');
}

function componentOf(
  shape: DrawnShape,
  { kind, isStated, zone }: { readonly kind: string; readonly isStated: boolean; readonly zone: string | undefined },
): SketchComponent {
  return { ...plain(shape), facts: isStated ? { kind } : {}, words: [], fallback: kind, zone, traits: {} };
}

/** The zone of a shape: the nearest zone that it belongs to, else the smallest that is drawn around its middle. */
function placesOf({ zones, components, frames }: SortedShapes): Readonly<Record<'zoneOf' | 'outerOf', (shape: DrawnShape) => string | undefined>> {
  const isZone = new Set(zones.map(({ shape }) => shape.id));
  const framed = zones.map(({ shape }) => shape);
  const around = zonesAround(
    components.map(({ shape }) => shape),
    framed,
  );
  const byBelonging = ({ id }: DrawnShape): string | undefined => {
    let at = frames.parentOf.get(id);
    for (let depth = 0; at !== undefined && depth < 100; depth++) {
      if (isZone.has(at)) return at;
      at = frames.parentOf.get(at);
    }
    return undefined;
  };
  return {
    zoneOf: (shape) => byBelonging(shape) ?? around.zoneOf.get(shape.id),
    outerOf: (shape) => byBelonging(shape) ?? around.outerOf.get(shape.id),
  };
}

function shapeFindings(drawing: Drawing, { ornaments, ignored, components, frames }: SortedShapes, ignoredLines: number): Finding[] {
  const fields = new Map<string, number>();
  for (const { data } of drawing.shapes) for (const key of Object.keys(data)) countField(fields, key);
  const pages = new Map<string, Set<number>>();
  for (const { shape } of components) {
    const { name } = nameOf(shape.text);
    if (name !== '') pages.set(name, (pages.get(name) ?? new Set()).add(shape.diagram));
  }
  const examples = ornaments.slice(0, 3).map(({ text }) => `“${nameOf(text).name}”`);
  return [
    ...counted('shapes.ornaments', ornaments.length, { examples: examples.join(', ') }),
    ...counted('shapes.ignored', ignored.length + ignoredLines),
    ...counted('shapes.same-names', [...pages.values()].filter((on) => on.size > 1).length),
    ...[...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, count]) => finding('shapes.data', 'info', [], { field, count })),
    ...(frames.isCrowded ? [finding('shapes.too-crowded', 'warning', [], { count: MOST_COMPARED })] : []),
  ];
}
