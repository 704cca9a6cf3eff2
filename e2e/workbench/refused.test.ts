import type { AnshinDocument } from '@anshin/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { openPage, PATIENCE, type Person, waitForState } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

/** Spoils every frame with a layer that is chosen: as a page of another version, or a fault of the page, would send it. */
async function spoilLayers(page: Page): Promise<void> {
  await page.routeWebSocket('**/api/v1/live', (near) => {
    const far = near.connectToServer();
    near.onMessage((frame) => {
      far.send(typeof frame === 'string' ? frame : Buffer.from(frame.toString('latin1').replace('\u0003fog', '\u0003fig'), 'latin1'));
    });
  });
}

describe.runIf(hasChromium)('an edit that is refused', () => {
  let workbench: Workbench;
  let browser: Browser;
  let assessment = '';
  let aki: Person;

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    aki = await openPage(browser, workbench.address, `/a/${assessment}/system?at=components/edge`, { prepare: spoilLayers });
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  const stored = async () => (await workbench.ask<AnshinDocument>(`/assessments/${assessment}/document`)).components?.['edge'];
  const inspector = () => aki.page.getByRole('complementary', { name: 'Inspector' });
  const layer = () => inspector().getByRole('combobox', { name: 'Layer' });

  async function choose(option: string): Promise<void> {
    await layer().click();
    await aki.page.getByRole('option', { name: option, exact: true }).click();
  }

  it('by the server is told with its reason, and what is stored is shown again', async () => {
    const before = await stored();
    const shown = await layer().inputValue();
    expect(shown).not.toBe('Fog');
    await choose('Fog');
    const alert = aki.page.getByRole('alert').filter({ hasText: 'The server did not accept this change' });
    await alert.waitFor();
    const reason = (await alert.innerText()).replace('The server did not accept this change', '').replace('What is stored is shown again.', '');
    expect(reason.trim().length).toBeGreaterThan(20);
    await expect.poll(() => layer().inputValue(), { timeout: PATIENCE }).toBe(shown);
    await waitForState(aki, 'Saved');
    expect(await stored()).toEqual(before);
  });

  it('by the server does not keep the user from working on', async () => {
    await choose('Cloud');
    await expect.poll(async () => (await stored())?.layer, { timeout: PATIENCE }).toBe('cloud');
    await waitForState(aki, 'Saved');
    expect(await layer().inputValue()).toBe('Cloud');
  });

  it('by the page is told with its reason and stored nowhere', async () => {
    const before = await stored();
    const purpose = inspector().getByRole('textbox', { name: 'Purpose', exact: true });
    await purpose.fill('x'.repeat(20_001));
    await purpose.press('Control+Enter');
    await aki.page.getByRole('alert').filter({ hasText: '20000 is the most' }).waitFor();
    expect(await stored()).toEqual(before);
    expect(await purpose.inputValue()).toHaveLength(20_001);
    expect(await purpose.getAttribute('aria-invalid')).toBe('true');
    await inspector().getByText('20000 is the most').waitFor();
    await purpose.fill('Short enough');
    await purpose.press('Control+Enter');
    await expect.poll(async () => JSON.stringify((await stored())?.purpose), { timeout: PATIENCE }).toContain('Short enough');
    expect(await purpose.getAttribute('aria-invalid')).not.toBe('true');
  });
});
