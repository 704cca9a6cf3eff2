import { evaluator } from '../problem/evaluate.ts';
import type { Candidate, TreatmentProblem } from '../problem/treatment-problem.ts';
import { withDependencies } from './check-demands.ts';

/**
 * A set that brings every position inside, without search: every candidate that agrees with those before it in id order, then the dearest
 * ones left out again as long as that loses nothing. For problems whose relaxation is too large for the limits. Null where it does not get there.
 */
export function plainSet(problem: TreatmentProblem, required: readonly number[], isWithinBudget: (chosen: ReadonlySet<number>) => boolean): Set<number> | null {
  const judge = evaluator(problem);
  const isEnough = (set: ReadonlySet<number>): boolean => judge(set).isMet.every((met) => met);
  const kept = new Set(withDependencies(problem, required));
  let chosen = mostThatAgree(problem, kept);
  if (!isEnough(chosen)) return null;
  const dependents = dependentsOf(problem);
  // Leaves out a whole list where it can, else what it can of each half. More measures never do less, so nothing needs a second look.
  const shed = (list: readonly number[]): void => {
    const gone = closure(
      list.filter((index) => chosen.has(index)),
      dependents,
    );
    const rest = new Set([...chosen].filter((index) => !gone.has(index)));
    if ([...gone].every((index) => !kept.has(index)) && isEnough(rest)) chosen = rest;
    else if (list.length > 1) {
      const half = list.length >> 1;
      shed(list.slice(0, half));
      shed(list.slice(half));
    }
  };
  const costOf = (index: number): number => problem.candidates[index]?.cost ?? 0;
  shed([...chosen].filter((index) => !kept.has(index)).sort((a, b) => costOf(b) - costOf(a) || b - a));
  return isWithinBudget(chosen) ? chosen : null;
}

/** These candidates and every other, with what it depends on, that agrees with those before it. */
function mostThatAgree({ candidates }: TreatmentProblem, kept: ReadonlySet<number>): Set<number> {
  const problem = { candidates };
  const chosen = new Set(kept);
  const isThere = (index: number): boolean => chosen.has(index) || candidates[index]?.isInForce === true;
  candidates.forEach((candidate, index) => {
    if (isThere(index) || candidate.blocked !== null) return;
    const more = withDependencies(problem, [index]);
    const agrees = more.every((other) => {
      const { blocked, excludes } = candidates[other] as Candidate;
      return blocked === null && !excludes.some((excluded) => isThere(excluded) || more.includes(excluded));
    });
    if (agrees) for (const other of more) chosen.add(other);
  });
  return chosen;
}

function dependentsOf({ candidates }: TreatmentProblem): readonly (readonly number[])[] {
  const found = candidates.map((): number[] => []);
  candidates.forEach(({ dependsOn }, index) => {
    for (const other of dependsOn) found[other]?.push(index);
  });
  return found;
}

function closure(start: readonly number[], next: readonly (readonly number[])[]): Set<number> {
  const found = new Set(start);
  for (const index of found) for (const other of next[index] ?? []) found.add(other);
  return found;
}
