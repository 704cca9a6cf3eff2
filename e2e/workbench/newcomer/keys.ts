import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** So many stops of the Tab key are enough to come to anything on a page. */
const MOST_STOPS = 150;

/** Goes with Tab (or back, with Shift and Tab) until the focus is on what is looked for. */
export async function tabTo(page: Page, target: Locator, direction: 'on' | 'back' = 'on'): Promise<void> {
  await target.first().waitFor();
  const reached = target.and(page.locator(':focus'));
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if ((await reached.count()) > 0) return;
    await page.keyboard.press(direction === 'on' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`The keyboard does not come to ${String(target)}; it ends at ${await focused(page)}`);
}

/** Waits until the page itself has put the focus there. */
export async function focusIsOn(page: Page, target: Locator): Promise<void> {
  const reached = target.and(page.locator(':focus'));
  await expect.poll(() => reached.count(), { timeout: 30_000, message: `focus on ${String(target)}` }).toBeGreaterThan(0);
}

/** Replaces what stands in the field that has the focus, and commits it with Enter. */
export async function retype(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Goes through the procedure with Alt and an arrow, one step at a time, until its page is open. */
export async function stepTo(page: Page, id: string, direction: 'Down' | 'Up' = 'Down'): Promise<void> {
  for (let steps = 0; !page.url().endsWith(`/${id}`); steps += 1) {
    const before = page.url();
    if (steps > 20) throw new Error(`Alt and an arrow do not come to ${id}; they end at ${before}`);
    await page.keyboard.press(`Alt+Arrow${direction}`);
    await expect.poll(() => page.url(), { timeout: 30_000 }).not.toBe(before);
  }
}

async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>('document.activeElement.outerHTML.slice(0, 300)');
}
