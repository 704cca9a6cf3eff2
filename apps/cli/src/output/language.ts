import type { Language } from '@anshin/model';
import type { Io } from '../io.ts';

/** The language of messages: as asked, else as the environment says, else English. */
export function languageOf(asked: string | undefined, io: Io): Language {
  if (asked === 'ja' || asked === 'en') return asked;
  const locale = io.environment['LC_ALL'] ?? io.environment['LC_MESSAGES'] ?? io.environment['LANG'] ?? '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
