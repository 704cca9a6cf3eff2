/**
 * The treatment optimiser: which measures bring everyone inside the target, at the least cost.
 *
 * ```ts
 * const assessment = assess(document, catalog, { now });
 * const plan = await planTreatment({ document, assessment, catalog }, { generate: true, budget: 5_000_000 });
 * ```
 *
 * - `planTreatment` is the whole of it. It reads a problem from document and assessment (candidates, causes, caps, ways of attack), solves
 *   it to proof or to a limit, lets the engine judge the result anew, and gives a `TreatmentPlan` (a zod schema: the one definition of the
 *   plan's JSON): status, measures with what each buys, carriers, what is left and why, alternatives, proof or gap, assumptions.
 * - Candidates are the document's measures that are not in force, those of `options.candidates`, and with `generate` also measures made
 *   from the catalog's examples; these last are proposals that a person must confirm.
 * - Demands that make no sense become `plan.findings`, in both languages; nothing is thrown for them. Words for codes are `STATUS_WORDS`,
 *   `LEFT_WORDS`, `STEP_WORDS`.
 * - Without `limits` a fixed amount of work ends the search, so that every run on every machine gives the same plan. `limits.seconds` with
 *   `limits.clock` keeps a time limit instead; status `bestFound` then comes with bound and gap.
 * - `signal` and `progress` let a worker follow and end it (`CancelledError`). While it computes, a worker hears no message: let the signal
 *   read a flag in shared memory.
 * - Anshin's own exact solver goes first; HiGHS (WebAssembly) is loaded only for what that leaves unproved. In a browser hand in
 *   `highs: () => loadHighs({ locateFile })`; `solver: 'own'` does without.
 *
 * "Cheapest" holds within the costs and effects entered.
 */
export { generateCandidates } from './candidates/generate-candidates.ts';
export { EFFORT_DAYS, YEN_PER_PERSON_DAY } from './candidates/price.ts';
export * from './locales/plan-words.ts';
export type { PlanDemands } from './plan/check-demands.ts';
export * from './plan/treatment-plan.ts';
export type { PlanControl, PlanStep } from './plan-control.ts';
export { type PlanInput, type PlanOptions, planTreatment } from './plan-treatment.ts';
export type { PositionChoice } from './problem/needs.ts';
export { type Highs, type HighsPlace, loadHighs } from './solve/highs-solver.ts';
export type { Limits } from './solve/meter.ts';
export type { SolverChoice } from './solve/solve-programme.ts';
