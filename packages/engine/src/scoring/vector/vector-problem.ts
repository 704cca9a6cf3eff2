import type { ScoreOutcome, VectorProblem } from '../method.ts';

/** A problem as a value; see `VectorProblem` for the meaning of the fields. */
export function vectorProblem(code: VectorProblem['code'], at: number, what: string): VectorProblem {
  return { code, at, what };
}

/** The outcome of a vector that cannot be scored. */
export function rejected(problem: VectorProblem): ScoreOutcome {
  return { ok: false, problem };
}

/** The outcome of a vector that begins with none of the prefixes asked for; `what` is the text up to its first slash. */
export function unknownPrefix(vector: string): ScoreOutcome {
  const slash = vector.indexOf('/');
  return rejected(vectorProblem('vector.unknown-prefix', 0, slash < 0 ? vector : vector.slice(0, slash)));
}
