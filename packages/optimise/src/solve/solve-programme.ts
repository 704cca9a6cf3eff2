import type { Programme, Solution } from '../programme/programme.ts';
import { type Highs, solveHighs } from './highs-solver.ts';
import { type Limits, Meter, type SolveControl } from './meter.ts';
import { type OrderedSolution, solveOwn } from './own-solver.ts';

/** Which solver proves: Anshin's own first and HiGHS for what it leaves open (`auto`), or only one of them. */
export type SolverChoice = 'auto' | 'own' | 'highs';

/** What a programme is solved with. */
export interface SolveOptions {
  readonly limits?: Limits;
  readonly solver?: SolverChoice;
  /** Loads HiGHS when it is needed; without it `auto` is `own`. */
  readonly highs?: () => Promise<Highs>;
  /** Among equal costs: fewest of these columns, then those that come first here. */
  readonly order?: readonly number[];
  readonly control?: SolveControl;
}

/** A solution and who found the proof. */
export interface ProvedSolution extends OrderedSolution {
  readonly by: 'own' | 'highs';
}

/** ASSUMPTION: the share of the limits that Anshin's own solver gets when HiGHS stands by. */
const OWN_SHARE = 0.5;

/** Solves a programme; with HiGHS at hand, what the own solver leaves unproved is handed to it with the best solution so far. */
export async function solveProgramme(programme: Programme, options: SolveOptions = {}): Promise<ProvedSolution> {
  const { limits = {}, highs, order = [], solver = 'auto', control = {} } = options;
  if (solver === 'highs') {
    if (highs === undefined) throw new TypeError('the solver "highs" needs a way to load HiGHS');
    return { ...solveHighs(await highs(), programme, limits, undefined, control), isFirst: false, by: 'highs' };
  }
  const isAlone = solver === 'own' || highs === undefined;
  const whole = new Meter(limits);
  const own = solveOwn(programme, whole.left(isAlone ? 1 : OWN_SHARE), order, control);
  if (isAlone || own.ending !== 'limit') return { ...own, by: 'own' };
  whole.work = own.work;
  const other = solveHighs(await highs(), programme, whole.left(), own.values ?? undefined, control);
  return { ...better(own, other), work: own.work + other.work, isFirst: false, by: other.ending === 'limit' && own.cost <= other.cost ? 'own' : 'highs' };
}

/** The better solution of two with the better bound of both. */
function better(a: Solution, b: Solution): Solution {
  if (b.ending !== 'limit') return b;
  const { values, cost } = a.cost <= b.cost ? a : b;
  const bound = Math.min(cost, Math.max(a.bound, b.bound));
  return { ending: values !== null && bound >= cost ? 'optimal' : 'limit', values, cost, bound, work: a.work };
}
