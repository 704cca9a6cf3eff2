import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { checkLive, fromLive } from '@anshin/collab';
import { openStore } from '@anshin/store';
import { Doc } from 'yjs';
import { loadLive } from '../apps/server/src/live/document/stored-document.ts';
import { bundleLiveProcess, type LiveProcess, startLiveProcess } from '../apps/server/src/live/testing/start-process.contract.ts';
import { until } from '../apps/server/src/live/testing/until.contract.ts';
import { EditTracker } from './live-load/edit-tracker.ts';
import { Histogram } from './live-load/histogram.ts';
import { LoadEditor } from './live-load/load-editor.ts';
import { ServerLoad } from './live-load/server-load.ts';

/** What the design asks for: 95 of 100 edits reach the others within this time, in milliseconds. */
const BUDGET = 200;

/** Edits of the first seconds do not count: programs are warming up, everybody has just loaded. */
const WARM_UP = 3_000;

const USAGE = `npx tsx --conditions anshin-source bench/live-editors.ts [--editors 50] [--rate 5] [--seconds 120] [--json]
  Many people on one assessment: a server in a process of its own with its embedded database, the people in this one.
`;

interface Asked {
  readonly editors: number;
  readonly rate: number;
  readonly seconds: number;
}

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { editors: text, rate: text, seconds: text, json: { type: 'boolean' }, help: { type: 'boolean' } } });
  const asked = { editors: Number(values.editors ?? 50), rate: Number(values.rate ?? 5), seconds: Number(values.seconds ?? 120) };
  if (values.help === true || !Object.values(asked).every((value) => value > 0)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'anshin-load-'));
  try {
    const result = await measure(folder, asked);
    process.stdout.write(values.json === true ? `${JSON.stringify(result, null, 1)}\n` : table(result));
    return result.isNothingLost && result.propagation.p95 < BUDGET ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Result = Awaited<ReturnType<typeof measure>>;

async function measure(folder: string, asked: Asked) {
  const data = join(folder, 'data');
  const server = await startLiveProcess(await bundleLiveProcess(folder), data);
  try {
    const run = await load(server, asked);
    await server.end('SIGTERM');
    const store = await openStore({ dataFolder: data });
    const stored = new Doc();
    await loadLive(store.live, server.assessment, stored);
    await store.close();
    const isNothingLost = checkLive(stored).length === 0 && run.isAlike && JSON.stringify(fromLive(stored).document) === run.document;
    const { document: _, isAlike: __, ...figures } = run;
    return { asked, budget: BUDGET, cores: availableParallelism(), ...figures, isNothingLost };
  } finally {
    if (server.child.exitCode === null) await server.end('SIGKILL');
  }
}

async function load(server: LiveProcess, { editors: count, rate, seconds }: Asked) {
  const [tracker, saved, watch] = [new EditTracker(), new Histogram(), new ServerLoad(server)];
  const editors = Array.from({ length: count }, (_, number) => new LoadEditor(number, server, tracker, saved));
  await until('everybody has loaded', () => editors.every(({ editor }) => editor.isSaved), 60_000);
  for (const [number, editor] of editors.entries()) editor.start(1_000 / rate, (number * 1_000) / rate / count);
  await until('everybody is warm', passed(WARM_UP), WARM_UP * 2);
  for (const histogram of [tracker.each, tracker.last, saved]) histogram.clear();
  const [before, begin, own, edits] = [await watch.sample(), performance.now(), process.cpuUsage(), tracker.edits];
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  watch.watch();
  await until('the time is over', passed(seconds * 1_000), seconds * 2_000);
  const [after, elapsed, ownAfter] = [await watch.sample(), performance.now() - begin, process.cpuUsage(own)];
  delay.disable();
  for (const editor of editors) editor.stop();
  const made = tracker.edits - edits;
  await until('everybody has everything', () => tracker.open === 0 && editors.every(({ editor }) => editor.isSaved), 60_000);
  const documents = new Set(editors.map(({ editor }) => JSON.stringify(editor.document)));
  const closings = editors.flatMap(({ editor }) => editor.closings);
  for (const { editor } of editors) editor.end();
  return {
    edits: made,
    editsPerSecond: Math.round((made * 1_000) / elapsed),
    propagation: tracker.each.summary(),
    lastOne: tracker.last.summary(),
    saved: saved.summary(),
    server: {
      cpuPercent: Math.round(((after.cpu - before.cpu) / elapsed) * 100),
      peakMiB: Math.round(watch.end() / 2 ** 20),
      rows: after.updates - before.updates,
      refused: after.refused,
    },
    editorsCpuPercent: Math.round((ownAfter.user + ownAfter.system) / 10 / elapsed),
    /** How late this process got its turn, in milliseconds: where the processor is not ours, this is what is measured. */
    editorsLate: { p95: delay.percentile(95) / 1e6, p99: delay.percentile(99) / 1e6 },
    serverLate: { p95: after.late95, p99: after.late99 },
    loadAverage: loadavg()[0] ?? 0,
    reconnections: closings.length,
    isAlike: documents.size === 1,
    document: [...documents][0] ?? '',
  };
}

function passed(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() >= end;
}

function table({ asked, propagation, lastOne, saved, server, ...rest }: Result): string {
  const row = (name: string, { p50, p95, p99, max }: typeof saved): string =>
    `${name.padEnd(34)}${[p50, p95, p99, max].map((value) => value.toFixed(1).padStart(9)).join('')}\n`;
  return [
    `${asked.editors} editors, ${asked.rate} edits a second each, ${asked.seconds} s: ${rest.edits} edits (${rest.editsPerSecond}/s)\n`,
    `${'milliseconds'.padEnd(34)}${['p50', 'p95', 'p99', 'max'].map((name) => name.padStart(9)).join('')}\n`,
    row('edit → seen by another', propagation),
    row('edit → seen by the last one', lastOne),
    row('edit → told that it is saved', saved),
    `server: ${server.cpuPercent} % of a core, ${server.peakMiB} MiB at most, ${server.rows} rows, ${server.refused} refused\n`,
    `editors: ${rest.editorsCpuPercent} % of a core; ${rest.cores} cores, load ${rest.loadAverage.toFixed(1)}; ${rest.reconnections} reconnections\n`,
    `turn came late by (p95, p99): server ${rest.serverLate.p95.toFixed(0)}, ${rest.serverLate.p99.toFixed(0)} ms; editors ${rest.editorsLate.p95.toFixed(0)}, ${rest.editorsLate.p99.toFixed(0)} ms\n`,
    ...(rest.editsPerSecond < asked.editors * asked.rate * 0.95 ? ['the machine was too busy with other things to make all the edits asked for\n'] : []),
    `p95 under ${rest.budget} ms: ${propagation.p95 < rest.budget ? 'yes' : 'NO'}; nothing lost: ${rest.isNothingLost ? 'yes' : 'NO'}\n`,
  ].join('');
}

process.exitCode = await main();
