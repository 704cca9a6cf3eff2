import type { Language } from '@anshin/model';
import { wrapText } from '../../text/wrap-text.ts';
import type { TextShape } from '../drawing.ts';
import { lookOf } from '../looks/look-of.ts';

/** One line of a text as it is set: which language, and the font size. */
export interface SetLine {
  readonly text: string;
  readonly language: Language;
  readonly size: number;
}

/** Line height over font size. */
export const LEADING = 1.3;
const SECOND = 0.86;

/** The lines of a text box. With two languages the second stands beneath in smaller type where the box has room; else only the first is set. */
export function textLines(shape: TextShape, languages: readonly Language[]): SetLine[] {
  const size = lookOf(shape.look).size ?? 12;
  const width = shape.turned === true ? shape.height : shape.width;
  const height = shape.turned === true ? shape.width : shape.height;
  const [first = 'ja', second] = languages;
  const room = Math.max(1, Math.floor((height + 2) / (size * LEADING)));
  const wanted = Math.min(shape.lines ?? 1, room);
  const set = (language: Language, at: number, lines: number): SetLine[] =>
    wrapText(shape.text[language], width, at, lines).map((text) => ({ text, language, size: at }));
  const lines = set(first, size, wanted);
  if (second === undefined || shape.text[first] === shape.text[second]) return lines;
  const left = height + 2 - lines.length * size * LEADING;
  const more = Math.min(shape.lines ?? 1, Math.floor(left / (size * SECOND * LEADING)));
  return more < 1 ? lines : [...lines, ...set(second, size * SECOND, more)];
}
