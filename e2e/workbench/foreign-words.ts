import type { Page } from 'playwright-core';

/** What can be read, and what is said to those who listen: without what others wrote (reports in frames) and the names of the languages. */
const TEXTS = `(() => {
  const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''));
  return [...document.body.innerText.split('\\n'), ...spoken];
})()`;

const FOREIGN = {
  /** Four words in a row are a sentence; fewer may be names (CVSS 3.1, Wi-Fi, ISO/IEC Guide 51). */
  ja: /[a-z]{2,}[,;]?(?: [A-Za-z]{2,}[,;]?){3,}/i,
  en: /[\u3040-\u30ff\u4e00-\u9fff]/,
} as const;

/** Works are named as they name themselves. */
const CITED = /^(Taken from|Source|出典)[:：]/;

/** The texts of a page that are in the other language. */
export async function foreignWords(page: Page, language: keyof typeof FOREIGN, own: readonly string[] = []): Promise<readonly string[]> {
  const texts = await page.evaluate<string[]>(TEXTS);
  const allowed = new Set(['日本語', 'English', ...own]);
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => !allowed.has(text) && !CITED.test(text) && FOREIGN[language].test(text));
}
