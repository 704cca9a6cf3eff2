import type { Assessment } from '@anshin/engine';

/** Codes of findings that only a person's decision can settle, most pressing first. */
const CODES = [
  'decisions.missing',
  'decisions.expired',
  'level.undecided',
  'level.below-proposed',
  'components.no-accountable',
  'components.boundary-conflict',
  'target.none',
  'scope.no-coordinator',
  'scope.no-applying-party',
  'measures.can-harm',
  'measures.no-performer',
  'obligations.not-feasible',
] as const;

/** The findings that ask for a decision, most pressing first. */
export function decisionsNeeded(assessment: Assessment): Assessment['findings'] {
  const rank = (code: string): number => (CODES as readonly string[]).indexOf(code);
  return assessment.findings.filter((finding) => rank(finding.code) >= 0).sort((a, b) => rank(a.code) - rank(b.code));
}
