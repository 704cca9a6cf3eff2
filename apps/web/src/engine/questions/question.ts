import type { Catalog } from '@anshin/catalog';
import type { Assessment, AssessOptions } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** What a question is answered from. */
export interface Grounds {
  readonly document: AnshinDocument;
  readonly catalog: Catalog;
  readonly options: AssessOptions;
  /** The full assessment of the document; made once per state. */
  readonly assessment: () => Assessment;
}

/** A question that a page asks the worker: plain data in, plain data out. */
export type Question<Args, Value> = (args: Args, grounds: Grounds) => Value;
