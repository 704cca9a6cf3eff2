import { assembleCatalog, type Catalog } from './catalog.ts';
import { CATALOG_JSON } from './generated/catalog.ts';
import { EXAMPLE_LIST, loadExampleText } from './generated/examples.ts';
import type { CatalogFile } from './schema/catalog-file.ts';

let catalog: Catalog | undefined;

/** The built-in catalog, validated when it was built; parsed on first use. */
export function builtinCatalog(): Catalog {
  catalog ??= assembleCatalog(JSON.parse(CATALOG_JSON) as CatalogFile[]);
  return catalog;
}

/** A built-in example system as the list shows it. */
export interface ExampleSummary {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly sector: string;
  readonly source: string;
  readonly components: number;
  readonly incidents: number;
}

/** The built-in example systems, in the order of their ids. */
export function builtinExamples(): readonly ExampleSummary[] {
  return EXAMPLE_LIST;
}

/** The YAML text of a built-in example; undefined where there is none of that id. */
export async function builtinExampleText(id: string): Promise<string | undefined> {
  return loadExampleText(id);
}

/** The JSON of the same document, already checked; faster to read than the YAML. */
export { loadExampleJson as builtinExampleJson } from './generated/examples.ts';
