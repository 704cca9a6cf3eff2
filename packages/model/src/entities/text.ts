import { z } from 'zod';

/** A text in both languages of the product. */
export const BilingualText = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });
export type BilingualText = z.infer<typeof BilingualText>;

/** A text as a user writes it: one string for both languages, or one for each. */
export const Text = z.union([z.string().min(1), BilingualText]).meta({ id: 'Text', title: 'テキスト / Text' });
export type Text = z.infer<typeof Text>;

/** The two languages of the product. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The text in one language; a plain string serves both. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
