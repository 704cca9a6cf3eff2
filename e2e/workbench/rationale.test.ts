import type { AnshinDocument } from '@anshin/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { openPage, PATIENCE, type Person, waitForState } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const PARTY = 'resident';

describe.runIf(hasChromium)('the rationale of a position', () => {
  let workbench: Workbench;
  let browser: Browser;
  let assessment = '';
  let aki: Person;

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    aki = await openPage(browser, workbench.address, `/a/${assessment}/positions?at=position/${PARTY}`);
  }, 2 * PATIENCE);
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  const sheet = () => aki.page.locator(`[data-position="${PARTY}"]`);
  const words = () => sheet().getByRole('textbox', { name: /^Rationale of/ });
  const hint = () => sheet().getByText('The assessment has changed since.');
  async function stored(): Promise<NonNullable<AnshinDocument['rationales']>[string] | undefined> {
    await waitForState(aki, 'Saved');
    return (await workbench.ask<AnshinDocument>(`/assessments/${assessment}/document`)).rationales?.[PARTY];
  }

  it('is drafted from the assessment, taken over with one click, and put in one’s own words', { timeout: 2 * PATIENCE }, async () => {
    await sheet().getByRole('button', { name: 'Take over the draft' }).last().click();
    await expect.poll(() => words().inputValue()).toMatch(/Recovery difficulty is therefore rated/);
    await words().fill('People stand in the window when it moves.');
    await words().press('Control+Enter');
    await expect
      .poll(async () => (await stored())?.because)
      .toMatchObject({ en: 'People stand in the window when it moves.', ja: expect.stringContaining('評価します') });
    expect(await stored()).toMatchObject({ by: expect.any(String), on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), concludes: expect.anything() });
    expect(
      await sheet()
        .getByText(/^Last edited on \d{4}-\d\d-\d\d$/)
        .count(),
    ).toBe(1);
  });

  it('is marked once the assessment has changed, until somebody says that it still holds', { timeout: 2 * PATIENCE }, async () => {
    expect(await hint().count()).toBe(0);
    const axis = sheet().getByRole('region', { name: /^Economic impact of/ });
    await axis.getByRole('button', { name: 'Override the level' }).click();
    await axis.getByRole('combobox', { name: 'Level instead of the computed one' }).click();
    await aki.page.getByRole('option').first().click();
    await axis.getByRole('textbox', { name: 'Reason', exact: true }).fill('A contract says so.');
    await axis.getByRole('button', { name: 'Override', exact: true }).click();
    await hint().waitFor();
    const before = (await stored())?.concludes;
    await sheet().getByRole('button', { name: 'It still holds' }).click();
    await hint().waitFor({ state: 'detached' });
    expect((await stored())?.concludes).not.toEqual(before);
    await aki.page.keyboard.press('Control+z');
    await hint().waitFor();
    expect((await stored())?.concludes).toEqual(before);
    expect(aki.complaints).toEqual([]);
  });
});
