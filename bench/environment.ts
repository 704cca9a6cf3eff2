import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { median } from './median.ts';
import type { Environment, JobResult } from './result.ts';

/** Notes the load at the start; the function it gives describes the whole run when it is over. */
export function beginEnvironment(): (results: readonly JobResult[]) => Environment {
  const loadBefore = loadavg()[0] ?? 0;
  const start = performance.now();
  return (results) => ({
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    loadBefore,
    loadAfter: loadavg()[0] ?? 0,
    slowness: results.length === 0 ? 1 : median(results.map(({ slowness }) => slowness)),
    seconds: (performance.now() - start) / 1000,
    commit: commit(),
  });
}

function commit(): string | null {
  const done = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return done.status === 0 ? done.stdout.trim() : null;
}
