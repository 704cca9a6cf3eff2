import { ALIAS_ALLOWANCE, MAX_DEPTH, MAX_VALUES } from './limits.ts';
import type { Problem } from './problem.ts';

/** A value that aliases share: its size and height with every alias written out. */
interface Extent {
  readonly values: number;
  readonly height: number;
}

/**
 * What aliases make of a document: one that holds itself, nests too deeply, or stands for far more than it writes ("billion laughs").
 * `written` is the number of values in the text; `offset` the place of the first alias. Visits each shared value once.
 */
export function aliasProblem(value: unknown, written: number, offset = 0): Problem | undefined {
  const extents = new Map<object, Extent | 'open'>();
  const limit = Math.min(MAX_VALUES, 10 * written + ALIAS_ALLOWANCE);
  const extent = measure(value, extents, 0);
  if (extent === 'cycle') return { code: 'read.alias-cycle', offset };
  if (extent === 'deep' || extent.height > MAX_DEPTH) return { code: 'read.too-deep', offset, params: { limit: MAX_DEPTH } };
  return extent.values > limit ? { code: 'read.alias-bomb', offset, params: { count: Math.min(extent.values, Number.MAX_SAFE_INTEGER), limit } } : undefined;
}

function measure(value: unknown, extents: Map<object, Extent | 'open'>, depth: number): Extent | 'cycle' | 'deep' {
  if (typeof value !== 'object' || value === null) return { values: 1, height: 0 };
  const known = extents.get(value);
  if (known !== undefined) return known === 'open' ? 'cycle' : known;
  // Deeper than any text may nest and not yet ended: either a loop or far too deep.
  if (depth > MAX_DEPTH) return 'deep';
  extents.set(value, 'open');
  let values = 1;
  let height = 0;
  for (const item of Object.values(value)) {
    const inner = measure(item, extents, depth + 1);
    if (typeof inner === 'string') return inner;
    values += inner.values;
    height = Math.max(height, inner.height);
  }
  const extent = { values, height: height + 1 };
  extents.set(value, extent);
  return extent;
}
