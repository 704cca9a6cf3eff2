import type { Language } from '@anshin/model';
import type { TextShape } from '../drawing/drawing.ts';
import { lookOf } from '../drawing/looks/look-of.ts';
import type { Look } from '../drawing/looks/tables.ts';
import { LEADING, textLines } from '../drawing/svg/text-lines.ts';

/** A line of a text box as it is set with a real font: begin and ground line from the middle of the box, which may be turned. */
export interface PlacedLine {
  readonly text: string;
  readonly isBold: boolean;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Share to which the line is narrowed so that it keeps within its box. */
  readonly squeeze: number;
}

/** Narrower than this letters are hard to read; the line then rather leaves its box a little. ASSUMPTION: chosen by eye. */
const NARROWEST = 0.6;

/** The lines of a text box where the SVG has them, but measured with the font that they are set in (`width` in em). */
export function placeText(shape: TextShape, languages: readonly Language[], width: (text: string, isBold: boolean) => number): PlacedLine[] {
  const look: Look = lookOf(shape.look);
  const lines = textLines(shape, languages);
  const half = (shape.turned === true ? shape.height : shape.width) / 2;
  let y = -lines.reduce((sum, line) => sum + line.size * LEADING, 0) / 2;
  return lines.map((line, index) => {
    const isBold = (index === 0 || line.size === lines[0]?.size) && (look.weight ?? 400) >= 600;
    const natural = width(line.text, isBold) * line.size;
    const squeeze = natural > half * 2 && half > 0 ? Math.max(NARROWEST, (half * 2) / natural) : 1;
    const own = natural * squeeze;
    const x = shape.align === 'end' ? half - own : shape.align === 'middle' ? -own / 2 : -half;
    const ground = y + line.size * (LEADING / 2 + 0.36);
    y += line.size * LEADING;
    return { text: line.text, isBold, size: line.size, x, y: ground, squeeze };
  });
}
