import type { OpenApi } from './open-api.ts';

const REFERENCE = /"#\/components\/schemas\/([^"/]+)"/g;

/**
 * Drops the input form of every schema that takes exactly what it gives: two names for one shape would only make a reader look for the difference.
 */
export function mergeSameSchemas(description: OpenApi): OpenApi {
  const { schemas } = description.components;
  const same = sameNames(schemas);
  const text = JSON.stringify(description).replaceAll(REFERENCE, (whole, name: string) => {
    const other = same.get(name);
    return other === undefined ? whole : `"#/components/schemas/${other}"`;
  });
  const merged = JSON.parse(text) as OpenApi;
  const kept = Object.entries(merged.components.schemas).filter(([name]) => !same.has(name));
  return { ...merged, components: { ...merged.components, schemas: Object.fromEntries(kept) } };
}

/** The output name of every input form that is alike, through everything that the two refer to. */
function sameNames(schemas: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const pairs = Object.keys(schemas).flatMap((name) => (Object.hasOwn(schemas, `${name}Input`) ? [[`${name}Input`, name] as const] : []));
  const same = new Map(pairs);
  for (let before = -1; before !== same.size; ) {
    before = same.size;
    for (const [input, output] of pairs) if (!isAlike(schemas[input], schemas[output], same)) same.delete(input);
  }
  return same;
}

function isAlike(input: unknown, output: unknown, same: ReadonlyMap<string, string>): boolean {
  const plain = (schema: unknown): string =>
    JSON.stringify(schema).replaceAll(REFERENCE, (_, name: string) => `"#/components/schemas/${same.get(name) ?? name}"`);
  return plain(input) === plain(output);
}
