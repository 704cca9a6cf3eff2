import type { AnshinDocument } from '@anshin/model';
import { type Summary, summarise } from '../summary/summarise.ts';

/** The summary of a document, for the row of the portfolio. */
export function summaryJob({ document, today }: { readonly document: AnshinDocument; readonly today: string }): Summary {
  return summarise(document, today);
}
