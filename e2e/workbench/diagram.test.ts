import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { openPage } from './open-page.ts';
import { settled } from './settled.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const SHAPES = '.react-flow__node-component';
/** Where the canvas looks, as the browser writes it. */
const LOOK = `document.querySelector('.react-flow__viewport').style.transform`;

describe.runIf(hasChromium)('the diagram of a plant', () => {
  let workbench: Workbench;
  let browser: Browser;
  let page: Page;
  let address = '';
  let ids: readonly string[] = [];

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    const { id } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'chemical-plant' } });
    address = `${workbench.address}/a/${id}/system`;
    const answer = await fetch(`${workbench.address}/api/v1/assessments/${id}/document`);
    ids = Object.keys(((await answer.json()) as { components: Readonly<Record<string, unknown>> }).components);
    ({ page } = await openPage(browser, workbench.address, `/a/${id}/system`));
    await page.locator(SHAPES).first().waitFor();
    await settled(page);
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  it('is drawn whole on paper, and is looked at as before afterwards', async () => {
    const [before, drawn] = [await page.evaluate(LOOK), await page.locator(SHAPES).count()];
    expect(drawn).toBeLessThan(ids.length);
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    await expect.poll(() => page.locator(SHAPES).count()).toBe(ids.length);
    expect(await page.evaluate(LOOK)).not.toBe(before);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    await expect.poll(() => page.evaluate(LOOK)).toBe(before);
    await expect.poll(() => page.locator(SHAPES).count()).toBe(drawn);
  });

  it('has channels that Tab reaches and Enter chooses', async () => {
    const channel = page.locator('[data-channel]').first();
    await channel.focus();
    expect(await channel.getAttribute('tabindex')).toBe('0');
    await page.keyboard.press('Enter');
    expect(await channel.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
  });

  it('is looked at from its beginning when it is shown by layers, and back', async () => {
    const layers = page.getByRole('toolbar').getByRole('button', { name: /layers/i });
    const before = await page.evaluate(LOOK);
    await layers.click();
    await expect.poll(() => page.evaluate(LOOK)).not.toBe(before);
    await expect.poll(() => page.locator(SHAPES).count()).toBeGreaterThan(0);
    await layers.click();
    await expect.poll(() => page.evaluate(LOOK)).toBe(before);
  });

  it('brings a component into view that an address names', async () => {
    const drawn = await page.locator(SHAPES).evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('data-id')));
    const hidden = ids.find((id) => !drawn.includes(id));
    expect(hidden).toBeDefined();
    await page.goto(`${address}?at=components/${hidden}`);
    await page.locator(`${SHAPES}[data-id="${hidden}"]`).waitFor();
  });
});
