import type { BilingualText, Language } from '@anshin/model';
import { OFFICE_WORDS } from './tables.ts';

/** A word of paged office files in both languages, with its values. */
export function officeWord(key: keyof typeof OFFICE_WORDS, values: Readonly<Record<string, string | number | BilingualText>> = {}): BilingualText {
  const fill = (template: string, language: Language): string =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'object' ? value[language] : String(value);
    });
  return { ja: fill(OFFICE_WORDS[key].ja, 'ja'), en: fill(OFFICE_WORDS[key].en, 'en') };
}
