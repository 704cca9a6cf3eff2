import type { BilingualText, Language } from '@anshin/model';

/** A text in the languages of the report: one, or both with the first leading; short ones side by side, what has lines or is long one under the other. */
export function inLanguages(text: BilingualText, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  if (second === undefined || text[first] === text[second]) return text[first];
  const isLong = text[first].includes('\n') || text[first].length + text[second].length > 60;
  return `${text[first]}${isLong ? '\n' : ' / '}${text[second]}`;
}

/** The same for labels of lists and heads of columns: always in one line. */
export function labelIn(text: BilingualText, languages: readonly Language[]): string {
  const [first = 'ja', second] = languages;
  return second === undefined || text[first] === text[second] ? text[first] : `${text[first]} / ${text[second]}`;
}
