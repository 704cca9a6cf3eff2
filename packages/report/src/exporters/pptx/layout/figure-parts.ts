import type { Drawing, Rect, Shape } from '../../../drawing/drawing.ts';
import { around } from '../../ooxml/drawing/office-shape.ts';
import { isCuttable } from '../../ooxml/drawing/clip.ts';

/** A drawing in parts that can be read, and how large they are shown. */
export interface FigureParts {
  readonly scale: number;
  readonly parts: readonly Rect[];
}

/** Scales at which parts are shown, the largest first. ASSUMPTION: at the smallest, names of the drawing are 9 points after growing by a tenth. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.82] as const;
/** Shapes that a cut would divide stand whole on one side: they may reach beyond the part by this much, in pixels of the slide. */
const MARGIN = 36;

/** Divides a drawing that is too large for one slide, at places where few shapes are cut. */
export function figureParts(drawing: Drawing, room: { readonly width: number; readonly height: number }): FigureParts {
  const solid = solidBoxes(drawing.shapes);
  const counts = SCALES.map((scale) => {
    const most = { width: (room.width - MARGIN) / scale, height: (room.height - MARGIN) / scale };
    return { scale, most, count: Math.ceil(drawing.width / most.width) * Math.ceil(drawing.height / most.height) };
  });
  const [best] = [...counts].sort((a, b) => a.count - b.count || b.scale - a.scale);
  if (best === undefined) return { scale: 1, parts: [] };
  const grounds = groundBoxes(drawing.shapes);
  const spans = (from: (box: Rect) => number, length: (box: Rect) => number): Span[] => [
    ...solid.map((box): Span => ({ from: from(box), to: from(box) + length(box), cost: 1 })),
    ...grounds.map((box): Span => ({ from: from(box), to: from(box) + length(box), cost: GROUND })),
  ];
  const horizontal = spans(
    ({ x }) => x,
    ({ width }) => width,
  );
  const vertical = spans(
    ({ y }) => y,
    ({ height }) => height,
  );
  const across = cuts(drawing.width, best.most.width, horizontal);
  const down = cuts(drawing.height, best.most.height, vertical);
  const parts = down.flatMap(([y, bottom]) => across.map(([x, right]): Rect => ({ x, y, width: right - x, height: bottom - y })));
  return { scale: best.scale, parts: parts.flatMap((part) => cropped(part, solid)) };
}

/** Room that is left around what a part shows, so that frames can be seen as frames. */
const AROUND = 26;

/** A part without the empty ground around what it shows; none where it shows nothing. */
function cropped(part: Rect, solid: readonly Rect[]): Rect[] {
  const shown = solid.filter((box) => overlaps(box, part));
  if (shown.length === 0) return [];
  const edges = around(shown);
  const x = Math.max(part.x, edges.x - AROUND);
  const y = Math.max(part.y, edges.y - AROUND);
  const right = Math.min(part.x + part.width, edges.x + edges.width + AROUND);
  const bottom = Math.min(part.y + part.height, edges.y + edges.height + AROUND);
  return [{ x, y, width: right - x, height: bottom - y }];
}

/** Divides a length into pieces of at most `most`, at the places that cut fewest spans. */
function cuts(length: number, most: number, spans: readonly Span[]): (readonly [number, number])[] {
  const count = Math.max(1, Math.ceil(length / most));
  const pieces: (readonly [number, number])[] = [];
  let start = 0;
  for (let piece = 0; piece < count; piece++) {
    const least = Math.max(start + 1, length - (count - 1 - piece) * most);
    const end = piece === count - 1 ? length : bestCut(least, Math.min(start + most, length), spans);
    pieces.push([start, end]);
    start = end;
  }
  return pieces;
}

/** Something that a cut may go through, and what that costs. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** Cutting the ground of a party costs less than cutting a box. */
const GROUND = 0.3;
const STEP = 4;

function bestCut(least: number, most: number, spans: readonly Span[]): number {
  let best = most;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = most; at >= least; at -= STEP) {
    const cost = spans.reduce((sum, span) => (span.from < at && span.to > at ? sum + span.cost : sum), 0);
    if (cost < fewest) [best, fewest] = [at, cost];
  }
  return best;
}

/** The grounds of parties. */
function groundBoxes(shapes: readonly Shape[]): Rect[] {
  return shapes.flatMap((shape): Rect[] =>
    shape.kind === 'group' ? groundBoxes(shape.shapes) : shape.kind === 'rect' && shape.look === 'ground' ? [shape] : [],
  );
}

/** The boxes that should not be cut: everything but grounds, frames and lines. */
function solidBoxes(shapes: readonly Shape[]): Rect[] {
  return shapes.flatMap((shape): Rect[] => {
    if (shape.kind === 'group') return solidBoxes(shape.shapes);
    if (shape.kind === 'rect') return isCuttable(shape.look) ? [] : [shape];
    if (shape.kind === 'text') return [shape];
    if (shape.kind === 'circle') return [{ x: shape.x - shape.radius, y: shape.y - shape.radius, width: shape.radius * 2, height: shape.radius * 2 }];
    return [];
  });
}

function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
