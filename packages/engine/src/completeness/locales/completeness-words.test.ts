import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../locales/finding-words.ts';
import { ASK_CODES, SUGGESTION_CODES } from '../codes.ts';
import { LikenessAspect } from '../completeness-result.ts';
import { COMPLETENESS_ASSUMPTIONS } from '../completeness-assumptions.ts';
import { SUGGESTIONS } from '../compare/tables.ts';
import { ASK_OF_FINDING, ASKS } from '../progress/tables.ts';
import { ASPECT_WEIGHTS } from '../similar/tables.ts';
import { ASK_TITLES, OPEN_WORDS } from './ask-words.ts';
import { REASON_WORDS } from './reason-words.ts';
import { SUGGESTION_WORDS } from './suggestion-words.ts';
import { SENTENCE_TERMS } from './terms.ts';

const ALL_WORDS = [
  ...Object.entries(ASK_TITLES),
  ...Object.entries(OPEN_WORDS),
  ...Object.entries(REASON_WORDS),
  ...Object.entries(SUGGESTION_WORDS).flatMap(([code, { what, why, whyStrong }]) => [what, why, whyStrong ?? why].map((words) => [code, words] as const)),
  ...COMPLETENESS_ASSUMPTIONS.map(({ id, text }) => [id, text] as const),
];

const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the words of completeness', () => {
  it('exist for every code, in Japanese and English, with the same values', () => {
    expect(Object.keys(ASK_TITLES).sort()).toEqual([...ASK_CODES].sort());
    expect(Object.keys(SUGGESTION_WORDS).sort()).toEqual([...SUGGESTION_CODES].sort());
    expect(Object.keys(REASON_WORDS).sort()).toEqual([...LikenessAspect.options].sort());
    for (const [code, { ja, en }] of ALL_WORDS) {
      expect(ja, code).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en, code).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
      expect(en, code).toMatch(/[A-Za-z]/);
      expect(places(ja), code).toEqual(places(en));
    }
  });

  it('name every value of a closed list in both languages', () => {
    for (const words of Object.values(SENTENCE_TERMS))
      for (const [value, { ja, en }] of Object.entries(words)) {
        expect(ja.length, value).toBeGreaterThan(0);
        expect(en.length, value).toBeGreaterThan(0);
      }
  });

  it('never promise what only others can give', () => {
    for (const [code, { ja, en }] of ALL_WORDS) {
      expect(en, code).not.toMatch(/\b(certified|compliant|compliance)\b/i);
      expect(ja, code).not.toMatch(/適合|認証済/);
    }
  });
});

describe('the tables of completeness', () => {
  it('have every code in a step of the procedure, in the order of the steps, with whole minutes', () => {
    for (const table of [ASKS, SUGGESTIONS])
      for (const { step, minutes } of Object.values(table)) {
        expect(step).toBeGreaterThanOrEqual(1);
        expect(step).toBeLessThanOrEqual(11);
        expect(Number.isInteger(minutes) && minutes > 0).toBe(true);
      }
    const steps = ASK_CODES.filter((code) => code !== 'repair.finding').map((code) => ASKS[code].step);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(SUGGESTION_CODES.map((code) => SUGGESTIONS[code].step)).toEqual(SUGGESTION_CODES.map((code) => SUGGESTIONS[code].step).sort((a, b) => a - b));
  });

  it('speak of findings that exist, and weigh the respects to a hundred', () => {
    expect(FINDING_CODES).toEqual(expect.arrayContaining(Object.keys(ASK_OF_FINDING)));
    expect(Object.values(ASPECT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });
});
