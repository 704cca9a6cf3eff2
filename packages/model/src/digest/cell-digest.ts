import { digestValue } from './digest-value.ts';

/** Digits of a digest that are kept: enough to tell an edit from none. */
const DIGITS = 10;

/** A text as a spreadsheet program gives it back: line ends, and blanks at the end of lines and of the whole, do not count. */
export function settledText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u3000]+(?=\n|$)/g, '')
    .trim();
}

/** The short digest of a cell's text: worksheets carry it, and an import tells by it which cells were edited. 10 hex digits. */
export function cellTextDigest(text: string): string {
  return digestValue('facet', settledText(text)).slice(0, DIGITS);
}

/** The short digest of the value of the document that a cell shows: an import tells by it what someone else changed since. 10 hex digits. */
export function cellValueDigest(value: unknown): string {
  return digestValue('facet', value).slice(0, DIGITS);
}
