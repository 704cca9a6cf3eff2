import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchChromium } from '../chromium.ts';
import { crowdedSystem } from './crowded/crowded-system.ts';
import { openPage, type Person } from './open-page.ts';
import { settled } from './settled.ts';
import { startWorkbench, type Workbench } from './start-workbench.ts';

/** Width of what each table holds and of what it shows. */
const WIDTHS = `[...document.querySelectorAll('[role="grid"]')].map((grid) => [grid.scrollWidth, grid.clientWidth])`;

/** The Enter that ends a composition, as Safari tells of it when the composition is over. */
const ENTER_AFTER_COMPOSITION = `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))`;

describe.runIf(hasChromium)('working at 1280 pixels, with a keyboard, and on paper', () => {
  let workbench: Workbench;
  let browser: Browser;
  let aki: Person;
  let address = '';

  beforeAll(async () => {
    workbench = await startWorkbench();
    browser = await launchChromium();
    const { id } = await workbench.ask<{ id: string }>('/assessments', { from: { starter: 'window-shutter' } });
    address = `${workbench.address}/a/${id}`;
    aki = await openPage(browser, workbench.address, `/a/${id}/measures`);
  });
  afterAll(async () => {
    await browser.close();
    await workbench.stop();
  });

  it.each(['requirements', 'scores', 'checklists', 'decisions', 'incidents', 'measures'])('no table of %s has to be scrolled sideways', async (step) => {
    await aki.page.goto(`${address}/${step}`);
    await settled(aki.page);
    await aki.page.getByRole('grid').first().waitFor();
    const widths = await aki.page.evaluate<(readonly [number, number])[]>(WIDTHS);
    expect(widths.length).toBeGreaterThan(0);
    for (const [held, shown] of widths) expect(held).toBeLessThanOrEqual(shown);
  });

  it('with twelve parties no incident has to be scrolled sideways, and judging one keeps its questions and the reason in sight', async () => {
    const { page } = aki;
    const { id } = await workbench.ask<{ id: string }>('/assessments', { from: { document: crowdedSystem() } });
    await page.goto(`${workbench.address}/a/${id}/incidents`);
    await settled(page);
    const grid = page.getByRole('grid');
    await grid.first().waitFor();
    expect(await grid.getByRole('columnheader').count()).toBeGreaterThan(12);
    for (const [held, shown] of await page.evaluate<(readonly [number, number])[]>(WIDTHS)) expect(held).toBeLessThanOrEqual(shown);

    await grid.getByRole('row').nth(1).getByRole('gridcell').last().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').waitFor();
    const bottom = ((box) => (box?.y ?? 0) + (box?.height ?? 0))(await dialog.getByRole('textbox').boundingBox());
    expect(bottom).toBeLessThanOrEqual(800);
    const frame = await dialog.getByRole('grid').locator('..').boundingBox();
    const active = await dialog.locator('[data-autofocus]').boundingBox();
    expect(active?.y).toBeGreaterThanOrEqual(frame?.y ?? Number.POSITIVE_INFINITY);
    expect((active?.y ?? 0) + (active?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));
    await page.goto(`${address}/measures`);
    await settled(page);
  });

  it('a column that the user asks for is shown all the same', async () => {
    const { page } = aki;
    const grid = page.getByRole('grid', { name: 'Measures' });
    expect(await grid.getByRole('columnheader', { name: 'Effect' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Choose columns' }).click();
    await page.getByText(/There is no room for \d+ columns/).waitFor();
    await page.getByRole('checkbox', { name: 'Effect' }).click();
    await page.keyboard.press('Escape');
    await grid.getByRole('columnheader', { name: 'Effect' }).waitFor();
  });

  it('the Enter that ends a composition does not write the cell; the next one does', async () => {
    const { page } = aki;
    const name = page.getByRole('grid', { name: 'Measures' }).getByRole('rowheader').first();
    await name.click();
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    const keys = await page.context().newCDPSession(page);
    await keys.send('Input.imeSetComposition', { text: 'あんしん', selectionStart: 4, selectionEnd: 4 });
    await keys.send('Input.insertText', { text: '安心' });
    await page.evaluate(ENTER_AFTER_COMPOSITION);
    const field = name.getByRole('textbox');
    expect(await field.inputValue()).toMatch(/安心$/);
    await page.keyboard.press('Enter');
    await field.waitFor({ state: 'detached' });
    expect(await name.innerText()).toMatch(/安心$/);
  });

  it.each(['Process', 'a'])(
    'what an input method composes over a cell is written over it from its first letter on, and nothing where it composes nothing (%s)',
    async (key) => {
      const { page } = aki;
      const name = page.getByRole('grid', { name: 'Measures' }).getByRole('rowheader').nth(1);
      await name.click();
      const before = await name.innerText();
      const keys = await page.context().newCDPSession(page);
      const taken = { type: 'rawKeyDown', key, code: 'KeyA', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 } as const;
      await keys.send('Input.dispatchKeyEvent', taken);
      const field = name.getByRole('textbox');
      expect(await field.inputValue()).toBe('');
      await page.getByRole('grid', { name: 'Measures' }).getByRole('rowheader').first().click();
      await field.waitFor({ state: 'detached' });
      expect(await name.innerText()).toBe(before);

      await name.click();
      await keys.send('Input.dispatchKeyEvent', taken);
      for (const text of ['ａ', 'あｎ', 'あんしん'])
        await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await keys.send('Input.insertText', { text: `安心${key}` });
      expect(await field.inputValue()).toBe(`安心${key}`);
      await page.keyboard.press('Enter');
      await field.waitFor({ state: 'detached' });
      expect(await name.innerText()).toBe(`安心${key}`);
    },
  );

  it('a page on which nothing can be selected gives the room of the inspector to its work', async () => {
    const { page } = aki;
    await page.goto(`${address}/report`);
    await settled(page);
    const main = page.getByRole('main');
    expect(await main.boundingBox()).toMatchObject({ x: 240, width: 1040 });
    await main.focus();
    await page.keyboard.press('Alt+KeyI');
    expect(await page.getByRole('complementary', { name: 'Inspector' }).count()).toBe(0);
    expect(await main.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForURL(/\/decisions$/);
    await page.getByRole('complementary', { name: 'Inspector' }).waitFor();
    expect(await main.boundingBox()).toMatchObject({ x: 240, width: 680 });
  });

  it('positions stand worst first, and no sheet moves while one works on them', async () => {
    const { page } = aki;
    await page.goto(`${address}/positions`);
    await settled(page);
    const sheets = page.locator('article[data-position]');
    const order = () => sheets.evaluateAll((all) => all.map((sheet) => sheet.getAttribute('data-position') ?? ''));
    const before = await order();
    expect(before.slice(0, 3)).toEqual(['resident', 'house-maker', 'shutter-maker']);
    const [fourth = '', fifth = ''] = before.slice(3);

    const sheet = page.locator(`article[data-position="${fifth}"]`);
    await sheet.getByRole('button', { name: 'Override the level' }).first().click();
    await sheet.getByRole('combobox', { name: 'Level instead of the computed one' }).click();
    await page.getByRole('option', { name: 'Critical' }).click();
    await sheet.getByRole('textbox', { name: 'Reason' }).fill('It reaches further than is rated.');
    await sheet.getByRole('button', { name: 'Override', exact: true }).click();
    await sheet.locator('header').getByText('Critical').first().waitFor();
    expect(await order()).toEqual(before);
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL(/\/map$/);
    await sheets.first().waitFor({ state: 'detached' });
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForURL(/\/positions$/);
    await sheets.first().waitFor();
    expect((await order()).slice(3, 5)).toEqual([fifth, fourth]);
  });

  it('the power in a formula is raised, and said in words', async () => {
    const { page } = aki;
    await page.goto(`${workbench.address}/calculator`);
    await settled(page);
    const formula = page.getByRole('listitem').filter({ hasText: /^Impact/ });
    await formula.locator('sup').first().waitFor();
    expect(await formula.innerText()).not.toContain('^');
    expect(await formula.ariaSnapshot()).toContain('to the power of 15');
  });

  it('on paper there are whole tables and no buttons', async () => {
    const { page } = aki;
    await page.goto(`${address}/scores`);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    const grid = page.getByRole('grid');
    const rows = Number(await grid.getAttribute('aria-rowcount'));
    expect(rows).toBeGreaterThan(50);
    const last = await grid
      .getByRole('row')
      .nth(rows - 1)
      .boundingBox();
    const frame = await grid.boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0) + 1);
    expect(await page.getByRole('button', { name: 'Choose columns' }).isVisible()).toBe(false);
    expect(await page.getByRole('banner').getByRole('navigation').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
  });

  it('Alt and an arrow lead out of a field, and what was typed is kept', async () => {
    const { page } = aki;
    await page.goto(`${address}/solution`);
    await settled(page);
    const purpose = page.getByRole('main').getByRole('textbox').first();
    await purpose.fill('Shutters that are safe');
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForURL(/\/stakeholders$/);
    await page.keyboard.press('Alt+ArrowUp');
    await page.waitForURL(/\/solution$/);
    expect(await page.getByRole('main').getByRole('textbox').first().inputValue()).toBe('Shutters that are safe');
  });
});
