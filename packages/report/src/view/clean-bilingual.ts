import type { BilingualText, Text } from '@anshin/model';
import { cleanText } from '../text/clean-text.ts';

/** A text of a document in both languages, safe for any output. */
export function cleanBilingual(text: Text, limit?: number): BilingualText {
  if (typeof text !== 'string') return { ja: cleanText(text.ja, limit), en: cleanText(text.en, limit) };
  const clean = cleanText(text, limit);
  return { ja: clean, en: clean };
}
