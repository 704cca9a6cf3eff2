import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toLive } from '@anshin/collab';
import { openStore } from '@anshin/store';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { sampleDocument } from '../../packages/model/src/testing/sample-document.contract.ts';
import { hasChromium, launchChromium } from '../chromium.ts';
import { openPage } from './open-page.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const HOUR = 3_600_000;

/** An assessment on which Aki worked long ago, in updates that were compacted since, and Ben and Chie take turns after that. */
async function longWorkedOn(dataFolder: string): Promise<string> {
  let time = Date.UTC(2026, 0, 5, 3);
  const store = await openStore({ dataFolder, now: () => new Date(time) });
  const live = new Doc();
  toLive(sampleDocument(), live);
  const [state, nothing] = [encodeStateAsUpdate(live), encodeStateAsUpdate(new Doc())];
  const { id } = await store.assessments.create({ document: sampleDocument(), state, by: 'Aki' });
  for (let n = 0; n < 40; n++) {
    time += 60_000;
    await store.live.append(id, nothing, 'Aki');
  }
  await store.live.compact(id, state, 40);
  time += 24 * HOUR;
  for (let n = 0; n < 502; n++) {
    time += 1_000;
    await store.live.append(id, nothing, n % 2 === 0 ? 'Ben' : 'Chie');
  }
  await store.close();
  return id;
}

describe.runIf(hasChromium)('the history', () => {
  let workbench: Workbench;
  let browser: Browser;
  let id: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anshin-history-'));
    id = await longWorkedOn(folder);
    workbench = await startWorkbench(folder);
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    // Whoever opened the assessment stays until now: when the last one leaves, the log is tidied up.
    await browser.close();
    await workbench.stop();
  });

  it.each([
    ['en', 'Show older changes', 'Aki: 40 changes', /^Jan 5, 2026, 3:01\sAM\s–\s3:40\sAM$/],
    ['ja', 'さらに前の変更を表示', 'Aki: 変更 40 件', /^2026\/01\/05 3:01～3:40$/],
  ] as const)(
    'goes back on demand to who worked when at the beginning (%s)',
    async (language, more, oldest, when) => {
      const { page, complaints } = await openPage(browser, workbench.address, `/a/${id}/history`, { language, timezone: 'UTC' });
      const entries = page.locator('main ol > li');
      await entries.filter({ hasText: 'Chie' }).first().waitFor();
      expect(await entries.filter({ hasText: /Ben|Chie/ }).count()).toBe(500);
      expect(await entries.first().innerText()).toContain('Chie');
      expect(await entries.filter({ hasText: 'Aki' }).count()).toBe(0);

      await page.getByRole('button', { name: more }).click();
      const first = entries.filter({ hasText: oldest });
      await first.waitFor();
      expect(await first.locator('time').innerText()).toMatch(when);
      expect(await entries.filter({ hasText: /Ben|Chie/ }).count()).toBe(502);
      // The state that was kept at the beginning stands below everything.
      expect(await entries.last().innerText()).toContain('Aki');
      expect(await page.getByRole('button', { name: more }).count()).toBe(0);
      expect(complaints).toEqual([]);
    },
    240_000,
  );
});
