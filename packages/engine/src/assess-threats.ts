import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, Finding } from '@anshin/model';
import { checkedFindings } from './assess-in-steps.ts';
import type { Assessment } from './assessment/assessment.ts';
import { emptyAssessment, wordedFindings } from './empty-assessment.ts';
import { prepareRun } from './prepare-run.ts';
import type { AssessOptions } from './run.ts';
import { threatPieces } from './stages/threats/threat-pieces.ts';

/** The threats of a document as text, for systems too large to hold every threat as an object. */
export interface ThreatsAsText {
  /** As `assess` gives it with `only: 'threats'`, but with an empty list in the place of the threats. */
  readonly assessment: Assessment;
  /** The JSON text of the threats, piece by piece: joined, the text of `JSON.stringify` of the list. To be read once. */
  readonly threats: Iterable<string>;
}

/** Derives and scores the threats of a document, to be written as JSON. Findings lead with `earlier`, as in `assess`. */
export function assessThreatsAsText(document: AnshinDocument, catalog: Catalog, options: AssessOptions, earlier: readonly Finding[] = []): ThreatsAsText {
  const run = prepareRun(document, catalog, options);
  const findings = wordedFindings([...earlier, ...checkedFindings(run).sorted()]);
  return { assessment: { ...emptyAssessment(run), findings }, threats: threatPieces(run) };
}
