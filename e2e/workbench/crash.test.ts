import type { AnshinDocument } from '@anshin/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { layLine, type Line } from './line.ts';
import { openPage, otherThanTheLine, PATIENCE, type Person, waitForState } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

/** How often the server is killed; `ANSHIN_CRASHES=100` for a long run. */
const ROUNDS = Number(process.env['ANSHIN_CRASHES'] ?? 5);

describe.runIf(hasChromium)('a server that is killed while somebody works', () => {
  let workbench: Workbench;
  let line: Line;
  let browser: Browser;
  let assessment = '';
  let aki: Person;

  beforeAll(async () => {
    workbench = await startWorkbench();
    line = await layLine(workbench.address);
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    aki = await openPage(browser, line.address, `/a/${assessment}/solution`);
  });
  afterAll(async () => {
    await browser.close();
    await line.end();
    await workbench.stop();
  });

  const field = (name: string) => aki.page.getByRole('main').getByRole('textbox', { name, exact: true });
  const stored = async (): Promise<string> => JSON.stringify(await workbench.ask<AnshinDocument>(`/assessments/${assessment}/document`));

  async function write(name: string, text: string): Promise<void> {
    await field(name).fill(text);
    await field(name).press('Control+Enter');
  }

  it(
    'has everything that was shown as saved, and gets the rest when it is back',
    async () => {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const [title, overview, late] = [`Title of round ${round}`, `Overview of round ${round}`, `Written while it fell, ${round}`];
        await write('Title', title);
        await write('Overview', overview);
        await waitForState(aki, 'Saved');
        await write('How it is used', `${late}, 1`);
        const crash = workbench.crash();
        // Else the page would bring back what a server had lost.
        line.cut();
        for (let word = 2; word <= 5; word += 1) await write('How it is used', `${late}, ${word}`);
        await crash;
        const after = await stored();
        for (const saved of [title, overview]) expect(after, `after crash ${round}`).toContain(`"${saved}"`);
        line.mend();
        await expect.poll(stored, { timeout: PATIENCE, interval: 200 }).toContain(`"${late}, 5"`);
        await waitForState(aki, 'Saved');
        expect(await field('Title').inputValue()).toBe(title);
        expect(await field('Overview').inputValue()).toBe(overview);
        expect(await field('How it is used').inputValue()).toBe(`${late}, 5`);
      }
    },
    ROUNDS * 2 * PATIENCE,
  );

  it('is told by the page as a lost connection and nothing worse', async () => {
    expect(otherThanTheLine(aki.complaints)).toEqual([]);
    await aki.page.getByRole('heading', { level: 1, name: `Title of round ${ROUNDS}` }).waitFor();
  });
});
