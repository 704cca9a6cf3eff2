import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { bigSystem, drag, gripOf, PLANT } from '../e2e/workbench/big-system.ts';
import { settled } from '../e2e/workbench/settled.ts';
import { startWorkbench, type Workbench } from '../e2e/workbench/start-workbench.ts';

const USAGE = `npx tsx --conditions anshin-source bench/workbench-browser.ts [--json]
  The built workbench in Chromium: how soon its pages are there, how much they fetch, and how a system of ${PLANT} components feels.
`;

/** Times of frames are collected in the page until it is told to stop. */
const COLLECT = `(() => {
  window.frameTimes = [];
  let last = performance.now();
  const next = (now) => { window.frameTimes.push(now - last); last = now; window.frameRequest = requestAnimationFrame(next); };
  window.frameRequest = requestAnimationFrame(next);
})()`;
const COLLECTED = '(() => { cancelAnimationFrame(window.frameRequest); return window.frameTimes.slice(1); })()';
const PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

interface Bytes {
  /** As the budget counts it. */
  readonly gzip: number;
  readonly plain: number;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } });
  if (values.help === true) {
    process.stderr.write(USAGE);
    return 2;
  }
  const workbench = await startWorkbench();
  const browser = await launchChromium();
  try {
    const result = {
      cores: availableParallelism(),
      loadAverage: loadavg()[0] ?? 0,
      portfolio: await portfolio(browser, workbench),
      assessment: await usable(browser, workbench),
      plant: await plant(browser, workbench),
    };
    process.stdout.write(values.json === true ? `${JSON.stringify(result, null, 1)}\n` : table(result));
    return 0;
  } finally {
    await browser.close();
    await workbench.stop();
  }
}

/** A page of somebody who comes for the first time. */
async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  context.setDefaultTimeout(120_000);
  return context.newPage();
}

async function portfolio(browser: Browser, { address }: Workbench) {
  const page = await freshPage(browser);
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => new URL(response.url()).pathname.endsWith('.js') && bodies.push(response.body()));
  const start = performance.now();
  await page.goto(address);
  await settled(page);
  const shown = performance.now() - start;
  const firstPaint = await page.evaluate<number>(PAINT);
  const scripts = sizeOf(await Promise.all(bodies));
  await page.context().close();
  return { firstPaint, shown, scripts };
}

function sizeOf(scripts: readonly Buffer[]): Bytes {
  const sum = (size: (script: Buffer) => number): number => scripts.reduce((total, script) => total + size(script), 0);
  return { gzip: sum((script) => gzipSync(script).length), plain: sum((script) => script.length) };
}

/** Until the title of an assessment can be edited and everything is saved. */
async function usable(browser: Browser, { address, ask }: Workbench): Promise<number> {
  const { id } = await ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } });
  const page = await freshPage(browser);
  const start = performance.now();
  await page.goto(`${address}/a/${id}/solution`);
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
  await page.getByRole('banner').getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  const time = performance.now() - start;
  await page.context().close();
  return time;
}

async function plant(browser: Browser, { address, ask }: Workbench) {
  const { id } = await ask<{ id: string }>('/assessments', { from: { document: bigSystem() } });
  const page = await freshPage(browser);
  const start = performance.now();
  await page.goto(`${address}/a/${id}/system`);
  await page.locator('.react-flow__node-component').first().waitFor();
  const firstNode = performance.now() - start;
  await settled(page);
  const grip = await gripOf(page);
  await page.evaluate(COLLECT);
  await drag(page, grip, 120);
  const frames = summary(await page.evaluate<number[]>(COLLECTED));
  return { firstNode, frames, editShown: await editShown(page, grip.id), threatsShown: await threatsShown(page, grip.id) };
}

/** From Enter in the field of the name until the diagram has painted it. */
async function editShown(page: Page, id: string) {
  await page.locator(`.react-flow__node-component[data-id="${id}"]`).press('Enter');
  const name = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Name', exact: true });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await name.fill(`Renamed ${round}`);
    times.push(await painted(page, id, 'keydown', () => name.press('Enter')));
  }
  return summary(times);
}

/** From a click on a fact of a component until the diagram has painted how many threats it has now. */
async function threatsShown(page: Page, id: string) {
  const facts = page.getByRole('complementary', { name: 'Inspector' }).getByRole('checkbox');
  const node = page.locator(`.react-flow__node-component[data-id="${id}"]`);
  for (let index = 0; index < (await facts.count()); index += 1) {
    const before = await node.innerText();
    await facts.nth(index).click();
    await page.waitForTimeout(2_000);
    if ((await node.innerText()) === before) continue;
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await painted(page, id, 'click', () => facts.nth(index).click()));
      await page.waitForTimeout(500);
    }
    return summary(times);
  }
  throw new Error('no fact of the component changes its threats');
}

const ROUNDS = 20;

/** Does something to the page, and tells how long after the event a change of a shape was painted: a task after the frame that draws it. */
async function painted(page: Page, id: string, event: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`window.painted = new Promise((resolve) => {
    const node = document.querySelector('.react-flow__node-component[data-id="${id}"]');
    let start = 0;
    addEventListener('${event}', ({ timeStamp }) => { start = timeStamp; }, { once: true, capture: true });
    const watch = new MutationObserver(() => {
      if (start === 0) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(0);
      });
    });
    watch.observe(node, { subtree: true, childList: true, characterData: true });
  }); undefined`);
  await act();
  return page.evaluate<number>('window.painted');
}

function summary(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

type Result = { readonly cores: number; readonly loadAverage: number } & {
  readonly portfolio: Awaited<ReturnType<typeof portfolio>>;
  readonly assessment: number;
  readonly plant: Awaited<ReturnType<typeof plant>>;
};

function table({ portfolio: first, assessment, plant: big, ...machine }: Result): string {
  const row = (name: string, ...cells: readonly string[]): string => `${name.padEnd(48)}${cells.map((cell) => cell.padStart(12)).join('')}\n`;
  const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const spread = ({ p50, p95, max }: ReturnType<typeof summary>): readonly string[] => [p50, p95, max].map(ms);
  return [
    row('portfolio: first contentful paint', ms(first.firstPaint)),
    row('portfolio: shown', ms(first.shown)),
    row('portfolio: scripts, gzip and plain', ...[first.scripts.gzip, first.scripts.plain].map((bytes) => `${Math.round(bytes / 1_000)} kB`)),
    row('assessment of 10 components: usable', ms(assessment)),
    row(`${PLANT} components: first one drawn`, ms(big.firstNode)),
    row(`${PLANT} components: frames of a drag (p50, p95, max)`, ...spread(big.frames)),
    row(`${PLANT} components: name painted (p50, p95, max)`, ...spread(big.editShown)),
    row(`${PLANT} components: threats painted (p50, p95, max)`, ...spread(big.threatsShown)),
    `${machine.cores} cores, load ${machine.loadAverage.toFixed(1)}\n`,
  ].join('');
}

process.exitCode = await main();
