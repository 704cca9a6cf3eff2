import type { Catalog, MeasureExampleEntry } from '@anshin/catalog';

/** Examples of measures by requirement, with the requirements that each rule calls for. */
export interface ExampleIndex {
  readonly byId: ReadonlyMap<string, MeasureExampleEntry>;
  readonly byRequirement: ReadonlyMap<string, readonly MeasureExampleEntry[]>;
  /** All requirements of a rule, also of frameworks that the document does not follow. */
  readonly byRule: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Catalog, ExampleIndex>();

/** The examples of a catalog, made ready once. */
export function exampleIndex(catalog: Catalog): ExampleIndex {
  const known = indexes.get(catalog);
  if (known !== undefined) return known;
  const byRequirement = new Map<string, MeasureExampleEntry[]>();
  for (const example of catalog.measures) {
    for (const requirement of example.meets) {
      const there = byRequirement.get(requirement);
      if (there === undefined) byRequirement.set(requirement, [example]);
      else there.push(example);
    }
  }
  const made: ExampleIndex = {
    byId: new Map(catalog.measures.map((example) => [example.id, example])),
    byRequirement,
    byRule: new Map(catalog.rules.map((rule) => [rule.id, rule.requirements])),
  };
  indexes.set(catalog, made);
  return made;
}
