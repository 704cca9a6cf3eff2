import type { Finding } from '@anshin/model';
import { assumption } from '../reading/finding.ts';
import type { SketchZone } from '../two-way/sketch.ts';
import type { Item } from './read-surfaces.ts';

/** Zones made of boundary lines. */
export interface LineZones {
  readonly zones: readonly SketchZone[];
  readonly zoneOf: ReadonlyMap<string, string>;
  readonly assumptions: readonly Finding[];
}

type Point = readonly [x: number, y: number];

/** Most lines whose inside is looked for. ASSUMPTION: a drawing with more is no drawing. */
const MAX_LINES = 200;

/**
 * A boundary that is drawn as a line has no inside. What stands on the hollow side of its bend, and whatever flows join to that without crossing the
 * line, is taken for its inside, provided that nothing of it stands beyond the line.
 */
export function lineZones(lines: readonly Item[], stencils: readonly Item[], flows: readonly Item[]): LineZones {
  const zoneOf = new Map<string, string>();
  const assumptions: Finding[] = [];
  for (const line of lines.slice(0, MAX_LINES)) {
    const inside = insideOf(
      line,
      stencils.filter(({ diagram }) => diagram === line.diagram),
      flows.filter(({ diagram }) => diagram === line.diagram),
    );
    for (const id of inside) if (!zoneOf.has(id)) zoneOf.set(id, line.id);
    assumptions.push(assumption(inside.length === 0 ? 'tm7.line-open' : 'tm7.line-zone', ['zones'], { name: line.name || line.typeName }));
  }
  const zones = lines.map(({ id, name, typeName }) => ({ id, name, description: '', facts: {}, words: [name, typeName].filter((word) => word !== '') }));
  return { zones, zoneOf, assumptions };
}

function insideOf({ curve }: Item, stencils: readonly Item[], flows: readonly Item[]): string[] {
  const [source, handle, target] = curve;
  if (source === undefined || handle === undefined || target === undefined) return [];
  const hollow = -side(source, target, handle);
  if (hollow === 0) return [];
  const middles = new Map(stencils.flatMap(({ id, box }) => (box === undefined ? [] : [[id, [box.x + box.w / 2, box.y + box.h / 2] as const] as const])));
  const neighbours = new Map<string, string[]>();
  const begin = new Set<string>();
  const beyond = new Set<string>();
  for (const { from, to } of flows) {
    const [one, other] = [middles.get(from), middles.get(to)];
    if (one === undefined || other === undefined) continue;
    const crossed = partsOf(source, handle, target).find(([a, b]) => isCrossing(one, other, a, b));
    if (crossed !== undefined) {
      const isFromInside = Math.sign(side(crossed[0], crossed[1], one)) === Math.sign(hollow);
      begin.add(isFromInside ? from : to);
      beyond.add(isFromInside ? to : from);
    } else {
      join(neighbours, from, to);
      join(neighbours, to, from);
    }
  }
  const reached = new Set(begin);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return [...beyond].some((id) => reached.has(id)) ? [] : [...reached];
}

function join(neighbours: Map<string, string[]>, from: string, to: string): void {
  const known = neighbours.get(from);
  if (known === undefined) neighbours.set(from, [to]);
  else known.push(to);
}

/** The two straight parts that stand for the curve; it is a quadratic Bézier curve, whose middle lies where it is at one half. */
function partsOf(source: Point, handle: Point, target: Point): readonly (readonly [Point, Point])[] {
  const middle: Point = [(source[0] + 2 * handle[0] + target[0]) / 4, (source[1] + 2 * handle[1] + target[1]) / 4];
  return [
    [source, middle],
    [middle, target],
  ];
}

/** On which side of a line through two points a third lies. */
function side(from: Point, to: Point, point: Point): number {
  return (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]);
}

function isCrossing(one: Point, other: Point, a: Point, b: Point): boolean {
  return side(one, other, a) * side(one, other, b) <= 0 && side(a, b, one) * side(a, b, other) < 0;
}
