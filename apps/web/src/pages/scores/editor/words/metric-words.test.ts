import { metricsOf, SCORING_METHODS, type ScoringMethod } from '@anshin/engine';
import { describe, expect, it } from 'vitest';
import { METRIC_WORDS_EN } from './en.ts';
import { METRIC_WORDS_JA } from './ja.ts';
import { metricWords, valueWord } from './metric-words.ts';

const METHODS: readonly ScoringMethod[] = SCORING_METHODS;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('words of metrics', () => {
  it.each(METHODS.map((method) => [method.id, method] as const))('name every metric and every value of %s in both languages', (_, method) => {
    for (const { name, values } of metricsOf(method)) {
      expect([name, metricWords(method, name, 'en')?.title]).toEqual([name, expect.stringMatching(/^[A-Z]/)]);
      expect([name, metricWords(method, name, 'ja')?.title]).toEqual([name, expect.stringMatching(JAPANESE)]);
      for (const value of values) {
        expect([name, value, valueWord(method, name, value, 'en')]).toEqual([name, value, expect.stringMatching(/^[A-Z\d]/)]);
        const ja = valueWord(method, name, value, 'ja') ?? '';
        expect([name, value, /^\d+$/.test(ja) || JAPANESE.test(ja)]).toEqual([name, value, true]);
      }
    }
  });

  it.each(METHODS.map((method) => [method.id, method] as const))('tell the values of each metric of %s apart', (_, method) => {
    for (const { name, values } of metricsOf(method))
      for (const language of ['en', 'ja'] as const) expect(new Set(values.map((value) => valueWord(method, name, value, language))).size).toBe(values.length);
  });

  it('are all used by some method', () => {
    const used = new Set<string>();
    for (const method of METHODS) for (const { name } of metricsOf(method)) used.add(name);
    const names = Object.keys(METRIC_WORDS_EN).map((key) => key.split('.')[1]?.replace('?', '') ?? '');
    expect(names.filter((name) => name !== 'X' && !used.has(name))).toEqual([]);
    expect(Object.keys(METRIC_WORDS_JA)).toEqual(Object.keys(METRIC_WORDS_EN));
  });

  it('say which metric a modified one replaces', () => {
    const cvss31 = METHODS.find(({ id }) => id === 'method.cvss-3.1') ?? expect.unreachable('no CVSS 3.1');
    expect(metricWords(cvss31, 'MAV', 'en')).toMatchObject({ title: 'Attack vector', replaces: 'AV' });
    expect(metricWords(cvss31, 'AV', 'en')).toMatchObject({ replaces: undefined });
    expect(metricWords(cvss31, 'ZZ', 'en')).toBeUndefined();
  });

  it('ask in whole sentences', () => {
    const questions = (words: Readonly<Record<string, string>>) => Object.entries(words).filter(([key]) => key.endsWith('?'));
    for (const [, text] of questions(METRIC_WORDS_EN)) expect(text).toMatch(/[.?]$/);
    for (const [, text] of questions(METRIC_WORDS_JA)) expect(text).toMatch(/。$/);
  });
});
