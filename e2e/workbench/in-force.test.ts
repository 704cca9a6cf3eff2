import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { openPage, PATIENCE, type Person } from './open-page.ts';
import { settled } from './settled.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

describe.runIf(hasChromium)('which measures count', () => {
  let workbench: Workbench;
  let browser: Browser;
  let aki: Person;
  let assessment = '';

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    aki = await openPage(browser, workbench.address, `/a/${assessment}/incidents`);
  }, 2 * PATIENCE);
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  const slider = () => aki.page.getByRole('slider', { name: 'Measures that count' });
  const mark = () => aki.page.getByRole('banner').getByRole('button', { name: /^Counting measures from/ });
  const openIncidents = () => aki.page.getByRole('main').getByText('Open', { exact: true }).count();
  const go = (page: string) =>
    aki.page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${page}`) })
      .click();

  it('is one choice for every page, which the header tells, kept over a reload and given up with one click', { timeout: 3 * PATIENCE }, async () => {
    await expect.poll(openIncidents).toBeGreaterThan(0);
    const usually = await openIncidents();
    expect(await mark().count()).toBe(0);
    await go('Risk map');
    await slider().focus();
    await aki.page.keyboard.press('Home');
    await mark().waitFor();
    expect(await mark().innerText()).toBe('Counting measures from “Planned” on');
    await go('Incidents');
    await expect.poll(async () => (await openIncidents()) > 0 && (await openIncidents()) < usually).toBe(true);
    const whenPlanned = await openIncidents();
    await aki.page.reload();
    await settled(aki.page);
    await expect.poll(openIncidents).toBe(whenPlanned);
    await mark().click();
    await mark().waitFor({ state: 'detached' });
    await expect.poll(openIncidents).toBe(usually);
    await go('Risk map');
    await expect.poll(() => slider().getAttribute('aria-valuetext')).toBe('Measures count that are implemented.');
    expect(aki.complaints).toEqual([]);
  });
});
