import type { Language } from '@anshin/model';
import i18next from 'i18next';
import { TONGUES, WORDS_OF } from './areas.ts';

const KEPT = 'anshin.language';

/** The language chosen before, else the browser's, else Japanese. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  const wished = [kept, ...navigator.languages].map((tag) => TONGUES.find((language) => tag?.toLowerCase().startsWith(language)));
  return wished.find((language) => language !== undefined) ?? 'ja';
}

/** Fetches the words of the first language and starts with them. */
export async function startWords(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.init({
    lng: language,
    supportedLngs: [...TONGUES],
    resources: { [language]: await WORDS_OF[language]() },
    partialBundledLanguages: true,
    defaultNS: 'shell',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
}

/** Changes the language everywhere and remembers it; nothing that the user did is touched. */
export async function changeLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'shell')) {
    for (const [area, words] of Object.entries(await WORDS_OF[language]())) i18next.addResourceBundle(language, area, words);
  }
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
