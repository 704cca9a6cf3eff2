import type { AnshinDocument } from '@anshin/model';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { foreignWords } from './foreign-words.ts';
import { openPage, type Person, waitForState } from './open-page.ts';
import { settled } from './settled.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

const TYPED = 'VPN + mTLS';
const SOUGHT = 'CCDS';

describe.runIf(hasChromium)('the language of the page', () => {
  let workbench: Workbench;
  let browser: Browser;
  let assessment = '';
  let aki: Person;

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    ({ id: assessment } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } }));
    aki = await openPage(browser, workbench.address, `/a/${assessment}/measures`);
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  const inspector = (name: string) => aki.page.getByRole('complementary', { name });
  const findings = (name: string) => aki.page.getByRole('region', { name });

  it('is changed half-way through work without losing any of it', async () => {
    const { page } = aki;
    await page.getByRole('button', { name: 'Filter by Status' }).click();
    await page.getByRole('checkbox', { name: 'Planned' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Search in: Measures' }).fill(SOUGHT);
    await page.getByRole('grid', { name: 'Measures' }).getByRole('rowheader').first().click();
    await findings('Findings')
      .getByRole('button', { name: /Open the findings/ })
      .click();
    const [rows, measure] = [
      await page.getByRole('grid').getAttribute('aria-rowcount'),
      await inspector('Inspector').getByRole('textbox', { name: 'What is done', exact: true }).inputValue(),
    ];
    await inspector('Inspector').getByRole('textbox', { name: 'How', exact: true }).fill(TYPED);

    await page.getByText('日本語', { exact: true }).click();

    await page.getByRole('button', { name: '状況で絞り込み中: 計画' }).waitFor();
    expect(await page.getByRole('textbox', { name: '検索: 講じる対策' }).inputValue()).toBe(SOUGHT);
    expect(await page.getByRole('grid', { name: '講じる対策' }).getAttribute('aria-rowcount')).toBe(rows);
    expect(await inspector('詳細').getByRole('textbox', { name: '方法', exact: true }).inputValue()).toBe(TYPED);
    await findings('指摘').getByRole('tab', { selected: true }).waitFor();
    await waitForState(aki, '保存済み');
    const { measures = {} } = await workbench.ask<AnshinDocument>(`/assessments/${assessment}/document`);
    const chosen = Object.values(measures).find(({ title }) => typeof title !== 'string' && title.en === measure);
    expect(chosen?.description).toBe(TYPED);
    expect(await inspector('詳細').getByRole('textbox', { name: '行うこと', exact: true }).inputValue()).toBe(
      typeof chosen?.title === 'object' ? chosen.title.ja : '',
    );
  });

  it('stays what was chosen when the page is loaded again', async () => {
    await aki.page.reload();
    await settled(aki.page);
    expect(await aki.page.evaluate('document.documentElement.lang')).toBe('ja');
    await aki.page.getByRole('button', { name: '状況で絞り込み中: 計画' }).waitFor();
    await aki.page.getByRole('button', { name: '状況での絞り込みをやめる' }).click();
  });

  it.each([
    ['ja', '日本語'],
    ['en', 'English'],
  ] as const)('is %s in every step of the procedure once %s is chosen', async (language, name) => {
    const { page } = aki;
    await page.getByText(name, { exact: true }).click();
    const steps = page.locator(`nav a[href^="/a/${assessment}/"]`);
    const faults: string[] = [];
    for (const step of await steps.all()) {
      const address = (await step.getAttribute('href')) ?? '';
      await step.click();
      await page.waitForURL(`**${address}*`);
      await settled(page);
      faults.push(...(await foreignWords(page, language, [TYPED])).map((text) => `${address.split('/').at(-1)}: ${text}`));
    }
    expect(faults).toEqual([]);
    expect(aki.complaints).toEqual([]);
  });
});
