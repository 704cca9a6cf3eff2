import type { Download, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAllInside, STORY, sights } from './story.ts';

/** The newcomer's journey with a mouse, from the portfolio to the file that is handed on. */
export async function journeyByMouse(page: Page): Promise<Download> {
  await begin(page);
  await drawSystem(page);
  await addStep(page);
  await judgeIncidents(page);
  await adoptSuggestions(page);
  await seeMap(page);
  return takeReport(page);
}

function step(page: Page, name: string): Locator {
  return page.getByRole('navigation', { name: 'Procedure' }).getByRole('link', { name: new RegExp(`^${name}`) });
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'From a similar system' }).click();
  await page.getByRole('combobox', { name: 'Sector of your system' }).click();
  await page.getByRole('option', { name: 'Smart home', exact: true }).click();
  await page.getByRole('button', { name: STORY.starter }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(STORY.title);
}

async function drawSystem(page: Page): Promise<void> {
  const { diagram } = sights(page);
  const { changed, added, neighbour } = STORY;
  const name = page.getByRole('textbox', { name: 'Name' });
  await step(page, 'System').click();
  await diagram.getByRole('button', { name: changed.was, exact: true }).click();
  await name.fill(changed.name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('combobox', { name: 'Add a component or zone' }).fill(added.kind);
  await page.getByRole('option', { name: added.kind, exact: true }).click();
  await diagram.getByRole('button', { name: `${changed.name}, ${changed.was}` }).waitFor();
  await diagram.getByRole('button', { name: added.kind, exact: true }).waitFor();
  await name.fill(added.name);
  await page.getByRole('combobox', { name: 'Accountable' }).click();
  await page.getByRole('option', { name: added.party }).click();
  const from = diagram.getByRole('button', { name: `${added.name}, ${added.kind}` });
  await drag(page, from, diagram.getByRole('button', { name: new RegExp(`^${neighbour.name},`) }));
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await diagram.getByRole('button', { name: new RegExp(`^Channel .*${added.name}`) }).waitFor();
}

/** From the handle at the right edge of one shape into the middle of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (start === null || end === null) throw new Error('A shape to connect is out of view');
  await page.mouse.move(start.x + start.width, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
}

async function addStep(page: Page): Promise<void> {
  const { diagram, steps } = sights(page);
  const { added, neighbour } = STORY;
  await step(page, 'Data flows').click();
  await page.getByRole('button', { name: 'Add steps by clicking' }).click();
  await diagram.getByRole('button', { name: `${added.name}, ${added.kind}` }).click();
  await diagram.getByRole('button', { name: new RegExp(`^${neighbour.name},`) }).click();
  await page.getByRole('button', { name: 'Finish adding' }).click();
  await steps.getByRole('row').filter({ hasText: added.name }).waitFor();
}

async function judgeIncidents(page: Page): Promise<void> {
  const { incidents, judging, causes } = sights(page);
  const { judged, incident } = STORY;
  const rate = async (party: string, dimension: string, level: string): Promise<void> => {
    await judging
      .getByRole('gridcell', { name: new RegExp(`^${party}, ${dimension}:`) })
      .getByTitle(level)
      .click();
    await judging.getByRole('gridcell', { name: `${party}, ${dimension}: ${level}` }).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await judging.waitFor({ state: 'hidden' });
  };
  await step(page, 'Incidents').click();
  const row = incidents.getByRole('row').filter({ hasText: judged.title });
  await row.getByRole('gridcell', { name: 'Rate', exact: true }).nth(3).dblclick();
  await rate(judged.party, 'Direct economic impact', 'Limited');
  await page.getByRole('button', { name: 'Add an incident' }).click();
  await page.getByRole('textbox', { name: 'What happens?' }).fill(incident);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'Add a cause' }).click();
  await page.getByRole('combobox', { name: 'Where' }).click();
  await page.getByRole('option', { name: STORY.added.name, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tampering' }).click();
  await causes.getByText('Open', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Judge the consequences' }).click();
  await rate('Resident', 'Direct economic impact', 'Serious');
}

async function adoptSuggestions(page: Page): Promise<void> {
  const { progress, adopt } = sights(page);
  await step(page, 'Threats').click();
  await adopt.click();
  await expect.poll(() => progress.innerText(), { timeout: 30_000 }).toMatch(/^20 of 20/);
}

async function seeMap(page: Page): Promise<void> {
  const { outside } = sights(page);
  await step(page, 'Risk map').click();
  await outside.first().waitFor();
  await page.getByText('Planned', { exact: true }).click();
  await page.getByText('Every measure counts that is at least planned.').waitFor();
  await expectAllInside(page);
}

async function takeReport(page: Page): Promise<Download> {
  const { report, saved } = sights(page);
  await saved.waitFor();
  await step(page, 'Report').click();
  await report.getByText(STORY.added.name).first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Download' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'PDF, to read and print' }).click();
  return file;
}
