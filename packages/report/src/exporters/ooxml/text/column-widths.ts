import type { TableColumn } from '../../../tree/block.ts';
import type { Para } from './run.ts';
import { runWidth, type TypeSize } from './wrap-paras.ts';

/** No column but a `wide` one asks for more than this share. ASSUMPTION: chosen by eye. */
const MOST = 0.34;
const MOST_NARROW = 0.16;
const MOST_WIDE = 0.6;
/** The longest word of a column may claim this share, so that it is not broken. */
const MOST_WORD = 0.2;
/** Rows that are looked at. */
const SAMPLE = 200;

/** Widths of a table's columns in pixels; together they are `total`. `cells` holds the heads first, then rows; undefined where a cell is covered. */
export function columnWidths(
  columns: readonly Pick<TableColumn, 'width'>[],
  cells: readonly (readonly (readonly Para[] | undefined)[])[],
  total: number,
  size: TypeSize,
  padding: number,
  isCompact = false,
): number[] {
  const sample = cells.slice(0, SAMPLE);
  const bounds = columns.map((column, index) => {
    const paras = sample.flatMap((row) => row[index] ?? []);
    const natural = Math.max(0, ...paras.map((para) => paraWidth(para, size))) + padding;
    const word = Math.max(0, ...paras.map((para) => longestWord(para, size))) + padding;
    const least = Math.min(word, total * MOST_WORD, natural);
    const most = column.width === 'narrow' ? MOST_NARROW : column.width === 'wide' ? MOST_WIDE : MOST;
    const wanted = Math.min(natural, typeof column.width === 'number' ? (total * column.width) / 100 : total * most);
    return { least, wanted: Math.max(least, wanted), natural };
  });
  const natural = sum(bounds.map((bound) => bound.natural));
  return isCompact && natural < total ? bounds.map((bound) => bound.natural) : shareOut(bounds, columns, total);
}

interface Bounds {
  readonly least: number;
  readonly wanted: number;
  readonly natural: number;
}

function shareOut(bounds: readonly Bounds[], columns: readonly Pick<TableColumn, 'width'>[], total: number): number[] {
  const wanted = sum(bounds.map((bound) => bound.wanted));
  const least = sum(bounds.map((bound) => bound.least));
  if (least >= total) return bounds.map((bound) => (bound.least / least) * total);
  if (wanted > total) {
    const share = (total - least) / (wanted - least);
    return bounds.map((bound) => bound.least + (bound.wanted - bound.least) * share);
  }
  const left = total - wanted;
  const hasWide = columns.some((column) => column.width === 'wide');
  const gains = (index: number): number => (hasWide ? (columns[index]?.width === 'wide' ? 1 : 0) : columns[index]?.width === 'narrow' ? 0.2 : 1);
  const lacking = bounds.map((bound, index) => gains(index) * Math.sqrt(Math.max(0, bound.natural - bound.wanted)));
  const weights = sum(lacking) > 0 ? lacking : bounds.map((bound, index) => gains(index) * (bound.natural + 1));
  const all = sum(weights);
  return bounds.map((bound, index) => bound.wanted + (left * (weights[index] ?? 0)) / all);
}

function sum(values: readonly number[]): number {
  return values.reduce((one, other) => one + other, 0);
}

function paraWidth(para: Para, size: TypeSize): number {
  const own = para.isSecond === true ? size.second : size.first;
  return sum(para.runs.map((run) => runWidth(run, run.text, own)));
}

function longestWord(para: Para, size: TypeSize): number {
  const own = para.isSecond === true ? size.second : size.first;
  return Math.max(
    0,
    ...para.runs.flatMap((run) => (run.text.match(/[\u0021-\u024F]+|[^\u0021-\u024F\s]{1,4}/gu) ?? []).map((word) => runWidth(run, word, own))),
  );
}
