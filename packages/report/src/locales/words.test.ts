import { describe, expect, it } from 'vitest';
import { RESULT_TERMS, TERMS } from '../terms/tables.ts';
import { resultTerm, term } from '../terms/term.ts';
import { EN } from './en.ts';
import { JA } from './ja.ts';
import { grouped, joined, say, type WordKey } from './words.ts';

const KEYS = Object.keys(JA) as WordKey[];
/** Names that a template takes up. */
const names = (template: string): string[] => [...new Set([...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();

describe('the words of the report', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(EN).sort()).toEqual([...KEYS].sort());
  });

  it.each(KEYS)('%s takes up the same values in both languages and is not empty', (key) => {
    expect(names(EN[key])).toEqual(names(JA[key]));
    expect(JA[key].trim().length * EN[key].trim().length).toBeGreaterThan(0);
  });

  it('never say that a product is certified or conforms', () => {
    for (const key of KEYS) expect(`${JA[key]} ${EN[key]}`).not.toMatch(/\bcompliant\b|\bcertified\b|適合予定/i);
  });

  it('have no Japanese in the English and no empty entry in the lists', () => {
    for (const key of KEYS) expect(EN[key]).not.toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
    for (const list of Object.values({ ...TERMS, ...RESULT_TERMS })) {
      for (const words of Object.values<{ ja: string; en: string }>(list)) {
        expect(words.ja).not.toBe('');
        expect(words.en).toMatch(/^[^\u3040-\u30FF\u4E00-\u9FFF]+$/);
      }
    }
  });

  it('fill in values, choose between one and many, and leave out what is empty', () => {
    expect(say('verdict.decisions', { decisions: 1 }).en).toBe('1 decision is needed.');
    expect(say('verdict.decisions', { decisions: 1234 }).en).toBe('1,234 decisions are needed.');
    expect(say('decision.until', { until: '{x}' }).en).toBe('until {x}');
    expect(say('standing.accepted', { by: { ja: 'あ', en: 'A' }, until: '' })).toEqual({ ja: 'あが受入れを決定', en: 'Accepted by A' });
  });

  it('never take a value for a template', () => {
    expect(say('flow.title', { flow: '$& {flow?x} {n#a|b}' }).en).toBe('Data flow: $& {flow?x} {n#a|b}');
  });

  it('fall back to the value itself where a list has no word for it', () => {
    expect(term('medium', 'constructor')).toEqual({ ja: 'constructor', en: 'constructor' });
    expect(resultTerm('relation', 'new-kind').en).toBe('new-kind');
  });

  it('group thousands and join texts language by language', () => {
    expect(grouped(1234567.5)).toBe('1,234,567.5');
    expect(
      joined(
        [
          { ja: 'あ', en: 'a' },
          { ja: 'い', en: 'b' },
        ],
        { ja: '、', en: ', ' },
      ),
    ).toEqual({ ja: 'あ、い', en: 'a, b' });
  });
});
