import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { bigSystem } from '../e2e/workbench/big-system.ts';
import { crowdedSystem } from '../e2e/workbench/crowded/crowded-system.ts';
import { settled } from '../e2e/workbench/settled.ts';
import { startWorkbench } from '../e2e/workbench/start-workbench.ts';

/**
 * Takes a picture of every page of the workbench: `npm run screenshots [-- <folder> [<word of a page's name or of a look> …]]`, as in
 * `npm run screenshots -- out/look crowded-map ja-dark-1920`. Both languages, light and dark, 1280 and 1920 wide; a typical, an empty and a
 * crowded assessment, and the system page of a plant of 1,000 components.
 */
const [folder = 'out/screenshots', ...words] = process.argv.slice(2);
const OUTSIDE = ['/', '/new', '/map', '/catalog', '/calculator'];
const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const LOOKS = WIDTHS.flatMap((size) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['ja', 'en'] as const).map((language) => ({ ...size, colorScheme, language, name: `${language}-${colorScheme}-${size.width}` })),
  ),
);
const isOfLook = (word: string): boolean => LOOKS.some(({ name }) => name.includes(word));
const wantedLooks = words.filter(isOfLook);
const wantedPages = words.filter((word) => !isOfLook(word));
const isWanted = (name: string, wanted: readonly string[]): boolean => wanted.length === 0 || wanted.some((word) => name.includes(word));

mkdirSync(folder, { recursive: true });
const workbench = await startWorkbench();
const browser = await launchChromium();
try {
  const from = async (source: object): Promise<string> => (await workbench.ask<{ id: string }>('/assessments', { from: source })).id;
  const typical = await from({ starter: 'window-shutter' });
  const crowded = await from({ document: crowdedSystem() });
  const empty = await from({ blank: { title: 'Empty' } });
  const plant = await from({ document: bigSystem() });
  for (const { language, colorScheme, width, height, name: look } of LOOKS.filter(({ name }) => isWanted(name, wantedLooks))) {
    const context = await browser.newContext({ viewport: { width, height }, locale: language === 'ja' ? 'ja-JP' : 'en-US', colorScheme });
    const page = await context.newPage();
    const steps = await stepsOf(page, typical);
    const pages = [
      ...OUTSIDE.map((address) => [address, address.slice(1) || 'portfolio'] as const),
      ...Object.entries({ typical, crowded, empty }).flatMap(([name, id]) => steps.map((step) => [`/a/${id}/${step}`, `${name}-${step}`] as const)),
      [`/a/${plant}/system`, 'plant-system'] as const,
    ];
    for (const [address, name] of pages) {
      if (isWanted(name, wantedPages)) await take(page, address, join(folder, `${name}-${look}.png`));
    }
    await context.close();
  }
} finally {
  await browser.close();
  await workbench.stop();
}

async function stepsOf(page: Page, id: string): Promise<readonly string[]> {
  await page.goto(`${workbench.address}/a/${id}`);
  const links = page.locator(`nav a[href^="/a/${id}/"]`);
  await links.first().waitFor();
  return links.evaluateAll((found) => found.map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? ''));
}

/** Goes on by the page's own link where it has one, which is much faster than loading everything again. */
async function take(page: Page, address: string, path: string): Promise<void> {
  const link = page.locator(`nav a[href="${address}"]`).first();
  if (await link.isVisible()) await link.click();
  else await page.goto(workbench.address + address);
  await settled(page).catch((cause: Error) => process.stderr.write(`${cause.message}\n`));
  await page.waitForTimeout(700);
  await page.screenshot({ path });
  process.stdout.write(`${path}\n`);
}
