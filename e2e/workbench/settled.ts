import type { Page } from 'playwright-core';

/** Waits until a page shows what it has: it has a work area with something in it, and nothing in it is busy. */
export async function settled(page: Page, patience = 60_000): Promise<void> {
  const main = page.locator('main');
  await main.first().waitFor({ timeout: patience });
  const end = Date.now() + patience;
  while ((await page.locator('[aria-busy="true"]').count()) > 0 || (await main.first().innerText()).length < 10) {
    if (Date.now() > end) throw new Error(`${page.url()} is not there after ${patience} ms`);
    await page.waitForTimeout(50);
  }
}
