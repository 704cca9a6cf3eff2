import type { AnshinDocument } from '@anshin/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { bigSystem, drag, gripOf, PLANT } from './big-system.ts';
import { openPage, PATIENCE, type Person, waitForState } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const SOON = { timeout: PATIENCE };

describe.runIf(hasChromium)(`a plant of ${PLANT} components`, () => {
  let workbench: Workbench;
  let browser: Browser;
  let assessment = '';
  let aki: Person;

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { document: bigSystem() } }));
    aki = await openPage(browser, workbench.address, `/a/${assessment}/system`);
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  const stored = () => workbench.ask<AnshinDocument>(`/assessments/${assessment}/document`);
  const place = async (id: string) => (await stored()).layout?.positions?.[id];

  it('is drawn, and a component is put elsewhere by dragging', async () => {
    const grip = await gripOf(aki.page);
    const before = await place(grip.id);
    await drag(aki.page, grip);
    await expect.poll(() => place(grip.id), SOON).not.toEqual(before);
    await waitForState(aki, 'Saved');
    await aki.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => place(grip.id), SOON).toEqual(before);
  });

  it('is looked at from near and far', async () => {
    const tools = aki.page.getByRole('toolbar', { name: 'Tools of the diagram' });
    const scale = () => aki.page.evaluate<number>(`new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport')).transform).a`);
    const before = await scale();
    await tools.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(scale, SOON).toBeGreaterThan(before);
    await tools.getByRole('button', { name: /^Show everything/ }).click();
    await expect.poll(() => aki.page.locator('.react-flow__node-component').count(), SOON).toBe(PLANT);
    await expect.poll(scale, SOON).toBeLessThan(before);
  });

  it('is edited in the inspector, and the diagram shows it', async () => {
    const { page } = aki;
    await page.locator('.react-flow__node-component[data-id="cloud"]').press('Enter');
    const name = page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Cloud of the plant');
    await name.press('Enter');
    await page
      .getByRole('group', { name: 'Diagram of the system' })
      .getByRole('button', { name: /^Cloud of the plant/ })
      .waitFor();
    await expect.poll(async () => JSON.stringify((await stored()).components?.['cloud']?.name), SOON).toContain('Cloud of the plant');
    await waitForState(aki, 'Saved');
  });

  it('is assessed: its threats are listed and its findings counted', async () => {
    const { page } = aki;
    await page
      .getByRole('navigation', { name: 'Procedure' })
      .getByRole('link', { name: /^Threats/ })
      .click();
    await page.getByRole('list', { name: 'What to decide, the weightiest first' }).getByRole('listitem').first().waitFor();
    await page
      .getByRole('region', { name: 'Findings' })
      .getByText(/^[1-9]\d* (warnings?|notes?|serious gaps?)$/)
      .first()
      .waitFor();
    expect(aki.complaints).toEqual([]);
  });
});
