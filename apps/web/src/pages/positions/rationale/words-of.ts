import type { BilingualText, Text } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';

/** A text of the document in both languages. */
export function both(text: Text): BilingualText {
  return typeof text === 'string' ? { ja: text, en: text } : text;
}

/** A level as it stands within a sentence. */
export function levelInSentence(level: string): BilingualText {
  const { ja, en } = term('level', level);
  return { ja, en: en.toLowerCase() };
}
