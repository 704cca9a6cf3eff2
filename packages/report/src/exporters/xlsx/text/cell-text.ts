/** Most UTF-16 units that a cell of Excel holds. */
export const CELL_LIMIT = 32_767;

const CONTROLS = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;
const MARKED = /[^\t\n\u0020-\u007e\u00a1-\u1fff\u3000-\ud7ff]/;

/** A text as a cell shows it. */
export interface CellText {
  readonly text: string;
  /** Something of it is missing at its end. */
  readonly isShortened: boolean;
}

/** A text without what a cell cannot hold: control characters, overrides of direction, halves of characters, more than 32,767 units. Lines stay lines. */
export function cellText(text: string, notice = '…'): CellText {
  const plain = MARKED.test(text) ? text.replace(/\r\n?/g, '\n').replace(CONTROLS, '') : text;
  if (plain.length <= CELL_LIMIT) return { text: plain, isShortened: false };
  return { text: plain.slice(0, CELL_LIMIT - notice.length).replace(/[\uD800-\uDBFF]$/, '') + notice, isShortened: true };
}
