import { AnshinDocument } from '../../entities/document.ts';
import { displayPath } from '../../findings/display-path.ts';
import type { Finding } from '../../findings/finding.ts';
import { MAX_FINDINGS } from '../limits.ts';
import { checkFields } from './collection-checks.ts';
import { fieldsOf } from './compile-check.ts';
import { type Check, CheckWalk, type Departure } from './walk.ts';

/** What the required texts of a document are taken for when they are missing or faulty; the finding says so. */
const STAND_INS: Readonly<Record<string, unknown>> = { id: 'unnamed', title: { ja: '（無題）', en: '(untitled)' } };

/** A parsed value after the check; `keys` is the number of keys of the maps that were looked at. */
export interface CheckedDocument {
  readonly document: AnshinDocument | undefined;
  readonly findings: readonly Finding[];
  readonly keys: number;
}

let check: Check | undefined;

/**
 * Checks a parsed value of the present format version against the schema. The document is the value without its faulty parts (the very
 * same object when there are none); it is `undefined` only when the value is no map or of another version. Every departure is an error
 * finding without a place. Cost is linear in the value, and at most 1,000 departures are told one by one.
 */
export function checkDocument(value: unknown): CheckedDocument {
  check ??= compileRoot();
  const walk = new CheckWalk();
  const result = check(value, walk);
  const findings = walk.departures.map(toFinding);
  if (walk.suppressed > 0)
    findings.push({ code: 'model.too-many-findings', severity: 'error', path: [], params: { shown: MAX_FINDINGS, more: walk.suppressed } });
  return { document: typeof result === 'symbol' ? undefined : (result as AnshinDocument), findings, keys: walk.keys };
}

function compileRoot(): Check {
  return checkFields(new Map([...fieldsOf(AnshinDocument)].map(([name, field]) => [name, { ...field, standIn: STAND_INS[name] }])));
}

/** `dropped` names what was left out; it is empty when a required text of the document was replaced by a stand-in. */
function toFinding(departure: Departure): Finding {
  const { code, path, params, dropped } = departure;
  return { code, severity: 'error', path, params: { ...params, dropped: dropped === undefined ? '' : displayPath(dropped) } };
}
