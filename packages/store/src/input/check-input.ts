import { StoreInputError } from '../errors/store-error.ts';
import { DEFAULT_PAGE, MAX_NAME, MAX_PAGE } from './limits.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What a line of text may not hold; PostgreSQL refuses NUL. */
const CONTROL = /\p{Cc}|\p{Cs}/u;

/** The id of a row. */
export function checkId(field: string, value: unknown): string {
  if (typeof value !== 'string' || !UUID.test(value)) throw new StoreInputError({ field, reason: 'not-an-id' });
  return value;
}

/** One line of text, 1 to 200 characters. */
export function checkLine(field: string, value: unknown): string {
  if (typeof value !== 'string') throw new StoreInputError({ field, reason: 'not-a-text' });
  if (value.trim() === '') throw new StoreInputError({ field, reason: 'empty' });
  if (value.length > MAX_NAME) throw new StoreInputError({ field, reason: 'too-long' });
  if (CONTROL.test(value)) throw new StoreInputError({ field, reason: 'control-character' });
  return value;
}

/** One line of text, or nothing. */
export function checkOptionalLine(field: string, value: unknown): string | null {
  return value === null || value === undefined ? null : checkLine(field, value);
}

/** Bytes, at least one and at most `max`. */
export function checkBytes(field: string, value: unknown, max: number): Buffer {
  if (!(value instanceof Uint8Array)) throw new StoreInputError({ field, reason: 'not-bytes' });
  if (value.byteLength === 0) throw new StoreInputError({ field, reason: 'empty' });
  if (value.byteLength > max) throw new StoreInputError({ field, reason: 'too-large' });
  // A copy: the caller may write into its buffer again before the row is written.
  return Buffer.from(value);
}

/** A whole number from `min` to `max`. */
export function checkWhole(field: string, value: unknown, min: number, max: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max) throw new StoreInputError({ field, reason: 'out-of-range' });
  return value;
}

/** One of a list. */
export function checkOneOf<T extends string>(field: string, value: unknown, list: readonly T[]): T {
  const found = list.find((each) => each === value);
  if (found === undefined) throw new StoreInputError({ field, reason: 'not-in-list' });
  return found;
}

/** true, false or left out. */
export function checkOptionalFlag(field: string, value: unknown): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  throw new StoreInputError({ field, reason: 'not-a-flag' });
}

/** Rows on one page: 1 to 500, 50 when left out. */
export function checkLimit(value: unknown): number {
  return value === undefined ? DEFAULT_PAGE : checkWhole('limit', value, 1, MAX_PAGE);
}

/** An object with named values; what it holds is checked by the caller. */
export function checkRecord(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new StoreInputError({ field, reason: 'not-a-map' });
  return value as Readonly<Record<string, unknown>>;
}
