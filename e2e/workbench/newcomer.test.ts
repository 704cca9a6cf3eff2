import type { AnshinDocument } from '@anshin/model';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeChromiumInCi, hasChromium, launchChromium } from '../chromium.ts';
import { complaintsOf } from './complaints.ts';
import { journeyByKeyboard } from './newcomer/by-keyboard.ts';
import { journeyByMouse } from './newcomer/by-mouse.ts';
import { expectPdf, expectStory } from './newcomer/story.ts';
import { startWorkbench } from './start-workbench.ts';

describeChromiumInCi();

describe.runIf(hasChromium)('a newcomer goes from a similar system to a report', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** Follows a journey in a workbench that nobody has used yet, and looks at what the server keeps of it. Tells how it went. */
  async function follow(journey: (page: Page) => Promise<Download>): Promise<{ readonly heard: readonly string[]; readonly took: string }> {
    const workbench = await startWorkbench();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US', acceptDownloads: true });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      const complaints = complaintsOf(page, workbench.address);
      const began = Date.now();
      await page.goto(workbench.address);
      await expectPdf(await journey(page));
      const took = `a journey of ${((Date.now() - began) / 1000).toFixed(1)} s`;
      const [, id = ''] = /\/a\/([^/]+)\//.exec(page.url()) ?? [];
      expectStory(await workbench.ask<AnshinDocument>(`/assessments/${id}/document`));
      return { heard: complaints, took };
    } finally {
      await context.close();
      await workbench.stop();
    }
  }

  it.each([
    ['with a mouse', journeyByMouse],
    ['by the keyboard alone', journeyByKeyboard],
  ])(
    '%s',
    async (_, journey) => {
      const { heard, took } = await follow(journey);
      expect(heard, took).toEqual([]);
    },
    300_000,
  );
});
