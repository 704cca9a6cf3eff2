import { StoreInputError } from '../errors/store-error.ts';
import { checkId } from '../input/check-input.ts';

/** Longest cursor, in characters. ASSUMPTION: a title key of 1,000 characters, escaped and encoded. */
const MAX_CURSOR = 20_000;

/** The last row of a page: what it was sorted by, its value there, and its id. */
export interface PageCursor {
  readonly sort: string;
  readonly key: string | number;
  readonly id: string;
}

/** The cursor as an opaque text for addresses. */
export function writeCursor(cursor: PageCursor): string {
  return Buffer.from(JSON.stringify([cursor.sort, cursor.key, cursor.id])).toString('base64url');
}

/** The cursor that a caller sent back; it must belong to the same order and hold the same kind of key. */
export function readCursor(value: unknown, sort: string, kind: 'time' | 'text' | 'number'): PageCursor | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.length > MAX_CURSOR) throw new StoreInputError({ field: 'cursor', reason: 'not-a-cursor' });
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(value, 'base64url').toString());
  } catch (error) {
    throw new StoreInputError({ field: 'cursor', reason: 'not-a-cursor' }, error);
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw new StoreInputError({ field: 'cursor', reason: 'not-a-cursor' });
  const [ofSort, key, id] = parts as readonly unknown[];
  if (ofSort !== sort) throw new StoreInputError({ field: 'cursor', reason: 'of-another-order' });
  if (!isKey(key, kind)) throw new StoreInputError({ field: 'cursor', reason: 'not-a-cursor' });
  return { sort, key, id: checkId('cursor', id) };
}

function isKey(key: unknown, kind: 'time' | 'text' | 'number'): key is string | number {
  if (kind === 'number') return typeof key === 'number' && Number.isSafeInteger(key) && Math.abs(key) < 2 ** 31;
  if (typeof key !== 'string' || key.includes('\0')) return false;
  return kind === 'text' || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(key);
}
