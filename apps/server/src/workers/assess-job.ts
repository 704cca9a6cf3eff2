import { builtinCatalog } from '@anshin/catalog';
import { assess, type AssessOptions } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** The assessment of a document, as JSON: it is made for an answer, and text is cheap to hand over. */
export function assessJob({ document, options }: { readonly document: AnshinDocument; readonly options: AssessOptions }): string {
  return JSON.stringify(assess(document, builtinCatalog(), options));
}
