import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';

/** What is known of one id. */
export interface Explanation {
  readonly id: string;
  /** What it is: an entry of the catalog by its list, else one of `threat`, `finding`, `failure`, `method`, `assumption`, `score`, `problem`, `example`. */
  readonly type: string;
  readonly title: BilingualText;
  readonly meaning: BilingualText;
  /** Work and paragraph that it comes from. */
  readonly source: BilingualText;
  /** Further facts by their names in the catalog, as they are. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Ids of entries that name this one, in the order of the catalog. */
  readonly usedBy: readonly string[];
}

/** One way to explain an id; undefined when the id is not of its sort. */
export type Explainer = (id: string, catalog: Catalog) => Explanation | undefined;
