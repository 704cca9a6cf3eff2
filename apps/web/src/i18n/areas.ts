import type { Language } from '@anshin/model';
import type { WORDS_EN } from './words.en.ts';

type Words = Readonly<Record<string, string>>;

/** The areas of the workbench that have words of their own. */
export type Area = keyof typeof WORDS_EN;
/** What can be said in an area; `_one` and `_other` are forms of one key, chosen by `count`. */
export type WordKey<A extends Area> = Base<Extract<keyof (typeof WORDS_EN)[A], string>>;
type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

/** The languages of the workbench, in the order in which they are offered. */
export const TONGUES = ['ja', 'en'] as const satisfies readonly Language[];

/** All words of one language; each language is a file of its own, fetched when it is first wanted. */
export const WORDS_OF: Readonly<Record<Language, () => Promise<Readonly<Record<Area, Words>>>>> = {
  ja: async () => (await import('./words.ja.ts')).WORDS_JA,
  en: async () => (await import('./words.en.ts')).WORDS_EN,
};
