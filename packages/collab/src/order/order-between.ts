const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Digits that count up when something is put at the end. */
const COUNTING = 4;

/** The end of a key that counts up: in the middle, so that there is room on both sides. */
const MIDDLE = 'i';

/** Longest key that is taken. ASSUMPTION: hundreds of insertions at one place in a row; people never get there. */
export const LONGEST_ORDER = 256;

/** Whether a value can be a place in an order: base-36 digits, the last one not 0, so that there is always room before it. */
export function isOrder(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ORDER && /^[0-9a-z]*[1-9a-z]$/.test(value);
}

/**
 * A place after `before` and before `after` as a string that sorts there; without `after` at the end, without both at the beginning. The same
 * two neighbours give the same place: who writes at the same time shares it, and the entry's key decides.
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  if (after !== undefined) return between(before ?? '', after);
  const count = before === undefined ? 0 : Number.parseInt(before.slice(0, COUNTING).padEnd(COUNTING, '0'), DIGITS.length);
  if (count + 1 >= DIGITS.length ** COUNTING) return between(before ?? '', undefined);
  return `${(count + 1).toString(DIGITS.length).padStart(COUNTING, '0')}${MIDDLE}`;
}

/** A string between two, read as digits after the point; neither ends with 0 and `low` is less than `high`. */
function between(low: string, high: string | undefined): string {
  let shared = 0;
  if (high !== undefined) while (shared < high.length && (low[shared] ?? '0') === high[shared]) shared++;
  if (high !== undefined && shared > 0) return high.slice(0, shared) + between(low.slice(shared), high.slice(shared));
  const lowDigit = low === '' ? 0 : DIGITS.indexOf(low[0] ?? '0');
  const highDigit = high === undefined ? DIGITS.length : DIGITS.indexOf(high[0] ?? '0');
  if (highDigit - lowDigit > 1) return DIGITS[Math.floor((lowDigit + highDigit) / 2)] ?? MIDDLE;
  if (high !== undefined && high.length > 1) return high.slice(0, 1);
  return (DIGITS[lowDigit] ?? '0') + between(low.slice(1), undefined);
}
