import type { BilingualText, Text } from '@anshin/model';

/** A text in both languages; a plain string serves both. Always in the order ja, en, whatever the order in the document. */
export function bilingual(text: Text): BilingualText {
  return typeof text === 'string' ? { ja: text, en: text } : { ja: text.ja, en: text.en };
}
