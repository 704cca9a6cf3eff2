import { textWidth } from '../../../text/measure-text.ts';
import { appendRun, type Para, type Run } from './run.ts';

/** How large the letters are, in pixels of the page. */
export interface TypeSize {
  readonly first: number;
  readonly second: number;
}

/** A line as it will be set; `para` counts the paragraphs, so that lines can be joined again. */
export interface SetLine {
  readonly runs: readonly Run[];
  readonly para: number;
  readonly isSecond: boolean;
  /** Room above it, in lines. */
  readonly above: number;
  readonly size: number;
}

/** Line height over size of letters in office files; set as a fixed height, so that every program needs the same room. */
export const LINE = 1.32;
/** Room above a paragraph that stands apart, in lines. */
const APART = 0.5;
/** Bold letters are wider. Where the document's face is missing another stands in, whose Latin letters may be broader. ASSUMPTION: measured against DejaVu Sans. */
const BOLD = 1.08;
const LATIN = 1.12;
const JAPANESE = 1.02;

/** Pieces that stay together: a Latin word with the space before it, or one other character with opening marks before and closing marks behind it. */
const PIECES = /\s*[\u0021-\u0027\u0029-\u024F\u2010-\u2027]+|\s*[(（「『【]*[\s\S][)、。，．・：；？！）」』】ー々ゃゅょっァィゥェォャュョッ]*/gu;

/** Breaks paragraphs into lines of `width` pixels, rather a little too early than too late. */
export function wrapParas(paras: readonly Para[], width: number, size: TypeSize): SetLine[] {
  return paras.flatMap((para, index) => wrapPara(para, index, Math.max(width, size.first), size));
}

/** Height of lines in pixels. */
export function linesHeight(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line, index) => sum + line.size * LINE * (1 + (index === 0 ? 0 : line.above)), 0);
}

/** Lines as paragraphs again. */
export function joinLines(lines: readonly SetLine[]): Para[] {
  const paras: { para: number; runs: Run[]; isSecond: boolean; isApart: boolean }[] = [];
  for (const line of lines) {
    const last = paras.at(-1);
    if (last?.para === line.para) for (const run of line.runs) appendRun(last.runs, run);
    else paras.push({ para: line.para, runs: [...line.runs], isSecond: line.isSecond, isApart: line.above > 0 });
  }
  return paras.map(({ runs, isSecond, isApart }) => ({ runs, ...(isSecond ? { isSecond } : {}), ...(isApart ? { isApart } : {}) }));
}

/** The width of a run in pixels. */
export function runWidth(run: Run, text: string, size: number): number {
  return widthInEm(text) * size * (run.isBold === true ? BOLD : 1);
}

/** Widths of pieces at size 1, rather too broad: the same few thousand pieces come again and again. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 20_000;

function widthInEm(text: string): number {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const width = textWidth(text, 1) * (/[A-Za-z]/.test(text) ? LATIN : JAPANESE);
  if (text.length <= 24 && KNOWN.size < MOST_KNOWN) KNOWN.set(text, width);
  return width;
}

function wrapPara(para: Para, index: number, width: number, size: TypeSize): SetLine[] {
  const own = para.isSecond === true ? size.second : size.first;
  const line = (runs: readonly Run[], isFirst: boolean): SetLine => ({
    runs,
    para: index,
    isSecond: para.isSecond === true,
    above: isFirst && para.isApart === true ? APART : 0,
    size: own,
  });
  const lines: SetLine[] = [];
  let runs: Run[] = [];
  let used = 0;
  for (const run of para.runs) {
    for (const piece of pieces(run, width, own)) {
      const wide = runWidth(run, piece, own);
      if (used > 0 && used + runWidth(run, piece.trimEnd(), own) > width) {
        lines.push(line(runs, lines.length === 0));
        runs = [];
        used = 0;
      }
      appendRun(runs, { ...run, text: piece });
      used += wide;
    }
  }
  if (runs.length > 0 || lines.length === 0) lines.push(line(runs, lines.length === 0));
  return lines;
}

function* pieces(run: Run, width: number, size: number): Generator<string> {
  for (const [piece] of run.text.matchAll(PIECES)) {
    if (runWidth(run, piece.trim(), size) <= width) yield piece;
    else yield* piece;
  }
}
