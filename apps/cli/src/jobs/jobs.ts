import { builtinCatalog } from '@anshin/catalog';
import { assess, type AssessOptions, attackPaths, CancelledError, type LossInput, lossSteps, tornado, type WorkControl } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { type PlanOptions, planTreatment } from '@anshin/optimise';

/** What most jobs work on. */
interface Judged {
  readonly document: AnshinDocument;
  readonly options: AssessOptions;
}

/** Options of a plan that can travel to a worker. */
export type PlanRequest = Pick<PlanOptions, 'budget' | 'partyBudgets' | 'generate' | 'require' | 'forbid' | 'skipAccepted' | 'alternatives' | 'limits'>;

/** Computations that may take long: each can tell how far it has come and be ended. They run beside the program, in a worker. */
export const JOBS = {
  paths: ({ document, options }: Judged, control: WorkControl) => attackPaths(document, builtinCatalog(), { ...options, control }),
  sensitivity: ({ document, options }: Judged, control: WorkControl) => tornado(document, builtinCatalog(), options, control),
  plan: async ({ document, options, plan }: Judged & { readonly plan: PlanRequest }, { signal, progress }: WorkControl) => {
    const catalog = builtinCatalog();
    const assessment = assess(document, catalog, options);
    const tell = progress === undefined ? {} : { progress: (done: number, total: number | null) => progress(done, total ?? 0) };
    const limits = plan.limits === undefined ? {} : { limits: { ...plan.limits, clock: () => performance.now() } };
    return planTreatment({ document, assessment, catalog }, { ...plan, ...limits, ...(signal === undefined ? {} : { signal }), ...tell });
  },
  loss: (input: LossInput, { signal, progress }: WorkControl) => {
    const steps = lossSteps(input.risks, input.options);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (signal?.aborted === true) throw new CancelledError();
      progress?.(step.value.done, step.value.of);
    }
  },
} as const;

/** The name of a job. */
export type JobName = keyof typeof JOBS;

/** What a job is given. */
export type JobInput<N extends JobName> = Parameters<(typeof JOBS)[N]>[0];

/** What a job comes to. */
export type JobResult<N extends JobName> = Awaited<ReturnType<(typeof JOBS)[N]>>;
