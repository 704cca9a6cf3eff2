import type { Point, Rect } from '../../../drawing/drawing.ts';
import { linePath } from '../../../drawing/svg/line-path.ts';
import { tag } from '../xml.ts';
import type { Outline, PlainShape, ShapePaint } from './office-shape.ts';
import { pathSegments, type Segment } from './path-segments.ts';

/** English Metric Units of a pixel and of a point. */
export const EMU = 9_525;
export const POINT_EMU = 12_700;

/** A length in EMU. */
export function emu(pixels: number): number {
  return Math.round(pixels * EMU);
}

/** Where a shape stands; `turn` is in degrees. */
export function transform(box: Rect, flips: { readonly h?: boolean; readonly v?: boolean; readonly turn?: number } = {}): string {
  return tag(
    'a:xfrm',
    { rot: flips.turn === undefined ? undefined : flips.turn * 60_000, flipH: flips.h === true ? 1 : undefined, flipV: flips.v === true ? 1 : undefined },
    tag('a:off', { x: emu(box.x), y: emu(box.y) }),
    tag('a:ext', { cx: emu(box.width), cy: emu(box.height) }),
  );
}

/** The geometry of a shape that is no connector. */
export function geometry(box: Rect, outline: Outline, isFilled: boolean): string {
  switch (outline.kind) {
    case 'rect': {
      const short = Math.min(box.width, box.height);
      if (outline.radius === 0 || short === 0) return preset('rect');
      return preset('roundRect', { adj: Math.min(50_000, Math.round((outline.radius / short) * 100_000)) });
    }
    case 'ellipse':
      return preset('ellipse');
    case 'path':
      return freeform(box, outline.segments, isFilled);
    case 'line':
      return freeform(box, pathSegments(linePath(outline.points, outline.radius)), false);
  }
}

/** A shape that office programs know by name, with its adjustments. */
export function preset(prst: string, adjust: Readonly<Record<string, number>> = {}): string {
  const guides = Object.entries(adjust).map(([name, value]) => tag('a:gd', { name, fmla: `val ${value}` }));
  return tag('a:prstGeom', { prst }, guides.length === 0 ? '<a:avLst/>' : tag('a:avLst', {}, ...guides));
}

function freeform(box: Rect, segments: readonly Segment[], isFilled: boolean): string {
  const at = (point: Point): string => tag('a:pt', { x: emu(point.x - box.x), y: emu(point.y - box.y) });
  const steps = segments.map((segment) => {
    if (segment.kind === 'close') return '<a:close/>';
    if (segment.kind === 'curve') return tag('a:cubicBezTo', {}, at(segment.first), at(segment.second), at(segment.to));
    return tag(segment.kind === 'move' ? 'a:moveTo' : 'a:lnTo', {}, at(segment.to));
  });
  const path = tag('a:path', { w: emu(box.width), h: emu(box.height), fill: isFilled ? undefined : 'none' }, ...steps);
  return tag('a:custGeom', {}, '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>', tag('a:pathLst', {}, path));
}

/** Fill and stroke. */
export function paintXml(paint: ShapePaint, arrow = false): string {
  const alpha = paint.opacity === undefined ? '' : tag('a:alpha', { val: Math.round(paint.opacity * 100_000) });
  const solid = (val: string): string => tag('a:solidFill', {}, tag('a:srgbClr', { val }, alpha));
  const line =
    paint.stroke === undefined
      ? '<a:ln><a:noFill/></a:ln>'
      : tag(
          'a:ln',
          { w: Math.round((paint.width ?? 0.75) * POINT_EMU), cap: 'rnd' },
          solid(paint.stroke),
          paint.dash === undefined ? '' : tag('a:prstDash', { val: paint.dash }),
          '<a:round/>',
          arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '',
        );
  return `${paint.fill === undefined ? '<a:noFill/>' : solid(paint.fill)}${line}`;
}

/** Everything that says how a shape that is no connector looks. */
export function shapeProperties({ box, outline, paint }: PlainShape): string {
  const arrow = outline.kind === 'line' && outline.arrow;
  return `${transform(box)}${geometry(box, outline, paint.fill !== undefined)}${paintXml(paint, arrow)}`;
}
