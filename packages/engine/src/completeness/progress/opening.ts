import type { BilingualText } from '@anshin/model';
import { filled } from '../../sensitivity/locales/words.ts';
import { OPEN_WORDS, type OpeningCode } from '../locales/ask-words.ts';
import type { OpenAsk } from './inquiry.ts';

/** An open ask for which there is no finding, in the words of its code. */
export function opening(
  code: OpeningCode,
  key: string,
  path: readonly string[],
  params: Readonly<Record<string, BilingualText | string | number>> = {},
): OpenAsk {
  return { code, key, path, serious: false, count: 1, message: filled(OPEN_WORDS[code], params) };
}
