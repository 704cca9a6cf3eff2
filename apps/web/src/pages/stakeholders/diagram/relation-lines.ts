import type { Box, PlacedParty } from './party-layout.ts';

/** A relation as it is drawn. */
export interface RelationLine {
  readonly id: string;
  /** SVG path from the one party to the other. */
  readonly path: string;
  /** The middle of what it is called. */
  readonly label: Point;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A relation with how wide its name is, in pixels. */
export interface RelationEnds {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly labelWidth: number;
}

type Side = 'left' | 'right' | 'top' | 'bottom';
type Curve = readonly [Point, Point, Point, Point];

const LABEL_HEIGHT = 20;
/** Where along a line its name may stand, best first. */
const STOPS = Array.from({ length: 23 }, (_, index) => 0.5 + (index % 2 === 0 ? 1 : -1) * Math.ceil(index / 2) * 0.035);

/** Lines for the relations of placed parties: ends share a side evenly, and names keep off parties, headings and each other where there is room. */
export function relationLines(parties: readonly PlacedParty[], relations: readonly RelationEnds[], headings: readonly Box[] = []): readonly RelationLine[] {
  const placed = new Map(parties.map((party) => [party.id, party]));
  const drawn = relations.flatMap((relation) => {
    const [from, to] = [placed.get(relation.from), placed.get(relation.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ relation, from, to, sides: sidesOf(from, to) }];
  });
  const ends = drawn.flatMap((line) => [
    { line, party: line.from, side: line.sides[0], other: line.to, isStart: true },
    { line, party: line.to, side: line.sides[1], other: line.from, isStart: false },
  ]);
  const anchors = new Map<string, Point>();
  for (const end of ends) {
    const beside = ends.filter(({ party, side }) => party === end.party && side === end.side);
    const order = beside.sort(
      (a, b) =>
        across(a.other.box, end.side) - across(b.other.box, end.side) ||
        compare(a.line.relation.id, b.line.relation.id) ||
        Number(a.isStart) - Number(b.isStart),
    );
    anchors.set(`${end.line.relation.id} ${end.isStart}`, anchor(end.party.box, end.side, (order.indexOf(end) + 1) / (order.length + 1)));
  }
  const taken: Box[] = [...parties.filter(({ shape }) => shape !== 'group').map(({ box }) => box), ...headings];
  return drawn.flatMap(({ relation, sides }) => {
    const [start, end] = [anchors.get(`${relation.id} true`), anchors.get(`${relation.id} false`)];
    if (start === undefined || end === undefined) return [];
    const curve = curveOf(start, end, sides);
    const label = freePlace(curve, relation.labelWidth, taken);
    taken.push(labelBox(label, relation.labelWidth));
    const [a, b, c, d] = curve;
    return [{ id: relation.id, label, path: `M${xy(a)}C${xy(b)} ${xy(c)} ${xy(d)}` }];
  });
}

/** Which sides a line leaves from and comes in at. */
function sidesOf(from: PlacedParty, to: PlacedParty): readonly [Side, Side] {
  if (to.shape === 'authority' && from.shape !== 'authority') return ['bottom', 'top'];
  if (from.shape === 'authority' && to.shape !== 'authority') return ['top', 'bottom'];
  if (from.column !== to.column) return (from.column ?? 0) < (to.column ?? 0) ? ['right', 'left'] : ['left', 'right'];
  // Within the first column on the outer side, where no line to another column is; departments of one group on the inner side too.
  return from.column === 0 && from.shape !== 'authority' ? ['left', 'left'] : ['right', 'right'];
}

function anchor({ x, y, width, height }: Box, side: Side, share: number): Point {
  if (side === 'left') return { x, y: y + height * share };
  if (side === 'right') return { x: x + width, y: y + height * share };
  return { x: x + width * share, y: side === 'top' ? y : y + height };
}

/** How far along a side something lies that is to be reached from it. */
function across(box: Box, side: Side): number {
  const { x, y } = middle(box);
  return side === 'left' || side === 'right' ? y : x;
}

function curveOf(start: Point, end: Point, [leaves, comes]: readonly [Side, Side]): Curve {
  const reach = leaves === comes ? outward(Math.abs(end.y - start.y)) : Math.max(28, (Math.abs(end.x - start.x) + Math.abs(end.y - start.y) / 3) / 2.4);
  return [start, away(start, leaves, reach), away(end, comes, reach), end];
}

/** How far a line between two parties of one column swings out: the farther apart they are the more, so that lines lie within each other, but never out of the picture. */
function outward(apart: number): number {
  return 36 + (92 * apart) / (apart + 300);
}

function away({ x, y }: Point, side: Side, by: number): Point {
  if (side === 'left') return { x: x - by, y };
  if (side === 'right') return { x: x + by, y };
  return { x, y: side === 'top' ? y - by / 2 : y + by / 2 };
}

/** Where a name stands: off everything if it can be, or else where it hides the least. */
function freePlace(curve: Curve, width: number, taken: readonly Box[]): Point {
  // A line bows out to the left edge; its name stays within the picture.
  const points = STOPS.map((stop) => pointAt(curve, stop)).map(({ x, y }) => ({ x: Math.max(x, width / 2 + 4), y }));
  const hidden = (point: Point): number => taken.reduce((sum, box) => sum + sharedArea(labelBox(point, width), box), 0);
  const [first = pointAt(curve, 0.5), ...others] = points;
  let best = { point: first, hides: hidden(first) };
  for (const point of others) {
    if (best.hides === 0) break;
    const hides = hidden(point);
    if (hides < best.hides) best = { point, hides };
  }
  return best.point;
}

function labelBox({ x, y }: Point, width: number): Box {
  return { x: x - width / 2, y: y - LABEL_HEIGHT / 2, width, height: LABEL_HEIGHT };
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return sharedArea(a, b) > 0;
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function pointAt([a, b, c, d]: Curve, t: number): Point {
  const u = 1 - t;
  const at = (axis: 'x' | 'y'): number => u ** 3 * a[axis] + 3 * u ** 2 * t * b[axis] + 3 * u * t ** 2 * c[axis] + t ** 3 * d[axis];
  return { x: at('x'), y: at('y') };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function xy({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
