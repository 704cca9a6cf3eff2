import { isRecord } from '../../two-way/json.ts';

/** A value without keys that have no value and without empty lists, which OSCAL does not allow anywhere. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && inner.length === 0));
  return Object.fromEntries(kept.map(([key, inner]) => [key, compact(inner)]));
}
