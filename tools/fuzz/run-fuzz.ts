import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IMPORTERS } from '@anshin/interop';
import { inputsOf } from './input-of.ts';
import { type ChildEnd, type FuzzProblem, type FuzzTask, KEPT, MOST_MEGABYTES, runChild } from './run-child.ts';

/** A file that broke a promise, and where it is kept. */
export interface FuzzFault extends FuzzProblem {
  readonly kept: string;
}

/** What fuzzing one importer gave. */
export interface FuzzReport {
  readonly importer: string;
  readonly runs: number;
  /** How many of the files came in as a document; the others were refused. */
  readonly documents: number;
  /** Processor time of the slowest file, in seconds. */
  readonly slowest: number;
  /** Most memory of the process, in MB. */
  readonly megabytes: number;
  readonly faults: readonly FuzzFault[];
}

/** After so many faults an importer is left alone. */
const MOST_FAULTS = 10;

/** Does the tasks, one importer after another, and goes on in a new process after one that died, hung or grew too large. */
export async function fuzz(tasks: readonly FuzzTask[]): Promise<FuzzReport[]> {
  const empty = { runs: 0, documents: 0, slowest: 0, megabytes: 0, faults: [] };
  const reports = new Map<string, FuzzReport>(tasks.map(({ importer }) => [importer, { importer, ...empty }]));
  const began = new Map<string, number>();
  for (let left = [...tasks]; left.length > 0; ) {
    const first = left[0]?.importer ?? '';
    began.set(first, began.get(first) ?? performance.now());
    const ended = await runChild(left);
    for (const task of left) {
      const added = withSums(reports.get(task.importer) ?? { importer: task.importer, ...empty }, task, ended);
      const faults = await faultsOf(ended.problems.filter(({ importer }) => importer === task.importer));
      reports.set(task.importer, { ...added, faults: [...added.faults, ...faults] });
    }
    left = left.flatMap((task) => rest(task, reports, ended, began.get(task.importer)));
  }
  return [...reports.values()];
}

/** A report with what a process did for its task; one that died leaves no sums, but the number of the file it was reading. */
function withSums(report: FuzzReport, task: FuzzTask, { sums, problems }: ChildEnd): FuzzReport {
  const own = sums.find(({ importer }) => importer === task.importer);
  const last = problems.findLast(({ importer }) => importer === task.importer);
  if (own === undefined) return { ...report, runs: report.runs + (last === undefined ? 0 : last.number - task.from + 1) };
  // A process that grew too large by and by says nothing of what one file takes.
  const megabytes = last?.problem === 'memory' ? 0 : own.megabytes;
  return {
    ...report,
    runs: report.runs + own.runs,
    documents: report.documents + own.documents,
    slowest: Math.max(report.slowest, own.slowest),
    megabytes: Math.max(report.megabytes, megabytes),
  };
}

async function faultsOf(problems: readonly FuzzProblem[]): Promise<FuzzFault[]> {
  const faults: FuzzFault[] = [];
  for (const found of problems) {
    const problem = found.problem === 'memory' ? await memoryProblem(found) : found.problem;
    if (problem !== undefined) faults.push(await keep({ ...found, problem }));
  }
  return faults;
}

/** What is left of a task after a process ended. */
function rest(task: FuzzTask, reports: ReadonlyMap<string, FuzzReport>, { sums, problems }: ChildEnd, began = performance.now()): FuzzTask[] {
  const { importer, from, count = Infinity } = task;
  const seconds = task.seconds - (performance.now() - began) / 1_000;
  const last = problems.findLast((found) => found.importer === importer);
  const told = sums.find((found) => found.importer === importer);
  const isOver = told !== undefined && last?.problem !== 'memory';
  if (isOver || (reports.get(importer)?.faults.length ?? 0) >= MOST_FAULTS) return [];
  if (last === undefined) return [task];
  const next = last.number + 1;
  return seconds <= 0 || next >= from + count ? [] : [{ ...task, from: next, ...(count === Infinity ? {} : { count: from + count - next }), seconds }];
}

/** Memory that was only not yet given back is no fault: the file is read again by a fresh process. */
async function memoryProblem({ importer, number }: FuzzProblem): Promise<string | undefined> {
  const { sums, problems } = await runChild([{ importer, from: number, count: 1, seconds: 60 }]);
  const other = problems.find(({ problem }) => problem !== 'memory')?.problem;
  const [own] = sums;
  return other ?? (own !== undefined && own.megabytes > MOST_MEGABYTES ? `took ${own.megabytes} MB` : undefined);
}

async function keep({ importer, number, problem }: FuzzProblem): Promise<FuzzFault> {
  const definition = IMPORTERS.find(({ id }) => id === importer);
  if (definition === undefined) throw new Error(`There is no importer ${importer}.`);
  const { bytes, name, into, mapping } = (await inputsOf(definition))(number);
  const kept = join(KEPT, `${importer}-${number}`);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, bytes);
  writeFileSync(`${kept}.json`, `${JSON.stringify({ importer, number, name, problem, isIntoExample: into !== undefined, mapping }, null, 2)}\n`);
  return { importer, number, problem, kept };
}
