/**
 * One text for one value, however it was laid out: keys sorted by UTF-16 units, no white space, numbers and strings as ECMAScript writes them
 * (JSON Canonicalization Scheme, RFC 8785). Fields that are `undefined` do not count. Throws a RangeError for numbers that JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no infinite numbers');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const map = value as Readonly<Record<string, unknown>>;
  const fields: string[] = [];
  for (const key of Object.keys(map).sort()) {
    const field = map[key];
    if (field !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(field)}`);
  }
  return `{${fields.join(',')}}`;
}
