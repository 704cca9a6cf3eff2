/** A piece of text that stays on one line, or the space between two. */
export interface Token {
  readonly text: string;
  readonly isSpace: boolean;
  /** Whether a line may end before it. */
  readonly mayBreak: boolean;
}

/** Marks that begin no line. Source: JIS X 4051 and W3C JLREQ, 3.1.7, strict. */
const NO_START = new Set(
  '、。，．・：；？！）」』】〉》〕］｝〙〗〟’”»ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ‐゠–〜～‼⁇⁈⁉,.:;?!)]}%‰℃°′″…‥',
);
/** Marks that end no line. Source: the same, 3.1.8. */
const NO_END = new Set('（「『【〈《〔［｛〘〖〝‘“«([{¥$£€＃#№');
/** Pairs that are not torn apart. Source: the same, 3.1.10. */
const INSEPARABLE = new Set(['……', '‥‥', '——', '――']);
const WIDE = /[\u2190-\u21FF\u2460-\u24FF\u2500-\u27BF\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F000}-\u{3FFFF}]/u;
const LETTER = /[\p{L}\p{N}]/u;
/** Where ids and vectors may be broken, behind these. */
const CODE_BREAKS = new Set('-_/.:@=+&?,');

/** Breaks a text into tokens; in `code` a line may also end behind separators. */
export function tokensOf(text: string, isCode: boolean): Token[] {
  const tokens: Token[] = [];
  let piece = '';
  let before = '';
  let mayBreak = false;
  const flush = (next: boolean): void => {
    if (piece !== '') tokens.push({ text: piece, isSpace: piece[0] === ' ', mayBreak });
    piece = '';
    mayBreak = next;
  };
  for (const character of text) {
    if (before !== '') {
      const breaks = mayBreakBetween(before, character, isCode);
      if (breaks || (character === ' ') !== (before === ' ')) flush(breaks);
    }
    piece += character;
    before = character;
  }
  flush(false);
  return tokens;
}

/** Whether a line may end between two characters. */
export function mayBreakBetween(before: string, after: string, isCode = false): boolean {
  if (after === ' ') return false;
  if (before === ' ') return true;
  if (NO_START.has(after) || NO_END.has(before) || INSEPARABLE.has(before + after)) return false;
  if (WIDE.test(before) || WIDE.test(after)) return true;
  if (isCode) return CODE_BREAKS.has(before) && LETTER.test(after);
  return (before === '-' || before === '/' || before === '–') && /\p{L}/u.test(after);
}
