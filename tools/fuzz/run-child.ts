import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_SECONDS } from './judge.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where files lie that something went wrong with. */
export const KEPT = join(ROOT, '.cache', 'fuzz');

/** Most memory of a process that reads one file, in MB: Node, the catalog and the importers included. */
export const MOST_MEGABYTES = 512;

/** A process that is busy with one file for so long hangs, in seconds of processor time. */
const HANGS_AFTER = 2 * MOST_SECONDS;

/** The same on the clock, for one that waits for what never comes, or where processor time cannot be told; other work may slow it down. */
const WAITS_AFTER = 120;

/** What a process has to do: which importer, from which file on, how many files at most, for how long. */
export interface FuzzTask {
  readonly importer: string;
  readonly from: number;
  readonly count?: number;
  readonly seconds: number;
}

/** Something wrong with one answer. */
export interface FuzzProblem {
  readonly importer: string;
  readonly number: number;
  /** `memory` where the process has grown too large, which need not be this file's fault. */
  readonly problem: string;
}

/** What came of one task; `next` is the first file that was not read. */
export interface FuzzSums {
  readonly importer: string;
  readonly next: number;
  readonly runs: number;
  readonly documents: number;
  readonly slowest: number;
  readonly megabytes: number;
}

/** A line that the process tells. */
export type ChildLine = FuzzProblem | FuzzSums;

/** What a process told until it ended. */
export interface ChildEnd {
  readonly sums: readonly FuzzSums[];
  readonly problems: readonly FuzzProblem[];
}

/** Does the tasks in a process of its own. One that dies or hangs leaves the file it was reading as a problem, and later tasks undone. */
export function runChild(tasks: readonly FuzzTask[]): Promise<ChildEnd> {
  mkdirSync(KEPT, { recursive: true });
  const journal = join(KEPT, `journal-${process.pid}-${tasks[0]?.importer}`);
  rmSync(journal, { force: true });
  const flags = ['--import', 'tsx', '--conditions', 'anshin-source', `--max-old-space-size=${MOST_MEGABYTES}`];
  const options = ['--tasks', JSON.stringify(tasks), '--journal', journal, '--memory', String(MOST_MEGABYTES)];
  const child = spawn(process.execPath, [...flags, join(ROOT, 'tools', 'fuzz', 'child.ts'), ...options], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  let hasHung = false;
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err = `${err}${chunk.toString('utf8')}`.slice(-1_000)));
  const watch = setInterval(() => {
    const entry = journalEntry(journal);
    const processor = child.pid === undefined ? undefined : processorSecondsOf(child.pid);
    const busy = entry === undefined || processor === undefined ? 0 : processor - entry.processor;
    hasHung ||= entry !== undefined && (busy > HANGS_AFTER || Date.now() - entry.since > WAITS_AFTER * 1_000);
    if (hasHung) child.kill('SIGKILL');
  }, 500);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(watch);
      const entry = code === 0 ? undefined : journalEntry(journal);
      rmSync(journal, { force: true });
      if (code !== 0 && entry === undefined) return reject(new Error(`The process that fuzzes did not start: ${err}`));
      const lines = out
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as ChildLine);
      const problem = hasHung ? `was not ready after ${HANGS_AFTER} s` : `the process died: ${err}`;
      const last = entry === undefined ? [] : [{ importer: entry.importer, number: entry.number, problem }];
      resolve({ sums: lines.filter((line) => 'next' in line), problems: [...lines.filter((line) => 'problem' in line), ...last] });
    });
  });
}

interface JournalEntry {
  readonly importer: string;
  readonly number: number;
  /** When it was begun, in ms since 1970. */
  readonly since: number;
  /** Processor time of the process until then, in seconds. */
  readonly processor: number;
}

function journalEntry(journal: string): JournalEntry | undefined {
  try {
    const [importer, number, since, processor] = readFileSync(journal, 'utf8').trim().split(' ');
    return importer === undefined || processor === undefined
      ? undefined
      : { importer, number: Number(number), since: Number(since), processor: Number(processor) };
  } catch {
    return undefined;
  }
}

/** Processor time of a process, in seconds, where the system tells it (Linux: fields 14 and 15 of `stat`, in hundredths). */
function processorSecondsOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
