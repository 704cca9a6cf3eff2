import type { Page } from 'playwright-core';

/** Collects what a page complains about, and every request that it makes to another host. */
export function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error.stack)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== new URL(address).host) complaints.push(`asks ${request.url()}`);
  });
  return complaints;
}
