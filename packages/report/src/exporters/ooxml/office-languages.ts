import type { Language } from '@anshin/model';

/** Languages as office files name them. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };

/** The face of Japanese and Latin letters: comes with Windows and with Office for Mac; elsewhere the system's Japanese sans serif stands in. */
export const OFFICE_FONT = 'Yu Gothic';
/** The face of ids and vectors. */
export const CODE_FONT = 'Consolas';
