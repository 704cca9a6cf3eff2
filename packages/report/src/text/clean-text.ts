/** Longest name that a reference, a diagram or a heading shows; the entity's own worksheet shows more. ASSUMPTION: two lines of a table cell. */
export const NAME_LIMIT = 160;
/** Longest text of any kind that a report prints; what was left off is said. ASSUMPTION: half a page. */
export const TEXT_LIMIT = 2_000;

const CONTROLS = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A text from a document, safe to set into any output: no control characters, no lone surrogates, no bidirectional overrides,
 * white space collapsed, at most `limit` characters (an ellipsis stands for the rest), right-to-left text isolated.
 */
export function cleanText(text: string, limit: number = TEXT_LIMIT): string {
  const plain = text
    .slice(0, limit * 4)
    .replace(CONTROLS, '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.length > limit || text.length > limit * 4 ? `${cut(plain, limit - 1)}…` : plain;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
}

/** The first characters, without splitting a surrogate pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
