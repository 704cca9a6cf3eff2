import type { BilingualText } from '@anshin/model';
import { EN } from '../locales/en.ts';
import { JA } from '../locales/ja.ts';

/** The sentences of which rationales are made. */
export type DraftKey = Extract<keyof typeof JA, `draft.${string}`>;

/** A sentence in both languages; values may be texts that differ by language. */
export function sentence(key: DraftKey, values: Readonly<Record<string, BilingualText | string | number>> = {}): BilingualText {
  return { ja: fill(JA[key], 'ja', values), en: fill(EN[key], 'en', values) };
}

function fill(template: string, language: keyof BilingualText, values: Readonly<Record<string, BilingualText | string | number>>): string {
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** Sentences one after another, as each language writes them. */
export function paragraph(sentences: readonly BilingualText[]): BilingualText {
  return { ja: sentences.map(({ ja }) => ended(ja, '。')).join(''), en: sentences.map(({ en }) => ended(en, '.')).join(' ') };
}

/** A text that people wrote, as a sentence with an end. */
function ended(text: string, stop: string): string {
  const trimmed = text.trim();
  return /[。.!?！？)」”]$/.test(trimmed) ? trimmed : `${trimmed}${stop}`;
}

/** Paragraphs below one another. */
export function paragraphs(parts: readonly BilingualText[]): BilingualText {
  return { ja: parts.map(({ ja }) => ja).join('\n'), en: parts.map(({ en }) => en).join('\n') };
}
