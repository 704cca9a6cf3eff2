import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, Finding } from '@anshin/model';
import { assessInSteps } from './assess-in-steps.ts';
import type { Assessment } from './assessment/assessment.ts';
import type { AssessOptions } from './run.ts';

export { type AssessmentProgress, assessInSteps } from './assess-in-steps.ts';
export { prepareRun } from './prepare-run.ts';

/**
 * The full assessment of a document: pure, and equal byte for byte on every run with the same document, catalog and options.
 * `earlier` are findings from reading the file; they lead the list.
 */
export function assess(document: AnshinDocument, catalog: Catalog, options: AssessOptions, earlier: readonly Finding[] = []): Assessment {
  const steps = assessInSteps(document, catalog, options, earlier);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
