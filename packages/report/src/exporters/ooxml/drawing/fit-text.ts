import type { Language } from '@anshin/model';
import type { TextShape } from '../../../drawing/drawing.ts';
import { lookOf } from '../../../drawing/looks/look-of.ts';
import type { LookName } from '../../../drawing/looks/tables.ts';
import { LEADING } from '../../../drawing/svg/text-lines.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import type { TextRow } from './office-shape.ts';
import { POINTS } from './paint-of.ts';

/** The other language beneath the first is a little smaller, where that is still large enough. */
const SECOND = 0.86;
/** Looks whose text is rather shortened than left out where it does not fit. */
const NAMES: ReadonlySet<LookName> = new Set(['node-name', 'zone-title', 'band-title', 'step-text', 'level-text', 'axis-text', 'legend-text']);
/** Fewer letters than this say nothing. */
const LETTERS = 3;

/**
 * The rows of a text box that is `scale` times its size, never smaller than `smallest` points. A box that is too small for that grows by at most
 * a third of a line; names are shortened with an ellipsis, other texts that do not fit are left out; all of them where nothing is large enough (`smallest` without end).
 */
export function fitText(shape: TextShape, languages: readonly Language[], scale: number, smallest: number): TextRow[] {
  if (smallest === Number.POSITIVE_INFINITY) return [];
  const own = lookOf(shape.look).size ?? 12;
  const size = Math.max(own, smallest / POINTS / scale);
  const isLarger = size > own;
  const [across, down] = shape.turned === true ? [shape.height, shape.width] : [shape.width, shape.height];
  const [first = 'ja', second] = languages;
  const room = down + (isLarger ? size * 0.35 : 2);
  const wanted = Math.max(1, Math.min(shape.lines ?? 1, Math.floor(room / (size * LEADING))));
  const set = (language: Language, at: number, lines: number): string[] => wrapText(shape.text[language], across + (isLarger ? size * 0.3 : 0), at, lines);
  const lines = set(first, size, wanted);
  if (isLarger && lines.at(-1)?.endsWith('…') === true && (!NAMES.has(shape.look) || lines.join('').length <= LETTERS)) return [];
  const rows = lines.map((text): TextRow => ({ text, language: first, points: size * scale * POINTS }));
  if (second === undefined || shape.text[first] === shape.text[second]) return rows;
  const small = Math.max(size * SECOND, smallest / POINTS / scale);
  const more = Math.min(shape.lines ?? 1, Math.floor((down + 2 - rows.length * size * LEADING) / (small * LEADING)));
  if (more < 1) return rows;
  return [...rows, ...set(second, small, more).map((text): TextRow => ({ text, language: second, points: small * scale * POINTS }))];
}
