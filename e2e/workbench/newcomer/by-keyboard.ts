import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusIsOn, retype, stepTo, tabTo } from './keys.ts';
import { expectAllInside, STORY, sights } from './story.ts';

/** The newcomer's journey by the keyboard alone: locators only tell what is shown and where the focus is. */
export async function journeyByKeyboard(page: Page): Promise<Download> {
  await begin(page);
  await drawSystem(page);
  await addStep(page);
  await judgeIncident(page);
  await addIncident(page);
  await adoptSuggestions(page);
  await seeMap(page);
  return takeReport(page);
}

async function begin(page: Page): Promise<void> {
  const { keyboard } = page;
  const sector = page.getByRole('combobox', { name: 'Sector of your system' });
  await tabTo(page, page.getByRole('link', { name: 'From a similar system' }));
  await keyboard.press('Enter');
  await choose(page, 'Sector of your system', 'Smart home');
  await expect.poll(() => sector.inputValue()).toBe('Smart home');
  await tabTo(page, page.getByRole('button', { name: STORY.starter }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
  await retype(page, STORY.title);
  await page.getByRole('heading', { name: STORY.title }).waitFor();
  await keyboard.press('Shift+Tab');
}

async function drawSystem(page: Page): Promise<void> {
  const { keyboard } = page;
  const { diagram } = sights(page);
  const { changed, added, neighbour } = STORY;
  const changedPart = diagram.getByRole('button', { name: `${changed.name}, ${changed.was}` });
  const sensor = diagram.getByRole('button', { name: `${added.name}, ${added.kind}` });
  const name = page.getByRole('textbox', { name: 'Name' });
  await stepTo(page, 'system');
  await tabTo(page, diagram.getByRole('button', { name: changed.was, exact: true }));
  await keyboard.press('Enter');
  await toInspector(page);
  await tabTo(page, name);
  await retype(page, changed.name);
  await tabTo(page, changedPart, 'back');
  await keyboard.press('/');
  await focusIsOn(page, page.getByRole('combobox', { name: 'Add a component or zone' }));
  await keyboard.type(added.kind);
  await keyboard.press('Enter');
  await diagram.getByRole('button', { name: added.kind, exact: true }).waitFor();
  await toInspector(page);
  await tabTo(page, name);
  await retype(page, added.name);
  await sensor.waitFor();
  await choose(page, 'Accountable', added.party);
  await tabTo(page, sensor, 'back');
  await keyboard.press('c');
  await focusIsOn(page, page.getByRole('combobox', { name: 'Connect with' }));
  await keyboard.type(neighbour.name);
  await keyboard.press('Enter');
  await diagram.getByRole('button', { name: new RegExp(`^Channel .*${added.name}`) }).waitFor();
}

async function toInspector(page: Page): Promise<void> {
  await page.keyboard.press('Alt+i');
  await focusIsOn(page, page.getByRole('complementary', { name: 'Inspector' }));
}

/** Opens a list and goes down it until what is looked for is highlighted. */
async function choose(page: Page, list: string, choice: string): Promise<void> {
  const option = page.getByRole('option', { name: choice, exact: true });
  const highlighted = option.and(page.locator('[data-combobox-selected]'));
  await tabTo(page, page.getByRole('combobox', { name: list }));
  await page.keyboard.press('ArrowDown');
  await option.waitFor();
  for (let downs = 0; downs < 60 && (await highlighted.count()) === 0; downs += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await option.waitFor({ state: 'hidden' });
}

async function addStep(page: Page): Promise<void> {
  const { keyboard } = page;
  const { diagram, steps } = sights(page);
  const { added, neighbour } = STORY;
  await stepTo(page, 'flows');
  await tabTo(page, page.getByRole('button', { name: 'Add steps by clicking' }));
  await keyboard.press('Enter');
  await tabTo(page, diagram.getByRole('button', { name: `${added.name}, ${added.kind}` }));
  await keyboard.press('Enter');
  await tabTo(page, diagram.getByRole('button', { name: new RegExp(`^${neighbour.name},`) }), 'back');
  await keyboard.press('Enter');
  await steps.getByRole('row').filter({ hasText: added.name }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Finish adding' }), 'back');
  await keyboard.press('Enter');
}

async function judgeIncident(page: Page): Promise<void> {
  const { incidents, judging } = sights(page);
  const { judged } = STORY;
  await stepTo(page, 'incidents');
  await tabTo(page, incidents.getByRole('rowheader', { name: judged.title }));
  await press(page, 'ArrowRight', 5);
  await page.keyboard.press('Enter');
  await rate(page, judged.party, '1');
  await judging.getByRole('gridcell', { name: `${judged.party}, Direct economic impact: Limited` }).waitFor();
  await page.keyboard.press('Escape');
  await judging.waitFor({ state: 'hidden' });
}

/** In the dialog: from the first dimension of a party to the direct economic impact, and a digit. */
async function rate(page: Page, party: string, digit: string): Promise<void> {
  const { judging } = sights(page);
  await focusIsOn(page, judging.getByRole('gridcell', { name: `${party}, Privacy: not rated` }));
  await press(page, 'ArrowRight', 3);
  await page.keyboard.press(digit);
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

async function addIncident(page: Page): Promise<void> {
  const { keyboard } = page;
  const { judging, causes } = sights(page);
  await tabTo(page, page.getByRole('button', { name: 'Add an incident' }), 'back');
  await keyboard.press('Enter');
  await focusIsOn(page, page.getByRole('textbox', { name: 'What happens?' }));
  await retype(page, STORY.incident);
  await page.getByRole('heading', { name: 'Causes' }).waitFor();
  await toInspector(page);
  await tabTo(page, page.getByRole('button', { name: 'Add a cause' }));
  await keyboard.press('Enter');
  await choose(page, 'Where', STORY.added.name);
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Tampering' }));
  await keyboard.press('Enter');
  await causes.getByText('Open', { exact: true }).waitFor();
  await toInspector(page);
  await tabTo(page, page.getByRole('button', { name: 'Judge the consequences' }));
  await keyboard.press('Enter');
  await focusIsOn(page, judging.getByRole('gridcell', { name: 'All parties at once, Privacy: not rated' }));
  await press(page, 'ArrowDown', 6);
  await rate(page, 'Resident', '2');
  await judging.getByRole('gridcell', { name: 'Resident, Direct economic impact: Serious' }).waitFor();
  await keyboard.press('Escape');
  await judging.waitFor({ state: 'hidden' });
}

async function adoptSuggestions(page: Page): Promise<void> {
  const { progress, adopt } = sights(page);
  await stepTo(page, 'threats');
  await tabTo(page, adopt);
  await page.keyboard.press('Enter');
  await expect.poll(() => progress.innerText(), { timeout: 30_000 }).toMatch(/^20 of 20/);
}

async function seeMap(page: Page): Promise<void> {
  const { counted, outside } = sights(page);
  await stepTo(page, 'map', 'Up');
  await outside.first().waitFor();
  await tabTo(page, counted);
  await page.keyboard.press('Home');
  await page.getByText('Every measure counts that is at least planned.').waitFor();
  await expectAllInside(page);
}

async function takeReport(page: Page): Promise<Download> {
  const { keyboard } = page;
  const { report, saved } = sights(page);
  const pdf = page.getByRole('menuitem', { name: 'PDF, to read and print' });
  await saved.waitFor();
  await stepTo(page, 'report');
  await report.getByText(STORY.added.name).first().waitFor({ state: 'attached' });
  await tabTo(page, page.getByRole('button', { name: 'Download' }));
  await keyboard.press('Enter');
  await pdf.waitFor();
  await keyboard.press('ArrowDown');
  await focusIsOn(page, pdf);
  const file = page.waitForEvent('download');
  await keyboard.press('Enter');
  return file;
}
