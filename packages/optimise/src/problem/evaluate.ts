import { neighboursOf, reachWith } from './reach.ts';
import type { TreatmentProblem } from './treatment-problem.ts';

/** What a set of candidates brings about. */
export interface Outcome {
  /** By incident: whether some cause is open. */
  readonly isOpen: readonly boolean[];
  /** By need: whether it is met. */
  readonly isMet: readonly boolean[];
  /** By position: whether all its needs are met. */
  readonly isInside: readonly boolean[];
  /** Incidents of which some need is not met, by index. */
  readonly untreated: readonly number[];
}

/** A judge of sets of candidates for one problem: what the engine would say with them in force. */
export function evaluator(problem: TreatmentProblem): (chosen: ReadonlySet<number>) => Outcome {
  const neighbours = neighboursOf(problem.spread);
  return (chosen) => {
    const isChosen = (index: number): boolean => chosen.has(index) || problem.candidates[index]?.isInForce === true;
    const reach = reachWith(problem.spread, neighbours, isChosen);
    const isOpen = problem.incidents.map(
      ({ isAlwaysOpen, causes }) => isAlwaysOpen || causes.some((cause) => !cause.preventedBy.some(isChosen) && reach.place(cause.place)),
    );
    const isMet = problem.needs.map(
      (need) =>
        isOpen[need.incident] !== true ||
        need.dimensions.every(({ caps }) => caps.some((cap) => isChosen(cap.candidate) && cap.unreached.every((component) => !reach.component(component)))),
    );
    const isInside = problem.positions.map(() => true);
    const untreated = new Set<number>();
    problem.needs.forEach((need, index) => {
      if (isMet[index] === true) return;
      isInside[need.position] = false;
      untreated.add(need.incident);
    });
    return { isOpen, isMet, isInside, untreated: [...untreated].sort((a, b) => a - b) };
  };
}

/** Whether a set keeps dependencies and exclusions and holds nothing that is blocked. */
export function isAllowed(problem: TreatmentProblem, chosen: ReadonlySet<number>): boolean {
  const isThere = (index: number): boolean => chosen.has(index) || problem.candidates[index]?.isInForce === true;
  return [...chosen].every((index) => {
    const candidate = problem.candidates[index];
    return candidate !== undefined && candidate.blocked === null && candidate.dependsOn.every(isThere) && !candidate.excludes.some(isThere);
  });
}
