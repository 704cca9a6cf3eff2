/** Half of a character, which does not survive being sent: replicas would hold different texts. */
const HALVES = /\p{Surrogate}/gu;

/** A copy without halves of characters and without `undefined` fields; the same value where there are none. */
export function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(HALVES, '\u{fffd}');
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (inner === undefined ? [] : [[wellFormed(name), wellFormed(inner)]])));
}
