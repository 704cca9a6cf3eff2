import type { Language } from '@anshin/model';

/** The language of an answer: the better wanted of Japanese and English by `Accept-Language` (RFC 9110 §12.5.4), English when it names neither. */
export function languageFrom(header: string | undefined): Language {
  let best: { readonly language: Language; readonly quality: number } = { language: 'en', quality: 0 };
  for (const range of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...params] = range.trim().toLowerCase().split(';');
    const language = tag === 'ja' || tag.startsWith('ja-') ? 'ja' : tag === 'en' || tag.startsWith('en-') ? 'en' : undefined;
    const weight = params.map((param) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(param)?.[1]).find((value) => value !== undefined);
    const quality = weight === undefined ? 1 : Number(weight);
    if (language !== undefined && quality > best.quality) best = { language, quality };
  }
  return best.language;
}
