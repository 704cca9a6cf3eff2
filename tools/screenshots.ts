import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { settled } from '../e2e/workbench/settled.ts';
import { startWorkbench } from '../e2e/workbench/start-workbench.ts';

/**
 * Takes a picture of every page of the workbench: `npm run screenshots [-- <folder> [<word of the address> …]]`. Both languages, light and dark,
 * 1280 and 1920 wide; a typical, an empty and a crowded assessment.
 */
const [folder = 'out/screenshots', ...only] = process.argv.slice(2);
const OUTSIDE = ['/', '/new', '/map', '/catalog', '/calculator'];
const LOOKS = [
  { language: 'ja', colorScheme: 'light', width: 1280, height: 800 },
  { language: 'en', colorScheme: 'light', width: 1280, height: 800 },
  { language: 'ja', colorScheme: 'dark', width: 1280, height: 800 },
  { language: 'en', colorScheme: 'light', width: 1920, height: 1080 },
] as const;

mkdirSync(folder, { recursive: true });
const workbench = await startWorkbench();
const browser = await launchChromium();
try {
  const typical = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } });
  const crowded = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'chemical-plant' } });
  const empty = await workbench.ask<{ id: string }>('/assessments', { from: { blank: { title: 'Empty' } } });
  for (const { language, colorScheme, width, height } of LOOKS) {
    const context = await browser.newContext({ viewport: { width, height }, locale: language === 'ja' ? 'ja-JP' : 'en-US', colorScheme });
    const steps = await stepsOf(context, typical.id);
    const pages = [
      ...OUTSIDE.map((address) => [address, address.slice(1) || 'portfolio'] as const),
      ...Object.entries({ typical, crowded, empty }).flatMap(([name, { id }]) => steps.map((step) => [`/a/${id}/${step}`, `${name}-${step}`] as const)),
    ];
    for (const [address, name] of pages) {
      if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
      await take(context, workbench.address + address, join(folder, `${name}-${language}-${colorScheme}-${width}.png`));
    }
    await context.close();
  }
} finally {
  await browser.close();
  await workbench.stop();
}

async function stepsOf(context: BrowserContext, id: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(`${workbench.address}/a/${id}`);
  const links = page.locator(`nav a[href^="/a/${id}/"]`);
  await links.first().waitFor();
  const steps = await links.evaluateAll((found) => found.map((link) => (link.getAttribute('href') ?? '').split('/').at(-1) ?? ''));
  await page.close();
  return steps;
}

async function take(context: BrowserContext, address: string, path: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  await settled(page).catch((cause: Error) => process.stderr.write(`${cause.message}\n`));
  await page.waitForTimeout(700);
  await page.screenshot({ path });
  await page.close();
  process.stdout.write(`${path}\n`);
}
