import type { AnshinDocument } from '@anshin/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { openPage, PATIENCE } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

describe.runIf(hasChromium)('going back to a kept state', () => {
  let workbench: Workbench;
  let browser: Browser;

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  it('is a step that the keyboard takes back, and keeps what stood there before', async () => {
    const { id } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } });
    const title = async () => JSON.stringify((await workbench.ask<AnshinDocument>(`/assessments/${id}/document`)).title);
    await workbench.ask(`/assessments/${id}/revisions`, { name: 'Agreed' });
    const { page } = await openPage(browser, workbench.address, `/a/${id}/solution`);
    const field = page.getByRole('textbox', { name: 'Title', exact: true });
    await field.fill('Another title');
    await field.press('Enter');
    await expect.poll(title, { timeout: PATIENCE }).toContain('Another title');

    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('button', { name: 'Go back to “Agreed”' }).click();
    await expect.poll(title, { timeout: PATIENCE }).not.toContain('Another title');
    await page.getByText('The assessment is again as in “Agreed”').waitFor();
    const { items } = await workbench.ask<{ items: readonly { readonly id: string; readonly name: string | null }[] }>(`/assessments/${id}/revisions`);
    const kept = await workbench.ask<AnshinDocument>(`/assessments/${id}/revisions/${items[0]?.id ?? ''}/document`);
    expect(JSON.stringify(kept.title)).toContain('Another title');

    await page.keyboard.press('Control+z');
    await expect.poll(title, { timeout: PATIENCE }).toContain('Another title');
  }, 240_000);
});
