import type { BilingualText } from '../entities/text.ts';

/** Longest piece of foreign text that a finding repeats, in characters. ASSUMPTION: enough to recognise it, too short to flood a page. */
const LONGEST_QUOTE = 60;

const WHOLE_DOCUMENT: BilingualText = { ja: '文書全体', en: 'the whole document' };

/** Foreign text as a finding repeats it: without control characters, cut after 60 characters. */
export function quoted(text: string): string {
  const plain = text.slice(0, LONGEST_QUOTE + 1).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '\u{fffd}');
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
}

/** A path as a sentence names it, `components.edge.zone`; the empty path is the whole document. */
export function displayPath(path: readonly (string | number)[]): string | BilingualText {
  return path.length === 0 ? WHOLE_DOCUMENT : path.map((key) => quoted(String(key))).join('.');
}
