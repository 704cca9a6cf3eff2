import { assessJobs } from './assess.ts';
import { bestPathJobs } from './best-paths.ts';
import { cvssJobs } from './cvss.ts';
import { distanceJobs } from './distances.ts';
import { editJobs } from './edits.ts';
import type { BenchJob } from './job.ts';
import { loadJobs } from './load.ts';
import { lossJobs } from './loss.ts';
import { optimiseJobs } from './optimise.ts';
import { pathAnalysisJobs } from './path-analysis.ts';
import { ruleJobs } from './rules.ts';
import { spreadJobs } from './spread.ts';
import { stepGraphJobs } from './step-graph.ts';
import { threatJobs } from './threats.ts';
import { xlsxJobs } from './xlsx.ts';

/** Every job, in the order of the table of jobs; a new file of jobs gets its line here. */
export function allJobs(): readonly BenchJob[] {
  return [
    assessJobs,
    threatJobs,
    ruleJobs,
    editJobs,
    cvssJobs,
    bestPathJobs,
    distanceJobs,
    stepGraphJobs,
    spreadJobs,
    pathAnalysisJobs,
    optimiseJobs,
    lossJobs,
    loadJobs,
    xlsxJobs,
  ].flatMap((jobs) => jobs());
}
