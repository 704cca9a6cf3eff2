import type { BilingualText, Language, Text } from '@anshin/model';
import i18next from 'i18next';
import { createContext, useCallback, useContext, useMemo } from 'react';
import type { Area, WordKey } from './areas.ts';

/** What fills the places of a sentence: `{{name}}`; `count` also chooses the form. */
export type WordValues = Readonly<Record<string, string | number>>;
export type Say<A extends Area> = (key: WordKey<A>, values?: WordValues) => string;

/** The language of the page, from `Tongue`. One context for all that speaks: a diagram has thousands of such places. */
export const LanguageContext = createContext<Language>('ja');

/** The language of the page. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

const says = new Map<string, Say<Area>>();

/** The words of one area in the language of the page; the same function as long as the language stays. */
export function useWords<A extends Area>(area: A): Say<A> {
  const language = useLanguage();
  const key = `${language} ${area}`;
  const known = says.get(key) ?? sayIn(language, area);
  says.set(key, known);
  return known as Say<A>;
}

function sayIn(language: Language, area: Area): Say<Area> {
  const t = i18next.getFixedT(language, area);
  return (key, values) => t(key, { ...values });
}

/** Reads texts of documents and results in the language of the page. */
export function useText(): (text: Text | BilingualText | undefined, otherwise?: string) => string {
  const language = useLanguage();
  return useCallback((text, otherwise = '') => (text === undefined ? otherwise : typeof text === 'string' ? text : text[language]), [language]);
}

/** How the language of the page writes values. */
interface Formats {
  readonly number: (value: number) => string;
  readonly day: (iso: string) => string;
  readonly time: (iso: string) => string;
  /** A time of day. */
  readonly clock: (iso: string) => string;
}

/** Numbers, days and times as the language of the page writes them. */
export function useFormats(): Formats {
  const language = useLanguage();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language);
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const clock = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
    return {
      number: (value) => number.format(value),
      day: (iso) => day.format(new Date(iso)),
      time: (iso) => time.format(new Date(iso)),
      clock: (iso) => clock.format(new Date(iso)),
    };
  }, [language]);
}
