import { type AnshinDocument, checkDocument } from '@anshin/model';
import { StoreDocumentError } from '@anshin/store';
import { RequestProblem } from '../problems/request-problem.ts';

/** Deepest nesting of a document in a request. ASSUMPTION: that of a file (the model's reader takes 64). */
const MAX_DEPTH = 64;

/** The document that a request brings. Throws `store.refused-document` with findings for whatever departs from the schema. */
export function documentFrom(value: unknown): AnshinDocument {
  if (isDeeper(value, MAX_DEPTH)) throw tooDeep();
  const { document, findings } = checkDocument(value);
  if (document === undefined || findings.length > 0) throw new StoreDocumentError(findings);
  return document;
}

function tooDeep(): RequestProblem {
  const findings = [{ code: 'input.not-accepted', severity: 'error' as const, path: ['body', 'from', 'document'], params: { at: 'from.document' } }];
  return new RequestProblem('request.invalid', {}, findings);
}

/** Whether a value nests deeper than this; never deeper into it than that. */
function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth === 0) return true;
  return Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}
