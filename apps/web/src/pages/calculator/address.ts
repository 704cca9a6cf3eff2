import { methodOf, type ScoringMethod } from '@anshin/engine';

/** Longest vector that an address carries. ASSUMPTION: the longest real one, CVSS 4.0 with every metric, has about 240 characters. */
const LONGEST = 1000;

/** The part of an address after `#` that holds a vector: `v=` and the vector, readable where it can be. */
export function addressOf(vector: string): string {
  return `v=${encodeURIComponent(vector).replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** The method and vector that an address names; undefined where it names none that is known. */
export function vectorInAddress(hash: string): { readonly method: ScoringMethod; readonly vector: string } | undefined {
  const vector = new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B')).get('v');
  if (vector === null || vector.length > LONGEST) return undefined;
  const method = methodOf(vector);
  return method === undefined ? undefined : { method, vector };
}
