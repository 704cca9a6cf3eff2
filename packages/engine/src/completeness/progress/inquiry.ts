import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, BilingualText, Component } from '@anshin/model';
import type { Assessment } from '../../assessment/assessment.ts';
import { frameworksOf } from '../../prepare-run.ts';
import { componentReader } from '../../topology/component-node.ts';
import type { AskCode } from '../codes.ts';

/** What is looked through for asks: the document, what was assessed of it, and the knowledge behind it. */
export interface Inquiry {
  readonly document: AnshinDocument;
  readonly assessment: Assessment;
  readonly catalog: Catalog;
  readonly frameworks: readonly string[];
  /** Components and channels that the stated scope leaves out: nothing is asked of them. */
  readonly excluded: ReadonlySet<string>;
  /** Whether a component works with data by itself: neither a network nor a person. */
  readonly computes: (component: Component) => boolean;
}

/** Opens an inquiry. The assessment must be that of the document. */
export function inquire(document: AnshinDocument, assessment: Assessment, catalog: Catalog): Inquiry {
  const read = componentReader(document, catalog);
  return {
    document,
    assessment,
    catalog,
    frameworks: frameworksOf(document),
    excluded: new Set(Object.values(document.scope?.exclusions ?? {}).flatMap(({ what }) => what ?? [])),
    computes: (component) => {
      const { traits } = read(component);
      return !traits.has('network') && !traits.has('person');
    },
  };
}

/** Something asked for that is not settled. `key` tells it from others of its code. */
export interface OpenAsk {
  readonly code: AskCode;
  readonly key: string;
  readonly path: readonly string[];
  readonly serious: boolean;
  readonly count: number;
  readonly message: BilingualText;
  /** Its step where it is not that of the code. */
  readonly step?: number;
}

/** Something that is settled: its code and its key. */
export type SettledAsk = readonly [code: AskCode, key: string];
