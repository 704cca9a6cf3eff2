import type { BilingualText, Language, Text } from '@anshin/model';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Area, TONGUES, type WordKey } from './areas.ts';

/** What fills the places of a sentence: `{{name}}`; `count` also chooses the form. */
export type WordValues = Readonly<Record<string, string | number>>;
export type Say<A extends Area> = (key: WordKey<A>, values?: WordValues) => string;

/** The words of one area in the language of the page. */
export function useWords<A extends Area>(area: A): Say<A> {
  const { t } = useTranslation(area);
  return useCallback((key, values) => t(key, { ...values }), [t]);
}

/** The language of the page. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return TONGUES.find((language) => language === i18n.language) ?? 'ja';
}

/** Reads texts of documents and results in the language of the page. */
export function useText(): (text: Text | BilingualText | undefined, otherwise?: string) => string {
  const language = useLanguage();
  return useCallback((text, otherwise = '') => (text === undefined ? otherwise : typeof text === 'string' ? text : text[language]), [language]);
}

/** Numbers, days and times as the language of the page writes them. */
export function useFormats(): { readonly number: (value: number) => string; readonly day: (iso: string) => string; readonly time: (iso: string) => string } {
  const language = useLanguage();
  return useMemo(() => {
    const number = new Intl.NumberFormat(language);
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    return { number: (value) => number.format(value), day: (iso) => day.format(new Date(iso)), time: (iso) => time.format(new Date(iso)) };
  }, [language]);
}
