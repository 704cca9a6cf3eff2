import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtinCatalog, builtinExampleJson } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { type AnshinDocument, LANGUAGES, type Language } from '@anshin/model';
import { exportReport } from '@anshin/report';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeChromiumInCi, hasChromium, launchChromium } from './chromium.ts';

const SYSTEMS = ['window-shutter', 'chemical-plant'] as const;

describeChromiumInCi();

describe.runIf(hasChromium)('the HTML report in a browser', () => {
  let browser: Browser;
  let folder = '';
  const files = new Map<string, string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'anshin-report-'));
    for (const system of SYSTEMS) {
      const document = JSON.parse((await builtinExampleJson(system)) ?? '{}') as AnshinDocument;
      const assessment = assess(document, builtinCatalog(), { now: '2026-04-01' });
      for (const languages of [LANGUAGES, ['ja'], ['en']] as readonly (readonly Language[])[]) {
        const [file] = await exportReport('html', { document, assessment, catalog: builtinCatalog(), languages });
        const path = join(folder, `${system}-${languages.join('-')}.html`);
        writeFileSync(path, file?.content ?? '');
        files.set(`${system} in ${languages.join(' and ')}`, path);
      }
    }
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(SYSTEMS.flatMap((system) => ['ja and en', 'ja', 'en'].map((languages) => `${system} in ${languages}`)))(
    '%s opens without a complaint, asks the network for nothing and fits the window',
    async (name) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
        const complaints: string[] = [];
        page.on('console', (message) => complaints.push(message.text()));
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('request', (request) => {
          if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) complaints.push(request.url());
        });
        await page.goto(pathToFileURL(files.get(name) ?? '').href);
        const facts = await page.evaluate(`({
        wide: document.documentElement.scrollWidth > innerWidth,
        dead: [...document.querySelectorAll('a[href^="#"]')].filter((link) => !document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)))).length,
        headings: document.querySelectorAll('h1').length,
        figures: document.querySelectorAll('svg[role="img"]').length,
      })`);
        expect(complaints).toEqual([]);
        expect(facts).toMatchObject({ wide: false, dead: 0, headings: 1 });
        expect((facts as { figures: number }).figures).toBeGreaterThanOrEqual(4);
        await page.close();
      }
    },
  );

  it.each(['ja and en', 'ja', 'en'])(
    'folds its contents away above the text in a narrow window, and stands beside them in a wide one (%s)',
    async (languages) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(pathToFileURL(files.get(`window-shutter in ${languages}`) ?? '').href);
      const contents = page.getByRole('navigation');
      const main = page.getByRole('main');
      expect(await contents.getByRole('link').count()).toBeGreaterThan(25);
      expect((await main.boundingBox())?.x).toBe(248);
      await page.setViewportSize({ width: 680, height: 700 });
      expect(await contents.getByRole('link').count()).toBe(0);
      expect(await main.boundingBox()).toMatchObject({ x: 0, width: 680 });
      expect((await main.boundingBox())?.y).toBeLessThan(60);
      await contents.locator('summary').click();
      expect(await contents.getByRole('link').count()).toBeGreaterThan(25);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await contents.isVisible()).toBe(false);
      await page.close();
    },
  );

  it('prints on A4', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(files.get('window-shutter in ja') ?? '').href);
    const pdf = await page.pdf({ format: 'A4', printBackground: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
