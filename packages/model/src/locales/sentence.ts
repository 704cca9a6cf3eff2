import type { Language } from '../entities/text.ts';
import type { Finding } from '../findings/finding.ts';

/** Turns the params of a finding into whole sentences of one language: what is wrong, where, and what to do next. */
export type Sentence = (params: Finding['params']) => string;

/** Reads one param as text of one language; a missing one is empty. */
export function wordsIn(language: Language): (params: Finding['params'], name: string) => string {
  return (params, name) => {
    const value = params[name];
    if (value === undefined) return '';
    return typeof value === 'object' ? value[language] : String(value);
  };
}
