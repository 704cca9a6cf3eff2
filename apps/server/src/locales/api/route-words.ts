import type { Language } from '@anshin/model';
import { en } from './en.ts';
import { ja } from './ja.ts';

/** A key of the words that describe the interface. */
export type ApiWordKey = keyof typeof en;

/** The id of a route: its operation in OpenAPI, and the key of its words. */
export type RouteId = ApiWordKey extends infer Key ? (Key extends `route.${infer Id}` ? Id : never) : never;

const WORDS: Readonly<Record<Language, Readonly<Record<ApiWordKey, string>>>> = { ja, en };

/** A text of the description of the interface. */
export function apiWord(key: ApiWordKey, language: Language): string {
  return WORDS[language][key];
}

/** What a parameter means: in this route, else wherever it has that name. */
export function paramWord(id: RouteId, name: string, language: Language): string | undefined {
  const key = [`param.${id}.${name}`, `param.${name}`].find((each) => Object.hasOwn(en, each));
  return key === undefined ? undefined : WORDS[language][key as ApiWordKey];
}

/** What a route does, in one line. */
export function routeSummary(id: RouteId, language: Language): string {
  return WORDS[language][`route.${id}`];
}
