import type { AnshinDocument } from '@anshin/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { layLine, type Line } from './line.ts';
import { openPage, otherThanTheLine, PATIENCE, type Person, waitForState } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const SOON = { timeout: PATIENCE };

describe.runIf(hasChromium)('two people on one assessment', () => {
  let workbench: Workbench;
  let line: Line;
  let browser: Browser;
  let assessment = '';
  let aki: Person;
  let bo: Person;

  beforeAll(async () => {
    workbench = await startWorkbench();
    line = await layLine(workbench.address);
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    const path = `/a/${assessment}/system?at=components/edge`;
    aki = await openPage(browser, line.address, path);
    bo = await openPage(browser, workbench.address, path);
  });
  afterAll(async () => {
    await browser.close();
    await line.end();
    await workbench.stop();
  });

  const field = ({ page }: Person, name: string) => page.getByRole('complementary', { name: 'Inspector' }).getByRole('textbox', { name, exact: true });
  const edge = async () => (await workbench.ask<AnshinDocument>(`/assessments/${assessment}/document`)).components?.['edge'];

  async function write(person: Person, name: string, text: string): Promise<void> {
    await field(person, name).fill(text);
    await field(person, name).press('Control+Enter');
  }

  async function shows(person: Person, name: string, text: string): Promise<void> {
    await expect.poll(() => field(person, name).inputValue(), SOON).toBe(text);
  }

  it('see that the other is here, and where', async () => {
    for (const { page } of [aki, bo]) await page.getByRole('group', { name: '1 other person is here' }).waitFor();
    const face = bo.page.getByRole('group', { name: '1 other person is here' }).locator('span').first();
    await face.hover();
    await bo.page.getByRole('tooltip', { name: /is at: System$/ }).waitFor();
    await aki.page
      .getByRole('navigation', { name: 'Procedure' })
      .getByRole('link', { name: /^Measures/ })
      .click();
    await aki.page.keyboard.press('Escape');
    await expect.poll(() => bo.page.getByRole('tooltip', { name: /is at: Measures$/ }).isVisible(), SOON).toBe(true);
    await aki.page
      .getByRole('navigation', { name: 'Procedure' })
      .getByRole('link', { name: /^System/ })
      .click();
    await aki.page.getByRole('button', { name: /^Edge system/ }).press('Enter');
  });

  it('see what the other writes at once', async () => {
    await write(aki, 'Name', 'Gateway of the house');
    await shows(bo, 'Name', 'Gateway of the house');
    await bo.page.getByRole('button', { name: /^Gateway of the house/ }).waitFor();
    await write(bo, 'Purpose', 'Carries out what the resident wants');
    await shows(aki, 'Purpose', 'Carries out what the resident wants');
    expect(JSON.stringify(await edge())).toContain('"Gateway of the house"');
  });

  it('lose nothing when one of them works without a connection for a while', async () => {
    for (const person of [aki, bo]) await waitForState(person, 'Saved');
    line.cut();
    await waitForState(aki, 'No connection. What you do now is sent as soon as it is back.');
    await write(aki, 'Name', 'Hub, says Aki');
    await write(aki, 'Description', 'Written without a connection');
    await waitForState(aki, 'Your latest changes are only in this window: keep it open.');
    await write(bo, 'Name', 'Hub, says Bo');
    await write(bo, 'Purpose', 'Written meanwhile');
    await waitForState(bo, 'Saved');
    expect((await edge())?.description).not.toMatchObject({ en: 'Written without a connection' });
    line.mend();
    for (const person of [aki, bo]) {
      await shows(person, 'Description', 'Written without a connection');
      await shows(person, 'Purpose', 'Written meanwhile');
      await waitForState(person, 'Saved');
    }
    const name = await field(aki, 'Name').inputValue();
    expect(['Hub, says Aki', 'Hub, says Bo']).toContain(name);
    await shows(bo, 'Name', name);
    expect(JSON.stringify(await edge())).toContain(`"${name}"`);
    expect(JSON.stringify(await edge())).toContain('"Written without a connection"');
    expect(JSON.stringify(await edge())).toContain('"Written meanwhile"');
  });

  it('take back only what they did themselves', async () => {
    await write(aki, 'Description', 'Aki, to be taken back');
    await shows(bo, 'Description', 'Aki, to be taken back');
    await write(bo, 'Purpose', 'Bo, to stay');
    await shows(aki, 'Purpose', 'Bo, to stay');
    await aki.page.getByRole('button', { name: 'Undo' }).click();
    for (const person of [aki, bo]) {
      await shows(person, 'Description', 'Written without a connection');
      await shows(person, 'Purpose', 'Bo, to stay');
    }
    await aki.page.getByRole('button', { name: 'Redo' }).click();
    await shows(bo, 'Description', 'Aki, to be taken back');
    await write(bo, 'Description', 'Bo, after Aki');
    await shows(aki, 'Description', 'Bo, after Aki');
    await aki.page.getByRole('button', { name: 'Undo' }).click();
    await aki.page.getByRole('alert').filter({ hasText: 'Someone else has changed' }).waitFor();
    for (const person of [aki, bo]) await shows(person, 'Description', 'Bo, after Aki');
    expect(JSON.stringify(await edge())).toContain('"Bo, after Aki"');
  });

  it('have nothing to complain about but the line', () => {
    expect([...otherThanTheLine(aki.complaints), ...bo.complaints]).toEqual([]);
  });
});
