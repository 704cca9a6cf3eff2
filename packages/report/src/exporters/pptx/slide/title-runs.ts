import type { BilingualText, Language } from '@anshin/model';
import { COLOURS } from '../../../drawing/looks/colours.ts';
import { textWidth } from '../../../text/measure-text.ts';
import { wrapText } from '../../../text/wrap-text.ts';
import { LANGUAGE_TAGS } from '../../ooxml/office-languages.ts';
import { tag, xmlText } from '../../ooxml/xml.ts';
import { px, SMALLEST } from '../layout/frame.ts';

/** A title in the largest size in which it fits. */
export interface TitleFit {
  readonly width: number;
  readonly lines: number;
  /** Sizes in points, the largest first. */
  readonly sizes: readonly number[];
}

/** Bold letters are wider, and so are those of faces that stand in. */
const BOLD = 1.2;
/** The other language beside or beneath it. */
const SECOND = 0.6;

/** The paragraphs of a title placeholder; the other language follows in smaller letters, beside it where `lines` is 1. A text that fits in no size is shortened. */
export function titleParas(text: BilingualText, suffix: BilingualText, languages: readonly Language[], fit: TitleFit): string {
  const [first = 'ja', second] = languages;
  const other = second === undefined || text[first] === text[second] ? undefined : second;
  const words = (language: Language): string => `${text[language]}${suffix[language] === '' ? '' : ` ${suffix[language]}`}`;
  const small = (size: number): number => Math.max(SMALLEST, Math.round(size * SECOND));
  const fits = (size: number): boolean => {
    if (fit.lines === 1) {
      const beside = other === undefined ? 0 : textWidth(`  ${text[other]}`, px(small(size)));
      return textWidth(words(first), px(size)) * BOLD + beside <= fit.width;
    }
    return wrapText(words(first), fit.width / BOLD, px(size), 99).length <= fit.lines;
  };
  const size = fit.sizes.find(fits) ?? fit.sizes.at(-1) ?? SMALLEST;
  const isWhole = fits(size);
  const shown = isWhole ? words(first) : wrapText(words(first), fit.width / BOLD, px(size), Math.max(1, fit.lines)).join('');
  const main = run(shown, first, size, true, 'ink');
  if (other === undefined || (fit.lines === 1 && !isWhole)) return tag('a:p', {}, main);
  if (fit.lines === 1) return tag('a:p', {}, main, run(`  ${text[other]}`, other, small(size), false, 'muted'));
  const beneath = wrapText(words(other), fit.width, px(small(size)), 2).join(' ');
  return tag('a:p', {}, main) + tag('a:p', {}, run(beneath, other, small(size), false, 'muted'));
}

function run(text: string, language: Language, size: number, isBold: boolean, colour: 'ink' | 'muted'): string {
  return tag(
    'a:r',
    {},
    tag(
      'a:rPr',
      { lang: LANGUAGE_TAGS[language], sz: size * 100, b: isBold ? 1 : 0 },
      tag('a:solidFill', {}, tag('a:srgbClr', { val: COLOURS[colour].light.slice(1).toUpperCase() })),
    ),
    tag('a:t', {}, xmlText(text)),
  );
}
