import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeChromiumInCi, hasChromium, launchChromium } from '../chromium.ts';
import { complaintsOf } from './complaints.ts';
import { settled } from './settled.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

describeChromiumInCi();

const OUTSIDE = ['/', '/new', '/map', '/catalog', '/calculator'];
const LOCALES = { ja: 'ja-JP', en: 'en-US' } as const;

describe.runIf(hasChromium)('every page of the workbench', () => {
  let workbench: Workbench;
  let browser: Browser;
  let assessment = '';
  let empty = '';

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    ({ id: empty } = await workbench.ask<{ id: string }>('/assessments', { from: { blank: { title: 'Empty' } } }));
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  /** The addresses of all pages: those outside an assessment, and the links of the procedure of one. */
  async function addresses(context: BrowserContext, of: string): Promise<readonly string[]> {
    const page = await context.newPage();
    await page.goto(`${workbench.address}/a/${of}`);
    const links = page.locator(`nav a[href^="/a/${of}/"]`);
    await links.first().waitFor();
    const steps = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    await page.close();
    expect(steps.length).toBeGreaterThan(15);
    return [...OUTSIDE, ...steps];
  }

  it.each([
    ['ja', 'light', 'typical'],
    ['en', 'dark', 'empty'],
  ] as const)(
    'opens in %s and %s with a %s assessment without a complaint, fits the window, and passes axe',
    async (language, colorScheme, kind) => {
      const faults: string[] = [];
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: LOCALES[language], colorScheme });
      for (const address of await addresses(context, kind === 'typical' ? assessment : empty)) {
        const page = await context.newPage();
        const complaints = complaintsOf(page, workbench.address);
        await page.goto(workbench.address + address);
        await settled(page);
        faults.push(...(await faultsOf(page, complaints, language)).map((fault) => `${address}: ${fault}`));
        await page.close();
      }
      await context.close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});

/** Panes and tables that scroll sideways. */
const SIDEWAYS = `[...document.querySelectorAll('main, aside, div:has(> nav), [role="grid"]')]
  .filter((part) => part.scrollWidth > part.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(part).overflowX))
  .map((part) => (part.getAttribute('aria-label') ?? part.tagName) + ' scrolls sideways: ' + part.scrollWidth + ' in ' + part.clientWidth + ' pixels')`;

async function faultsOf(page: Page, complaints: readonly string[], language: string): Promise<readonly string[]> {
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  const lang = await page.evaluate<string>('document.documentElement.lang');
  // The report in its frame runs no program, so none can look at it from within; `report.test.ts` looks at it as a page of its own.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return [
    ...complaints,
    ...(width > 1280 ? [`is ${width} pixels wide`] : []),
    ...(await page.evaluate<readonly string[]>(SIDEWAYS)),
    ...(lang === language ? [] : [`says it is in ${lang}`]),
    ...serious.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
  ];
}
