import type { BilingualText, Language } from '@anshin/model';
import { boldPara, type Para } from '../../ooxml/text/run.ts';
import { joinLines, linesHeight, type SetLine, type TypeSize, wrapParas } from '../../ooxml/text/wrap-paras.ts';
import { FRAME, px, TYPE, type TypeName } from './frame.ts';
import type { SlideItem, TextItem } from './slide-item.ts';

const DENSER: Readonly<Record<TypeName, TypeName>> = {
  lead: 'heading',
  body: 'note',
  heading: 'heading',
  note: 'note',
  table: 'dense',
  dense: 'densest',
  densest: 'densest',
};

/** Room between two things on a slide, in pixels. */
const GAP = 10;

/** How a text is set. */
export type TextStyle = Omit<TextItem, 'kind' | 'box' | 'paras'>;

/** Fills slides from top to bottom and opens the next where one is full. */
export class SlideFlow {
  readonly slides: SlideItem[][] = [[]];
  readonly languages: readonly Language[];
  #y: number = FRAME.top;

  readonly #title: BilingualText | undefined;
  readonly #isDense: boolean;

  /** `title` is what the slides are headed with; dense slides have type one size smaller. */
  constructor(languages: readonly Language[], title?: BilingualText, isDense = false) {
    this.languages = languages;
    this.#title = title;
    this.#isDense = isDense;
  }

  /** Whether the slides' own title already says this. */
  isNamed(text: BilingualText): boolean {
    return this.#title?.ja.includes(text.ja) === true || this.#title?.en.includes(text.en) === true;
  }

  /** The type in which something is set on these slides. */
  typeOf(wanted: TypeName): TypeName {
    return this.#isDense ? DENSER[wanted] : wanted;
  }

  /** The share of the last slide that is used, from 0 to 1. */
  get filled(): number {
    return this.isFresh ? 0 : (this.#y - FRAME.top) / (FRAME.bottom - FRAME.top);
  }

  /** Where the next thing would stand. */
  get y(): number {
    return this.#y;
  }

  /** Height that is left on this slide. */
  get left(): number {
    return FRAME.bottom - this.#y;
  }

  get isFresh(): boolean {
    return this.slides.at(-1)?.length === 0;
  }

  /** Opens a slide, unless the open one is still empty. */
  next(): void {
    if (this.isFresh) return;
    this.slides.push([]);
    this.#y = FRAME.top;
  }

  /** Opens a slide where less than this is left. */
  need(height: number): void {
    if (this.left < height) this.next();
  }

  /** Puts something at the cursor and moves on beneath it. */
  put(item: SlideItem, gap = GAP): void {
    this.slides.at(-1)?.push(item);
    this.#y = item.box.y + item.box.height + gap;
  }

  /** Sets a text over the whole width, over as many slides as it takes. */
  text(given: readonly Para[], wanted: TextStyle, gap = GAP): void {
    if (given.length === 0) return;
    const style = { ...wanted, type: this.typeOf(wanted.type) };
    const paras = style.isBold === true ? given.map(boldPara) : given;
    const padding = style.paint === undefined ? 0 : 8;
    const indent = (style.isList === true ? px(TYPE[style.type].first) : 0) + padding * 2 + (style.accent === undefined ? 0 : 6);
    let lines = wrapParas(paras, FRAME.width - indent, pixels(style.type));
    while (lines.length > 0) {
      const { fitting, rest } = takeLines(lines, this.left - padding * 2);
      if (fitting.length === 0 && !this.isFresh) {
        this.next();
        continue;
      }
      const taken = fitting.length === 0 ? lines : fitting;
      const height = linesHeight(taken) + padding * 2 + listGaps(taken, style);
      this.put({ kind: 'text', ...style, box: { x: FRAME.left, y: this.#y, width: FRAME.width, height }, paras: joinLines(taken) }, gap);
      lines = fitting.length === 0 ? [] : rest;
    }
  }
}

/** Sizes of a kind of type in pixels. */
export function pixels(type: TypeName): TypeSize {
  return { first: px(TYPE[type].first), second: px(TYPE[type].second) };
}

/** Room between the points of a list, in pixels. */
export const LIST_GAP = 3;

function listGaps(lines: readonly SetLine[], style: TextStyle): number {
  return style.isList === true ? new Set(lines.map((line) => line.para)).size * LIST_GAP : 0;
}

/** As many lines as fit into a height, and the others. */
export function takeLines(lines: readonly SetLine[], height: number): { readonly fitting: readonly SetLine[]; readonly rest: SetLine[] } {
  let count = lines.length;
  while (count > 0 && linesHeight(lines.slice(0, count)) > height) count = count > 40 ? Math.floor(count * 0.9) : count - 1;
  return { fitting: lines.slice(0, count), rest: lines.slice(count) };
}
