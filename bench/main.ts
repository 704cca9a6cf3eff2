import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { generateDocument } from '../packages/engine/src/testing/generate-document.ts';
import { benchLoss } from './loss.ts';
import { benchPaths } from './paths.ts';
import { benchScoring } from './scoring.ts';

const NOW = '2026-04-01';
const ROUNDS = 5;
const COMMAND = 'apps/cli/bundle/main.js';

/** One measured job; `unit` says of what. */
interface Figure {
  readonly job: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'MB';
}

/** Measures the budgets of the engine, prints them and writes `out/bench.json`. Medians; needs a build. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'anshin-bench-'));
  const figures: Figure[] = [];
  const shutter = JSON.parse((await builtinExampleJson('window-shutter')) ?? '{}') as AnshinDocument;
  figures.push({
    job: 'assess window-shutter, warm',
    value: median(ROUNDS * 4, () => timed(() => assess(shutter, builtinCatalog(), { now: NOW }))),
    unit: 'ms',
  });
  figures.push(...wholeProcess('assess window-shutter --json', ['assess', 'window-shutter', '--json', '--now', NOW]));
  for (const components of [1_000, 10_000]) {
    const document = generateDocument({ components, seed: 1, catalog: builtinCatalog() });
    const path = join(folder, `${components}.anshin.json`);
    writeFileSync(path, JSON.stringify(document));
    figures.push({
      job: `assess ${components}, in process`,
      value: median(3, () => timed(() => assess(document, builtinCatalog(), { now: NOW }))),
      unit: 'ms',
    });
    figures.push(...wholeProcess(`threats of ${components} as JSON`, ['assess', path, '--only', 'threats', '--json', '--now', NOW]));
    figures.push(...wholeProcess(`full assess of ${components} as JSON`, ['assess', path, '--json', '--now', NOW]));
  }
  rmSync(folder, { recursive: true, force: true });
  for (const { job, value, unit } of figures) process.stdout.write(`${job}: ${value.toFixed(unit === 'MB' ? 0 : 2)} ${unit}\n`);
  const others = { scoring: benchScoring(), paths: [1_000, 10_000].flatMap((components) => benchPaths(components)), loss: benchLoss() };
  process.stdout.write(`${JSON.stringify(others, null, 1)}\n`);
  mkdirSync('out', { recursive: true });
  const environment = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
  writeFileSync('out/bench.json', `${JSON.stringify({ version: 1, environment, figures, ...others }, null, 1)}\n`);
}

/** Wall time and peak memory of the whole process, start to exit. */
function wholeProcess(job: string, args: readonly string[]): Figure[] {
  const walls: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const done = spawnSync('/usr/bin/env', [
      'bash',
      '-c',
      'exec 3>&2; "$0" "$@" >/dev/null 2>/dev/null; code=$?; exit $code',
      process.execPath,
      COMMAND,
      ...args,
    ]);
    walls.push((performance.now() - start) / 1000);
    if (done.status === 2) throw new Error(`${job} failed`);
  }
  const probe = spawnSync(process.execPath, ['-e', PEAK, COMMAND, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const peak = Number(/peak (\d+)/.exec(probe.stderr)?.[1] ?? Number.NaN);
  if (!Number.isNaN(peak)) peaks.push(peak / 1024);
  return [
    { job: `${job}, whole process`, value: middle(walls), unit: 's' },
    ...peaks.map((value): Figure => ({ job: `${job}, peak memory`, value, unit: 'MB' })),
  ];
}

/** Runs the command and prints its peak memory in KiB when it exits. */
const PEAK = `const [command,...args]=process.argv.slice(1);process.argv=[process.argv[0],command,...args];process.stdout.write=()=>true;process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS));import(require('node:url').pathToFileURL(command).href)`;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(rounds: number, measure: () => number): number {
  return middle(Array.from({ length: rounds }, measure));
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

await main();
