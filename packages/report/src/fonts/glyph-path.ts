import type { TrueTypeFont } from './true-type.ts';

/** A point of an outline in units of the em; `isOn` tells points on the curve from handles. */
interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}
type Contour = readonly OutlinePoint[];

/** A linear map and a move, as composed glyphs use them. */
interface Placing {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly x: number;
  readonly y: number;
}

/** How deep glyphs may be composed of others; broken fonts could go in circles. */
const DEEPEST = 6;

/** A line of text as SVG path data: its letters stand on `y` and begin at `x`; `squeeze` narrows it. Source: OpenType 1.9, glyf. */
export function textPath(
  font: TrueTypeFont,
  text: string,
  at: { readonly x: number; readonly y: number; readonly size: number; readonly squeeze?: number },
): string {
  const scale = at.size / font.unitsPerEm;
  const across = scale * (at.squeeze ?? 1);
  let pen = at.x;
  let data = '';
  for (const character of text) {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0);
    for (const contour of contoursOf(font, glyph, 0))
      data += contourPath(contour, (point) => `${round(pen + point.x * across)} ${round(at.y - point.y * scale)}`);
    pen += font.advance(glyph) * across;
  }
  return data;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** One closed curve of quadratic pieces; between two handles lies a point of the curve. */
function contourPath(contour: Contour, write: (point: Pick<OutlinePoint, 'x' | 'y'>) => string): string {
  const first = contour[0];
  const last = contour.at(-1);
  if (first === undefined || last === undefined) return '';
  const start = first.isOn ? first : last.isOn ? last : middle(first, last);
  let data = `M${write(start)}`;
  for (const [index, point] of contour.entries()) {
    if (point.isOn) {
      if (index > 0 && contour[index - 1]?.isOn === true) data += `L${write(point)}`;
      continue;
    }
    const next = contour[index + 1] ?? start;
    const isEnd = index === contour.length - 1;
    data += `Q${write(point)} ${write(isEnd ? start : next.isOn ? next : middle(point, next))}`;
  }
  return `${data}Z`;
}

function middle(one: OutlinePoint, other: OutlinePoint): OutlinePoint {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOn: true };
}

function contoursOf(font: TrueTypeFont, glyph: number, depth: number): Contour[] {
  const outline = font.outline(glyph);
  if (outline.length < 10 || depth > DEEPEST) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const count = view.getInt16(0);
  return count >= 0 ? simple(view, count) : composed(font, view, depth);
}

function simple(view: DataView, count: number): Contour[] {
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = 10 + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    const times = (flag & 8) === 0 ? 0 : view.getUint8(at++);
    for (let repeat = 0; repeat <= times; repeat++) flags.push(flag);
  }
  const axis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.slice(0, points).map((flag) => {
      if ((flag & short) !== 0) value += (flag & same) === 0 ? -view.getUint8(at++) : view.getUint8(at++);
      else if ((flag & same) === 0) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = axis(2, 16);
  const ys = axis(4, 32);
  const all = xs.map((x, index): OutlinePoint => ({ x, y: ys[index] ?? 0, isOn: ((flags[index] ?? 0) & 1) === 1 }));
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

/** A glyph put together from others, each moved and scaled. Components placed by matching points stay where they are. */
function composed(font: TrueTypeFont, view: DataView, depth: number): Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  let flags = 0x20;
  while ((flags & 0x20) !== 0) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const isWord = (flags & 1) !== 0;
    const offset = (index: number): number => (isWord ? view.getInt16(at + index * 2) : view.getInt8(at + index));
    const [x, y] = (flags & 2) === 0 ? [0, 0] : [offset(0), offset(1)];
    at += isWord ? 4 : 2;
    const share = (): number => {
      at += 2;
      return view.getInt16(at - 2) / 0x4000;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if ((flags & 0x08) !== 0) a = d = share();
    else if ((flags & 0x40) !== 0) [a, d] = [share(), share()];
    else if ((flags & 0x80) !== 0) [a, b, c, d] = [share(), share(), share(), share()];
    contours.push(...contoursOf(font, glyph, depth + 1).map((contour) => placed(contour, { a, b, c, d, x, y })));
  }
  return contours;
}

function placed(contour: Contour, { a, b, c, d, x, y }: Placing): Contour {
  return contour.map((point) => ({ x: point.x * a + point.y * c + x, y: point.x * b + point.y * d + y, isOn: point.isOn }));
}
