import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sample, Side } from './job.ts';
import type { Tools } from './tools.ts';

/** GNU time, which tells the peak memory and the processor time of a process; a package of its own on Debian. */
const TIME = '/usr/bin/time';

/** A process to be measured from start to exit. */
export interface ProcessJob {
  readonly name: string;
  readonly version?: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Exit codes that mean success; 0 when left out. */
  readonly exits?: readonly number[];
  /** Reads figures from what the process printed; when left out, nothing is read from it. */
  readonly read?: (stdout: string) => Sample;
}

/** Measures whole processes: wall time, processor time and peak memory; what they print goes to a file. */
export function processSide(tools: Tools, job: ProcessJob): Side {
  const { name, version, command, args, exits = [0], read } = job;
  return {
    name,
    ...(version === undefined ? {} : { version }),
    run: () => {
      const output = join(tools.folder, 'stdout');
      const usage = join(tools.folder, 'usage');
      const canTell = existsSync(TIME);
      if (!canTell) tools.missing('peak memory and processor time', 'apt install time');
      const whole = canTell ? [TIME, '-f', '%M %U %S', '-o', usage, command, ...args] : [command, ...args];
      const out = openSync(output, 'w');
      const start = performance.now();
      const done = spawnSync(whole[0] as string, whole.slice(1), { stdio: ['ignore', out, 'pipe'], encoding: 'utf8', maxBuffer: 1 << 28 });
      const seconds = (performance.now() - start) / 1000;
      closeSync(out);
      if (done.status === null || !exits.includes(done.status)) throw new Error(`${name} failed (exit ${done.status}): ${done.stderr?.slice(0, 2000)}`);
      return { seconds, ...(canTell ? usageOf(usage) : {}), ...(read === undefined ? {} : read(readFileSync(output, 'utf8'))) };
    },
  };
}

/** Reads the figures that a programme of ours, or a script of `bench/comparators`, prints as its last line: one JSON object. */
export function lastLine(stdout: string): Sample {
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '{}') as Sample;
}

/** GNU time writes a line about a non-zero exit before the figures. */
function usageOf(path: string): Sample {
  const [kib, user, system] = (readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return kib === undefined || user === undefined || system === undefined ? {} : { peakMiB: kib / 1024, cpuSeconds: user + system };
}
