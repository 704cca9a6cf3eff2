import type { BilingualText } from '@anshin/model';
import { WORKBOOK_WORDS } from './tables.ts';

/** Words of the workbook in both languages; `{name}` is a value. */
export function workbookWord(key: keyof typeof WORKBOOK_WORDS, values: Readonly<Record<string, BilingualText>> = {}): BilingualText {
  const fill = (language: keyof BilingualText): string =>
    WORKBOOK_WORDS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => values[name]?.[language] ?? '');
  return { ja: fill('ja'), en: fill('en') };
}
