import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { complaintsOf } from './complaints.ts';
import { settled } from './settled.ts';

const LOCALES = { ja: 'ja-JP', en: 'en-US' } as const;

/** Patience with what happens at once on an idle machine, in milliseconds. */
export const PATIENCE = 60_000;

/** Somebody at the workbench, in a browser profile of their own. */
export interface Person {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  /** What the header says of saving. */
  readonly saveState: Locator;
}

/** How somebody comes. */
interface Coming {
  readonly language?: keyof typeof LOCALES;
  /** Where the clock is read, as `Asia/Tokyo`; that of this machine when left out. */
  readonly timezone?: string;
  /** What is to be done before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** Opens a page of the workbench for somebody new. */
export async function openPage(browser: Browser, address: string, path: string, { language = 'en', timezone, prepare }: Coming = {}): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: LOCALES[language],
    colorScheme: 'light',
    ...(timezone === undefined ? {} : { timezoneId: timezone }),
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints = complaintsOf(page, address);
  await prepare?.(page);
  await page.goto(address + path, { timeout: PATIENCE });
  await settled(page);
  return { page, context, complaints, saveState: page.getByRole('banner').getByRole('status') };
}

/** Waits until the header says this of saving. */
export async function waitForState({ saveState }: Person, words: string): Promise<void> {
  await saveState.filter({ hasText: words }).waitFor();
}

/** What a page complains about beyond a line that is cut: browsers tell of every attempt. */
export function otherThanTheLine(complaints: readonly string[]): readonly string[] {
  return complaints.filter((text) => !/WebSocket connection to|ERR_CONNECTION|ERR_EMPTY_RESPONSE|Failed to load resource/.test(text));
}
