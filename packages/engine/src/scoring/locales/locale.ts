import type { Severity, VectorProblem } from '../method.ts';

/** The words of scoring in one language. */
export interface ScoringLocale {
  /** A severity as it stands in a table or beside a score. */
  readonly severity: Readonly<Record<Severity, string>>;
  /** What is wrong with a vector, as whole sentences; `{what}` is the text concerned, `{position}` its place counted from 1. */
  readonly problem: Readonly<Record<VectorProblem['code'], string>>;
}
