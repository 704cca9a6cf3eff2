import { describe, expect, it } from 'vitest';
import { WORDS_EN } from './words.en.ts';
import { WORDS_JA } from './words.ja.ts';

type Words = Readonly<Record<string, string>>;

const PLURAL = /_(one|other)$/;
const SAME_IN_BOTH = /^[\d\sA-Za-z+/→…·:.,%()×≥≤*–-]{0,6}$/;

/** The keys of one language with the forms of one key as one. */
function bases(words: Words): readonly string[] {
  return [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, '')))].sort();
}

function places(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

const AREAS = Object.entries(WORDS_EN).map(([area, en]) => [area, { en, ja: WORDS_JA[area as keyof typeof WORDS_JA] }] as [string, { en: Words; ja: Words }]);

it('are there for the same areas in both languages', () => {
  expect(Object.keys(WORDS_JA)).toEqual(Object.keys(WORDS_EN));
});

describe.each(AREAS)('the words of %s', (_area, { en, ja }) => {
  it('say the same things in both languages', () => {
    expect(bases(ja)).toEqual(bases(en));
  });

  it('have every form that a language needs', () => {
    const plural = (words: Words): readonly string[] => [
      ...new Set(
        Object.keys(words)
          .filter((key) => PLURAL.test(key))
          .map((key) => key.replace(PLURAL, '')),
      ),
    ];
    expect(plural(en).filter((key) => en[`${key}_one`] === undefined || en[`${key}_other`] === undefined)).toEqual([]);
    expect(plural(ja).filter((key) => ja[`${key}_other`] === undefined)).toEqual([]);
    expect(plural(ja)).toEqual(plural(en));
  });

  it('are Japanese in Japanese', () => {
    const untranslated = Object.entries(ja).filter(([key, words]) => words === en[key] && !SAME_IN_BOTH.test(words.replace(/\{\{\w+\}\}/g, '')));
    expect(untranslated).toEqual([]);
    expect(Object.values(ja).filter((words) => words.trim() === '')).toEqual([]);
    expect(Object.entries(en).filter(([, words]) => words.trim() === '' || /[぀-ヿ一-鿿]/.test(words))).toEqual([]);
  });

  it('have the same places to fill', () => {
    const different = Object.entries(ja).filter(([key, words]) => places(words).join() !== places(en[key] ?? en[key.replace(PLURAL, '_other')] ?? '').join());
    expect(different).toEqual([]);
  });
});
