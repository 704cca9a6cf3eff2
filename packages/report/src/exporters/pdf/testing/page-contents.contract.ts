import { type PdfDictionary, type PdfReader, PdfScanner, type PdfValue } from './pdf-reader.contract.ts';

/** A piece of text as a page shows it: its characters, where it begins and ends on the page, and its marked content. */
export interface ShownText {
  readonly text: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  /** The mark it belongs to, 'artifact', or none. */
  readonly owner: number | 'artifact' | undefined;
  /** Whether a replacement text hides it from readers. */
  readonly isHidden: boolean;
}

/** What stands on a page. */
export interface PageContents {
  readonly texts: readonly ShownText[];
  /** The marks of the page with the type they were opened with. */
  readonly marks: ReadonlyMap<number, string>;
  /** Operators that paint without belonging to an element or an artifact. */
  readonly stray: readonly string[];
  /** Codes that the font has no character for. */
  readonly unknownCodes: number;
}

interface FontMap {
  readonly characters: ReadonlyMap<number, string>;
  readonly widths: readonly number[];
}

const PAINTING = new Set(['f', 'S', 'B', 'b', 's', 'f*', 'B*', 'Tj', 'TJ', 'Do', 'sh']);
type Matrix = readonly [number, number, number, number, number, number];
const UNIT: Matrix = [1, 0, 0, 1, 0, 0];

/** Reads the pages of a file; fonts are read once. */
export function pageContents(reader: PdfReader): PageContents[] {
  const fonts = new Map<PdfValue | undefined, Map<string, FontMap>>();
  return reader.pages.map(({ page }) => {
    const key = reader.dictionary(page.entries.get('Resources')).entries.get('Font');
    const own = fonts.get(key) ?? fontsOf(reader, reader.dictionary(key));
    fonts.set(key, own);
    return contentsOf(reader.content(page), own);
  });
}

function fontsOf(reader: PdfReader, fonts: PdfDictionary): Map<string, FontMap> {
  return new Map(
    [...fonts.entries].map(([resource, value]) => {
      const font = reader.dictionary(value);
      const map = new TextDecoder('latin1').decode(reader.data(reader.dictionary(font.entries.get('ToUnicode'))));
      const characters = new Map<number, string>();
      for (const [, code = '', text = ''] of map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>\n/g))
        characters.set(
          Number.parseInt(code, 16),
          text.replace(/.{4}/g, (unit) => String.fromCharCode(Number.parseInt(unit, 16))),
        );
      const descendant = reader.dictionary(reader.list(font, 'DescendantFonts')[0]);
      const widths = reader.list(descendant, 'W')[1];
      return [resource, { characters, widths: Array.isArray(widths) ? widths.map(Number) : [] }];
    }),
  );
}

/** Applies `first`, then `then`. */
function times(first: Matrix, then: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [g, h, i, j, k, l] = then;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

function contentsOf(content: string, fonts: ReadonlyMap<string, FontMap>): PageContents {
  const texts: ShownText[] = [];
  const marks = new Map<number, string>();
  const stray: string[] = [];
  const open: { readonly owner: number | 'artifact' | undefined; readonly isHidden: boolean }[] = [];
  const saved: Matrix[] = [];
  let unknownCodes = 0;
  let [matrix, line]: Matrix[] = [UNIT, UNIT];
  let font: FontMap | undefined;
  let size = 0;
  let operands: PdfValue[] = [];
  const numbers = (): Matrix => operands.slice(-6).map(Number) as unknown as Matrix;
  const scanner = new PdfScanner(content, 0);
  while (!scanner.isDone) {
    const token = scanner.token();
    if (typeof token !== 'object' || token === null || !('operator' in token)) {
      operands.push(token);
      continue;
    }
    const { operator } = token;
    const owner = open.findLast((entry) => entry.owner !== undefined)?.owner;
    if (PAINTING.has(operator) && owner === undefined) stray.push(operator);
    if (operator === 'q') saved.push(matrix ?? UNIT);
    else if (operator === 'Q') matrix = saved.pop() ?? UNIT;
    else if (operator === 'cm') matrix = times(numbers(), matrix ?? UNIT);
    else if (operator === 'Tm') line = numbers();
    else if (operator === 'Tf') {
      font = fonts.get((operands[0] as { name: string }).name);
      size = Number(operands[1]);
    } else if (operator === 'BMC') open.push({ owner: 'artifact', isHidden: false });
    else if (operator === 'BDC') {
      const properties = operands[1] as PdfDictionary;
      const mark = properties.entries.get('MCID');
      if (typeof mark === 'number') marks.set(mark, (operands[0] as { name: string }).name);
      open.push({ owner: typeof mark === 'number' ? mark : undefined, isHidden: properties.entries.has('ActualText') });
    } else if (operator === 'EMC') open.pop();
    else if (operator === 'Tj') {
      const codes = operands[0] as string;
      let [text, width] = ['', 0];
      for (let at = 0; at < codes.length; at += 2) {
        const code = codes.charCodeAt(at) * 256 + codes.charCodeAt(at + 1);
        const character = font?.characters.get(code);
        if (character === undefined) unknownCodes += 1;
        text += character ?? '\uFFFD';
        width += (font?.widths[code] ?? 0) / 1000;
      }
      const whole = times(line ?? UNIT, matrix ?? UNIT);
      const end = times([1, 0, 0, 1, width * size, 0], whole);
      texts.push({ text, from: { x: whole[4], y: whole[5] }, to: { x: end[4], y: end[5] }, owner, isHidden: open.some((entry) => entry.isHidden) });
    }
    operands = [];
  }
  return { texts, marks, stray, unknownCodes };
}
