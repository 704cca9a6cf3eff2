import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beginEnvironment } from './environment.ts';
import { installMissing } from './find-comparators.ts';
import { growthOf } from './growth.ts';
import type { BenchJob } from './job.ts';
import { allJobs } from './all-jobs.ts';
import { makeTools } from './make-tools.ts';
import { closingLines, jobLines } from './print-results.ts';
import { type BenchArguments, readArguments, USAGE } from './read-arguments.ts';
import { BenchResult, type JobResult } from './result.ts';
import { runJob } from './run-job.ts';

/** Rounds under `--quick`. */
const QUICK_ROUNDS = 3;

const print = (lines: readonly string[]): void => void process.stdout.write(lines.map((line) => `${line}\n`).join(''));

/** Measures jobs with their comparators, prints a row for each as soon as it is there, and writes the machine-readable result. */
async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (args === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const jobs = allJobs().filter((job) => (args.only.length === 0 || args.only.includes(job.id)) && (job.isQuick || !args.isQuick));
  if (args.isListing) print(jobs.map(({ id, title, size, compares }) => `${id} ${title}, ${size}: ${compares}`));
  if (args.isListing) return 0;
  if (args.isInstalling) installMissing((line) => process.stderr.write(`${line}\n`));
  const result = await runAll(jobs, args);
  print(closingLines(result));
  mkdirSync(dirname(args.json), { recursive: true });
  writeFileSync(args.json, `${JSON.stringify(BenchResult.parse(result), null, 1)}\n`);
  const isMissed = [...result.jobs.flatMap(({ budgets }) => budgets), ...result.growth].some(({ isKept }) => !isKept);
  return result.failed.length > 0 || (args.isChecking && isMissed) ? 1 : 0;
}

async function runAll(jobs: readonly BenchJob[], { isQuick, rounds }: BenchArguments): Promise<BenchResult> {
  const describe = beginEnvironment();
  const { tools, lacking, close } = makeTools(isQuick);
  const results: JobResult[] = [];
  const failed: BenchResult['failed'] = [];
  try {
    for (const job of jobs) {
      process.stderr.write(`… ${job.id} ${job.title}, ${job.size}\n`);
      try {
        const result = await runJob(job, tools, rounds ?? (isQuick ? Math.min(QUICK_ROUNDS, job.rounds ?? QUICK_ROUNDS) : job.rounds));
        if (result !== undefined) results.push(result);
        if (result !== undefined) print(jobLines(result));
      } catch (error) {
        failed.push({ id: job.id, title: job.title, size: job.size, why: error instanceof Error ? error.message : String(error) });
      }
    }
  } finally {
    close();
  }
  const missing = [...lacking].map(([what, remedy]) => ({ what, remedy }));
  return { version: 2, isQuick, environment: describe(results), jobs: results, growth: growthOf(jobs, results), missing, failed };
}

process.exitCode = await main();
