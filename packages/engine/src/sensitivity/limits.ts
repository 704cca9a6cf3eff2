/**
 * ASSUMPTION (all): how much is tried, so that an explanation stays a matter of a second also on large systems. Where a limit cuts, the result says so.
 */
export const SENSITIVITY_LIMITS = {
  /** Minimal sets of measures: largest size, questions asked, sets given. */
  sets: { size: 4, questions: 4000, sets: 20 },
  /** The size of the model (components, channels, causes, rated dimensions) times sets of measures that are tried. */
  measureWork: 2_000_000,
  /** The same size times changes for which the stages are run again. */
  rerunWork: 30_000,
  /** Rows of a tornado that are given. */
  rows: 1000,
} as const;

/** How many changes of a kind of work a system of this size allows; at least one. */
export function allowedChanges(work: number, size: number): number {
  return Math.max(1, Math.floor(work / Math.max(1, size)));
}
