import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnshinDocument } from '@anshin/model';
import { openStore } from '@anshin/store';
import { encodeStateAsUpdate, Doc } from 'yjs';
import { shutter } from '../apps/server/src/live/testing/live-server.contract.ts';
import { type Workbench, startWorkbench } from '../e2e/workbench/start-workbench.ts';
import { Histogram } from './live-load/histogram.ts';

/** What a person does not notice as waiting, in milliseconds. ASSUMPTION: the design states no budget for the portfolio. */
const BUDGET = 200;

/** Creations that are under way at once. */
const AT_ONCE = 8;

/** Requests of each kind that do not count. */
const WARM_UP = 10;

const USAGE = `npx tsx --conditions anshin-source bench/portfolio.ts [--assessments 5000] [--times 200] [--json]
  A portfolio with many assessments: list and search through HTTP, one request after the other, on the built workbench with its embedded database.
`;

const SECTORS = ['smart-home', 'medical', 'factory', 'mobility', 'energy'] as const;
const THINGS = [
  ['シャッター', 'shutter'],
  ['照明', 'lamp'],
  ['錠前', 'lock'],
  ['空調', 'air conditioner'],
  ['給湯器', 'water heater'],
  ['見守りカメラ', 'camera'],
  ['輸液ポンプ', 'infusion pump'],
] as const;

/** What is asked, in turns: the path after `/assessments`, with a number that changes from one to the next. */
const REQUESTS: readonly (readonly [name: string, query: (turn: number) => Readonly<Record<string, string>>])[] = [
  ['first page', () => ({})],
  ['first page by title', () => ({ sort: 'titleJa' })],
  ['one sector, open findings', (turn) => ({ sector: SECTORS[turn % SECTORS.length] ?? '', hasOpenFindings: 'true', sort: 'openFindings' })],
  ['search: a word of many', (turn) => ({ search: THINGS[turn % THINGS.length]?.[turn % 2] ?? '' })],
  ['search: a number of few', (turn) => ({ search: `${1_000 + ((turn * 37) % 4_000)}` })],
  ['search: one letter', (turn) => ({ search: 'abcdefgh'[turn % 8] ?? '' })],
  ['search: nothing found', (turn) => ({ search: `存在しない ${turn}` })],
];

async function main(): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { assessments: text, times: text, json: { type: 'boolean' }, help: { type: 'boolean' } } });
  const asked = { assessments: Number(values.assessments ?? 5_000), times: Number(values.times ?? 200) };
  if (values.help === true || !Object.values(asked).every((value) => value > 0)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'anshin-portfolio-'));
  try {
    await fill(folder, asked.assessments);
    const workbench = await startWorkbench(folder);
    const rows = await measure(workbench, asked.times).finally(() => workbench.stop());
    const result = { asked, budget: BUDGET, cores: availableParallelism(), loadAverage: loadavg()[0] ?? 0, rows };
    process.stdout.write(values.json === true ? `${JSON.stringify(result, null, 1)}\n` : table(result));
    return rows.every(({ p95 }) => p95 < BUDGET) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Assessments of one system under many names; the rows of a list come from the table, so the size of the documents does not matter. */
async function fill(folder: string, count: number): Promise<void> {
  const store = await openStore({ dataFolder: folder });
  const [document, state] = [await shutter(), encodeStateAsUpdate(new Doc())];
  const create = async (number: number): Promise<void> => {
    const openFindings = { errors: number % 7, warnings: number % 31, infos: number % 3 };
    await store.assessments.create({ document: variant(document, number), state, by: 'bench', openFindings, positions: positions(number) });
  };
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count) await create(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await store.close();
}

function variant({ anshin, frameworks }: AnshinDocument, number: number): AnshinDocument {
  const [ja, en] = THINGS[number % THINGS.length] ?? ['', ''];
  const title = { ja: `${ja} 第${number}号機`, en: `${en} number ${number}` };
  return { anshin, id: `system-${number}`, title, sector: SECTORS[number % SECTORS.length], ...(frameworks === undefined ? {} : { frameworks }) };
}

/** Where six parties stand, as on the small map of a row. */
function positions(number: number) {
  return Array.from({ length: 6 }, (_, party) => ({
    stakeholder: `party-${party}`,
    before: { recoveryDifficulty: 'serious', economicImpact: 'catastrophic' } as const,
    after: null,
    withinTarget: (number + party) % 2 === 0,
  }));
}

async function measure({ address }: Workbench, times: number) {
  const rows = [];
  for (const [name, query] of REQUESTS) {
    const histogram = new Histogram();
    let [found, bytes] = [0, 0];
    for (let turn = -WARM_UP; turn < times; turn++) {
      const begin = performance.now();
      const answer = await fetch(`${address}/api/v1/assessments?${new URLSearchParams(query(turn + WARM_UP))}`);
      const body = await answer.text();
      const time = performance.now() - begin;
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${body}`);
      if (turn >= 0) histogram.add(time);
      [found, bytes] = [(JSON.parse(body) as { total: number }).total, body.length];
    }
    rows.push({ name, found, bytes, ...histogram.summary() });
  }
  return rows;
}

function table({
  asked,
  rows,
  ...rest
}: {
  asked: { assessments: number; times: number };
  rows: Awaited<ReturnType<typeof measure>>;
  budget: number;
  cores: number;
  loadAverage: number;
}): string {
  const line = (cells: readonly (string | number)[]): string =>
    `${String(cells[0]).padEnd(30)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(9))
      .join('')}\n`;
  return [
    `${asked.assessments} assessments, ${asked.times} requests of each kind; ${rest.cores} cores, load ${rest.loadAverage.toFixed(1)}\n`,
    line(['milliseconds', 'p50', 'p95', 'p99', 'max', 'found', 'bytes']),
    ...rows.map(({ name, p50, p95, p99, max, found, bytes }) => line([name, ...[p50, p95, p99, max].map((value) => value.toFixed(1)), found, bytes])),
    `every p95 under ${rest.budget} ms: ${rows.every(({ p95 }) => p95 < rest.budget) ? 'yes' : 'NO'}\n`,
  ].join('');
}

process.exitCode = await main();
