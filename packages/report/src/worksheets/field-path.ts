/** A parsed path of a worksheet's column: where it begins, and its segments; `*` stands for each entry, `$id` for its key. */
export interface FieldPath {
  readonly root: 'document' | 'assessment';
  readonly segments: readonly string[];
}

/** Parses the path of a column (`components.*.zone`, `assessment:positions.*.before`). */
export function parseField(field: string): FieldPath {
  const isResult = field.startsWith('assessment:');
  return { root: isResult ? 'assessment' : 'document', segments: (isResult ? field.slice('assessment:'.length) : field).split('.') };
}

/** The beginnings of a path that end in `*`, shortest first; a `*` at the very end is a list of values and counts not. */
export function rowSources(field: string): string[] {
  const { root, segments } = parseField(field);
  const prefix = root === 'assessment' ? 'assessment:' : '';
  return segments.flatMap((segment, index) => (segment === '*' && index < segments.length - 1 ? [prefix + segments.slice(0, index + 1).join('.')] : []));
}

/** One entry that a `*` stands for. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** The entries of a map or of a list; none of anything else. */
export function entriesOf(value: unknown): Entry[] {
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ key: String(index), value: item }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]: [string, unknown]) => ({ key, value: item }));
}

/** What stands at a path without `*`, beginning at an entry; undefined where nothing does. Only what the value itself holds counts. */
export function valueAt(value: unknown, segments: readonly string[]): unknown {
  let at: unknown = value;
  for (const segment of segments) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, segment)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[segment];
  }
  return at;
}

/** All values that a path reaches from an entry, through every `*`; `$id` gives the entry's own key. */
export function valuesAt(entry: Entry, segments: readonly string[]): Entry[] {
  if (segments[0] === '$id') return [{ key: entry.key, value: entry.key }];
  const star = segments.indexOf('*');
  if (star < 0) {
    const value = valueAt(entry.value, segments);
    return value === undefined || value === null ? [] : [{ key: entry.key, value }];
  }
  return entriesOf(valueAt(entry.value, segments.slice(0, star))).flatMap((inner) => valuesAt(inner, segments.slice(star + 1)));
}
