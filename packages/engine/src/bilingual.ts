import type { BilingualText, Text } from '@anshin/model';

/** A text in both languages; a plain string serves both. */
export function bilingual(text: Text): BilingualText {
  return typeof text === 'string' ? { ja: text, en: text } : text;
}
