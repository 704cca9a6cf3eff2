import type { Language } from '@anshin/model';
import type { Io } from '../io.ts';
import { Failure } from './failure.ts';
import { plainLine } from './plain-line.ts';

/** The languages of the product, written here so that help and complaints need not load the model; the compiler keeps them in step. */
const KNOWN: Readonly<Record<Language, true>> = { ja: true, en: true };

function isLanguage(word: string): word is Language {
  return Object.hasOwn(KNOWN, word);
}

/** The language of messages: as asked, else as the environment says, else English. A word that names no language counts as not asked. */
export function languageOf(asked: string | undefined, io: Pick<Io, 'environment'>): Language {
  if (asked !== undefined && isLanguage(asked)) return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = io.environment;
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** Refuses a language other than those of the product; left out, it is chosen by the environment. */
export function checkLanguage(asked: string | undefined): void {
  if (asked === undefined || isLanguage(asked)) return;
  const given = plainLine(asked);
  throw new Failure('cli.unknown-language', {
    ja: `--lang に「${given}」は使えません。ja か en を指定してください。`,
    en: `--lang cannot be "${given}". Use ja or en.`,
  });
}
