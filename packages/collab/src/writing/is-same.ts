/** Whether two JSON values say the same; the order of keys does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  const other = b as Readonly<Record<string, unknown>>;
  return names.every((name) => Object.hasOwn(other, name) && isSame((a as Readonly<Record<string, unknown>>)[name], other[name]));
}
