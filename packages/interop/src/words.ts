import type { BilingualText, Finding, Language } from '@anshin/model';
import { FOREIGN_EXPORTERS } from './foreign-exporters.ts';
import type { Words } from './importer.ts';
import { IMPORTERS } from './importers.ts';
import { READING_WORDS } from './reading/words.ts';

/** The words of every code of this package: those of reading any file, and those of each format. */
export function interopWords(): Words {
  return Object.assign({}, READING_WORDS, ...[...IMPORTERS, ...FOREIGN_EXPORTERS].map(({ words }) => words)) as Words;
}

/** The sentence of a finding of this package in both languages; `undefined` for the code of another package. */
export function interopSentence({ code, params }: Pick<Finding, 'code' | 'params'>): BilingualText | undefined {
  const words = interopWords();
  const template = Object.hasOwn(words, code) ? words[code] : undefined;
  return template === undefined ? undefined : { ja: fill(template.ja, params, 'ja'), en: fill(template.en, params, 'en') };
}

function fill(template: string, params: Finding['params'], language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? '' : typeof value === 'object' ? value[language] : String(value);
  });
}
