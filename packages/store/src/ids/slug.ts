import { type Text, textIn } from '@anshin/model';

/** Longest readable part, in characters. ASSUMPTION: longer ones are cut by address bars and chats. */
const MAX_SLUG = 48;

/** The readable part of an assessment's address, from its English title; `fallback` where the title has no Latin letter or digit. */
export function slugOf(title: Text, fallback: string): string {
  return shorten(textIn(title, 'en')) || shorten(fallback) || 'assessment';
}

/** The first of `base`, `base-2`, `base-3`, … that is not taken. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}

function shorten(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/[\u0300-\u036f']/g, '');
  const words = plain.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return words.replace(/^-/, '').slice(0, MAX_SLUG).replace(/-$/, '');
}
