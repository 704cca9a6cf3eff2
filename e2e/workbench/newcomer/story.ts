import { readFile } from 'node:fs/promises';
import type { AnshinDocument } from '@anshin/model';
import type { Download, Page } from 'playwright-core';
import { expect } from 'vitest';

/** What the newcomer makes of the system that is most like theirs. */
export const STORY = {
  starter: 'Start from “Window shutters linked to a smart-home service”',
  title: 'Rain shutters of the holiday house',
  /** A component of the starter, and what it is here. */
  changed: { id: 'remote', was: 'Remote control', name: 'Wall switch' },
  added: { kind: 'Sensor', name: 'Rain sensor', party: 'House maker' },
  neighbour: { id: 'edge', name: 'Edge system' },
  /** An incident of the starter, judged for a party for whom it was not judged. */
  judged: { id: 'schedule-altered', title: 'Schedule data is altered and the shutters of one house cannot be operated', party: 'Integrator' },
  incident: 'The shutters stay open in the rain',
} as const;

/** What the pages show at the places to which both journeys lead; only read here, never used to act. */
export function sights(page: Page) {
  return {
    saved: page.getByRole('status').filter({ hasText: /^Saved$/ }),
    diagram: page.getByRole('group', { name: 'Diagram of the system' }),
    steps: page.getByRole('grid', { name: 'Steps of the flow' }),
    incidents: page.getByRole('grid', { name: 'Incidents and what they do to whom' }),
    judging: page.getByRole('grid', { name: 'Level of each consequence for each party' }),
    causes: page.getByRole('region', { name: 'Causes' }),
    progress: page.getByText(/are kept off by a measure/),
    adopt: page.getByRole('button', { name: /^Adopt \d+ suggestions?$/ }),
    map: page.getByRole('group', { name: /^Risk map/ }).first(),
    counted: page.getByRole('slider', { name: 'Measures that count' }),
    outside: page.getByText('Outside the target', { exact: true }),
    insideAfter: page.getByText('Outside before measures, inside after', { exact: true }),
    report: page.frameLocator('iframe[title="Preview of the report"]'),
  };
}

/** No party is outside of its target any more, in the words beside the map. */
export async function expectAllInside(page: Page): Promise<void> {
  const { outside, insideAfter } = sights(page);
  await expect.poll(() => outside.count(), { timeout: 30_000, message: 'parties outside their target' }).toBe(0);
  expect(await insideAfter.count()).toBeGreaterThan(0);
}

/** Every step of the story is in the document that the server keeps. */
export function expectStory(document: AnshinDocument): void {
  const { title, changed, added, neighbour, judged, incident } = STORY;
  expect(english(document.title)).toBe(title);
  expect(english(document.components?.[changed.id]?.name)).toBe(changed.name);
  const [id = '', sensor] = Object.entries(document.components ?? {}).find(([, { name }]) => english(name) === added.name) ?? [];
  expect(sensor).toMatchObject({ kind: 'sensor', accountable: 'house-maker' });
  const ends = Object.values(document.channels ?? {}).map(({ between }) => [...between].sort().join(' '));
  expect(ends).toContain([id, neighbour.id].sort().join(' '));
  const steps = Object.values(document.flows ?? {}).flatMap((flow) => Object.values(flow.steps));
  expect(steps).toContainEqual(expect.objectContaining({ from: id, to: neighbour.id }));
  expect(document.incidents?.[judged.id]?.consequences?.['integrator']).toMatchObject({ direct: 'limited' });
  const told = Object.values(document.incidents ?? {}).find((each) => english(each.title) === incident);
  expect(told?.causes).toHaveLength(1);
  expect(told?.causes?.[0]?.at).toBe(id);
  expect(told?.consequences?.['resident']).toMatchObject({ direct: 'serious' });
  const adopted = Object.values(document.threatDispositions ?? {}).filter(({ state }) => state === 'adopted');
  expect(adopted.length).toBeGreaterThan(10);
}

/** A file that was handed over as a download is what it says. */
export async function expectPdf(download: Download): Promise<void> {
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
}

function english(text: AnshinDocument['title'] | undefined): string | undefined {
  return typeof text === 'string' ? text : text?.en;
}
