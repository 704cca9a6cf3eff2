import { CancelledError } from '@anshin/engine';
import { lpText } from '../programme/lp-text.ts';
import { costOf, type Programme, satisfies, type Solution } from '../programme/programme.ts';
import { type Limits, type SolveControl, workOf } from './meter.ts';

/** What Anshin uses of the HiGHS package (its published types do not fit the module's default export under `nodenext`). */
interface HighsModel {
  readonly options: { readonly set: (options: Readonly<Record<string, unknown>>) => void };
  readonly info: { readonly get: (name: string) => unknown };
  readonly setSolution: (solution: { readonly colValue: Float64Array }) => unknown;
  readonly run: (callbacks: Readonly<Record<number, (event: Checkpoint) => void>>) => unknown;
  readonly getModelStatus: () => number;
  readonly getSolution: () => { readonly colValue: ArrayLike<number> };
}

/** Where HiGHS asks whether to go on. */
interface Checkpoint {
  readonly data: { readonly mip_node_count?: bigint; readonly mip_total_lp_iterations?: bigint };
  readonly interrupt: () => void;
}

/** A loaded HiGHS. */
export interface Highs {
  readonly constants: {
    readonly modelStatus: { readonly optimal: number; readonly infeasible: number };
    readonly callbackType: { readonly mipInterrupt: number };
  };
  readonly withModel: <T>(source: { readonly format: 'lp'; readonly data: string }, operation: (model: HighsModel) => T) => T;
}

/** Where a browser finds `highs.wasm`; Node finds it by itself. */
export interface HighsPlace {
  readonly locateFile?: (file: string) => string;
}

/** Loads HiGHS (WebAssembly, some 4 MB); each call makes an instance of its own. Fails where WebAssembly cannot be loaded. */
export async function loadHighs(place: HighsPlace = {}): Promise<Highs> {
  const module = (await import('highs')) as unknown as { readonly default: (place: HighsPlace) => Promise<Highs> };
  return module.default(place);
}

/** The seed of HiGHS's own tie-breaks, fixed so that every run takes the same way. */
const SEED = 20_261_121;
/** ASSUMPTION: what one step of HiGHS's simplex method counts as, in multiplications for each column and row; measured on covers of 200 × 1,000. */
const WORK_EACH = 60;

/**
 * Solves a 0/1 programme with HiGHS, to proof or to a limit. Work is limited in steps of its simplex method, which come out the same on
 * every machine, but looks at them only from the end of its first node on; seconds it keeps by its own clock. It blocks the thread.
 */
export function solveHighs(highs: Highs, programme: Programme, limits: Limits = {}, start?: Float64Array, control: SolveControl = {}): Solution {
  const stepWork = WORK_EACH * (programme.costs.length + programme.rows.length);
  const most = (limits.seconds === undefined ? workOf(limits) : (limits.work ?? Infinity)) / stepWork;
  let steps = 0;
  return highs.withModel({ format: 'lp', data: lpText(programme) }, (model) => {
    model.options.set({
      output_flag: false,
      random_seed: SEED,
      mip_rel_gap: 0,
      mip_abs_gap: 0.999,
      ...(limits.seconds === undefined ? {} : { time_limit: limits.seconds }),
    });
    if (start !== undefined) model.setSolution({ colValue: start });
    model.run({
      [highs.constants.callbackType.mipInterrupt]: ({ data, interrupt }) => {
        steps = Number(data.mip_total_lp_iterations ?? 0n);
        control.progress?.(Number(data.mip_node_count ?? 0n));
        if (steps > most || control.signal?.aborted === true) interrupt();
      },
    });
    if (control.signal?.aborted === true) throw new CancelledError();
    const work = Math.round(steps * stepWork);
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.infeasible) return { ending: 'infeasible', values: null, cost: Infinity, bound: Infinity, work };
    const values = readValues(programme, model.getSolution().colValue);
    const cost = values === null ? Infinity : costOf(programme, values);
    const isProved = status === highs.constants.modelStatus.optimal && values !== null;
    const bound = Number(model.info.get('mip_dual_bound'));
    return { ending: isProved ? 'optimal' : 'limit', values, cost, bound: isProved ? cost : Math.min(cost, Math.ceil(bound - 1e-6)), work };
  });
}

/** The values with whole columns rounded; null when they are no solution. */
function readValues(programme: Programme, found: ArrayLike<number>): Float64Array | null {
  if (found.length !== programme.costs.length) return null;
  const values = Float64Array.from(found, (value, j) => (programme.isWhole[j] === true ? Math.round(value) : value));
  return satisfies(programme, values) ? values : null;
}
