import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { expect, it } from 'vitest';

const PATH = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is a browser to look through. */
export const hasChromium = PATH !== undefined;

/** In CI there must be one. */
export function describeChromiumInCi(): void {
  it.runIf(process.env['CI'] !== undefined)('Chromium is there in CI', () => {
    expect(PATH, 'install the package chromium').toBeDefined();
  });
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: PATH ?? '', args: FLAGS });
}
