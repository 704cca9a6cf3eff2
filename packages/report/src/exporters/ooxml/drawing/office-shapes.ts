import type { Language } from '@anshin/model';
import type { Drawing, LineShape, PathShape, Point, Rect, Shape, TextShape } from '../../../drawing/drawing.ts';
import { lookOf } from '../../../drawing/looks/look-of.ts';
import { LEADING } from '../../../drawing/svg/text-lines.ts';
import { textWidth } from '../../../text/measure-text.ts';
import { clipLine, clipRect, holds } from './clip.ts';
import { fitText } from './fit-text.ts';
import { around, aroundPoints, type OfficeShape, type TextBox, type TextRow } from './office-shape.ts';
import { hexOf, paintOf, POINTS } from './paint-of.ts';
import { pathSegments, type Segment } from './path-segments.ts';

/** How a drawing is set: which part of it, how large, where. */
export interface Setting {
  readonly languages: readonly Language[];
  /** Pixels of the page for a pixel of the drawing. */
  readonly scale: number;
  /** Smallest type in points; smaller type grows, and what then does not fit is shortened or left out. */
  readonly smallest: number;
  /** The upper left corner on the page. */
  readonly at: Point;
  /** The part of the drawing that is shown. */
  readonly part: Rect;
}

/** A drawing as shapes of an office program. */
export function officeShapes(drawing: Drawing, setting: Setting): OfficeShape[] {
  return drawing.shapes.flatMap((shape) => convert(shape, setting));
}

function convert(shape: Shape, setting: Setting): OfficeShape[] {
  switch (shape.kind) {
    case 'group': {
      const shapes = shape.shapes.flatMap((inner) => convert(inner, setting));
      if (shapes.length < 2 || shape.hint === undefined) return shapes;
      const [first = 'ja'] = setting.languages;
      return [{ kind: 'group', name: shape.hint[first], box: around(shapes.map((inner) => inner.box)), shapes }];
    }
    case 'rect': {
      const seen = clipRect(shape, setting.part, shape.look);
      if (seen === undefined) return [];
      return [plain(shape, placed(seen, setting), { kind: 'rect', radius: (shape.radius ?? 0) * setting.scale }, setting)];
    }
    case 'circle': {
      const box = { x: shape.x - shape.radius, y: shape.y - shape.radius, width: shape.radius * 2, height: shape.radius * 2 };
      return holds(setting.part, shape) ? [plain(shape, placed(box, setting), { kind: 'ellipse' }, setting)] : [];
    }
    case 'path':
      return pathShape(shape, setting);
    case 'line':
      return lineShapes(shape, setting);
    case 'text':
      return textBox(shape, setting);
  }
}

type Plain = Extract<OfficeShape, { readonly kind: 'shape' }>;

function plain(shape: Pick<LineShape, 'look' | 'party'>, box: Rect, outline: Plain['outline'], { scale }: Setting): Plain {
  return { kind: 'shape', look: shape.look, box, outline, paint: paintOf(shape.look, shape.party, scale) };
}

function point({ x, y }: Point, { at, part, scale }: Setting): Point {
  return { x: at.x + (x - part.x) * scale, y: at.y + (y - part.y) * scale };
}

function placed(rect: Rect, setting: Setting): Rect {
  return { ...point(rect, setting), width: rect.width * setting.scale, height: rect.height * setting.scale };
}

function pathShape(shape: PathShape, setting: Setting): OfficeShape[] {
  const own = shape.scale ?? 1;
  const at = shape.at ?? { x: 0, y: 0 };
  const move = (value: Point): Point => point({ x: at.x + value.x * own, y: at.y + value.y * own }, setting);
  const segments = pathSegments(shape.data).map((segment): Segment => {
    if (segment.kind === 'close') return segment;
    if (segment.kind === 'curve') return { kind: 'curve', first: move(segment.first), second: move(segment.second), to: move(segment.to) };
    return { kind: segment.kind, to: move(segment.to) };
  });
  const box = aroundPoints(segments.flatMap((segment) => (segment.kind === 'close' ? [] : segment.kind === 'curve' ? curvePoints(segment) : [segment.to])));
  const seen = placed(setting.part, setting);
  if (segments.length < 2 || !holds(seen, { x: box.x + box.width / 2, y: box.y + box.height / 2 })) return [];
  return [plain(shape, box, { kind: 'path', segments }, setting)];
}

function curvePoints({ first, second, to }: Extract<Segment, { readonly kind: 'curve' }>): Point[] {
  return [first, second, to];
}

function lineShapes(shape: LineShape, setting: Setting): OfficeShape[] {
  return clipLine(shape.points, setting.part).map(({ points, isEnd }) => {
    const moved = points.map((each) => point(each, setting));
    const outline = { kind: 'line' as const, points: moved, radius: (shape.radius ?? 0) * setting.scale, arrow: shape.arrow === true && isEnd };
    return plain(shape, aroundPoints(moved), outline, setting);
  });
}

function textBox(shape: TextShape, setting: Setting): TextBox[] {
  if (!holds(setting.part, { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 })) return [];
  const rows = fitText(shape, setting.languages, setting.scale, setting.smallest);
  if (rows.length === 0) return [];
  const look = lookOf(shape.look);
  const align = shape.align ?? 'start';
  const isTurned = shape.turned === true;
  const box = placed(shape, setting);
  return [
    {
      kind: 'text',
      look: shape.look,
      box: isTurned ? box : textBounds(box, rows, align),
      rows,
      align,
      isTurned,
      isBold: (look.weight ?? 400) >= 600,
      colour: hexOf(look.fill ?? 'ink', shape.party),
      ...(look.rim === true ? { ground: hexOf('sheet') } : {}),
    },
  ];
}

/** The box that the rows need, about the middle of the box that they were given. */
function textBounds(box: Rect, rows: readonly TextRow[], align: TextBox['align']): Rect {
  const height = rows.reduce((sum, { points }) => sum + (points / POINTS) * LEADING, 0);
  const width = Math.max(...rows.map(({ text, points }) => textWidth(text, points / POINTS))) + 2;
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width - width : box.x + (box.width - width) / 2;
  return { x, y: box.y + (box.height - height) / 2, width, height };
}
