import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCORING_LOCALES, severityWord, vectorProblemText } from './locales/words.ts';
import { SEVERITIES, type ScoringMethod, type VectorProblem } from './method.ts';
import { methodOf, SCORING_METHODS, scoreVector } from './registry.ts';

const METHODS: readonly ScoringMethod[] = SCORING_METHODS;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('every registered scoring method', () => {
  it.each(METHODS.map((method) => [method.id, method] as const))(
    '%s has titles, a source, an example that scores, and words for its severities',
    (id, method) => {
      expect(id).toMatch(/^method\.[a-z0-9.-]+$/);
      expect(method.title.ja).toMatch(JAPANESE);
      expect(method.title.en).toMatch(/^[\x20-\x7e×–’]+$/);
      expect(method.source.ja).toMatch(JAPANESE);
      expect(method.source.en).toMatch(/^[\x20-\x7e–’§]{20,}$/);
      expect(method.example.startsWith(method.prefix)).toBe(true);
      const outcome = scoreVector(method.example);
      expect(outcome).toMatchObject({ ok: true, value: { vector: method.example } });
      expect(outcome).toEqual(method.score(method.example));
      expect(method.severities.length).toBeGreaterThan(2);
      for (const severity of method.severities) {
        expect(severityWord(severity, 'ja')).toMatch(JAPANESE);
        expect(severityWord(severity, 'en')).toBe(severity);
      }
    },
  );

  it.each(METHODS.flatMap((method) => method.assumptions.map((assumption) => [assumption.id, assumption] as const)))(
    'says assumption %s in both languages',
    (id, { text }) => {
      expect(id).toMatch(/^assumption\./);
      expect(text.ja).toMatch(/。$/);
      expect(text.en).toMatch(/\.$/);
    },
  );

  it('has an id and a prefix of its own', () => {
    expect(new Set(METHODS.map(({ id }) => id)).size).toBe(METHODS.length);
    for (const method of METHODS) expect(METHODS.filter(({ prefix }) => method.prefix.startsWith(prefix))).toEqual([method]);
    expect(METHODS.map(({ id }) => id).sort()).toEqual([
      'method.ccds-smart-home',
      'method.crss',
      'method.cvss-2.0',
      'method.cvss-3.0',
      'method.cvss-3.1',
      'method.cvss-4.0',
      'method.matrix',
      'method.owasp-risk-rating',
    ]);
  });

  it('has no assumption that another method has', () => {
    const ids = METHODS.flatMap(({ assumptions }) => assumptions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('scoreVector', () => {
  it('finds the method by how the vector begins, bare CVSS 2 vectors included', () => {
    expect(methodOf('AV:N/AC:L/Au:N/C:N/I:N/A:C')?.id).toBe('method.cvss-2.0');
    expect(methodOf('(AV:N/AC:L/Au:N/C:N/I:N/A:C)')?.id).toBe('method.cvss-2.0');
    expect(methodOf('CVSS:3.2/AV:N')).toBeUndefined();
    expect(scoreVector('(AV:N/AC:L/Au:N/C:N/I:N/A:C)')).toMatchObject({ ok: true, value: { score: 7.8, vector: 'CVSS:2.0/AV:N/AC:L/Au:N/C:N/I:N/A:C' } });
  });

  it('hands options on to the method', () => {
    const vector = 'CCDS-SH:1.0/AV:N/AC:L/PR:L/UI:N/S:C/C:N/I:N/A:N/LP:N/II:N';
    expect(scoreVector(vector)).toMatchObject({ value: { score: 0, severity: 'none' } });
    expect(scoreVector(vector, { compat: true })).toMatchObject({ value: { score: 3.2, severity: 'caution' } });
  });

  it('never throws on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof scoreVector(text).ok === 'boolean'));
    for (const text of ['', '/', ':', '(', 'constructor', '__proto__/x:y'])
      expect(scoreVector(text)).toMatchObject({ ok: false, problem: { code: 'vector.unknown-prefix', at: 0 } });
  });

  it('gives results that later calls leave alone', () => {
    const first = scoreVector('CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H/E:P/CR:L');
    const copy = structuredClone(first);
    scoreVector('CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N/E:U/CR:H');
    expect(first).toEqual(copy);
  });
});

describe('words of scoring', () => {
  const problems: readonly VectorProblem[] = [
    { code: 'vector.unknown-prefix', at: 0, what: 'FOO' },
    { code: 'vector.syntax', at: 9, what: 'AV' },
    { code: 'vector.unknown-metric', at: 9, what: 'XX' },
    { code: 'vector.unknown-value', at: 12, what: 'AV:Q' },
    { code: 'vector.duplicate-metric', at: 40, what: 'AV' },
    { code: 'vector.missing-metric', at: 40, what: 'PR' },
    { code: 'vector.order', at: 14, what: 'AC' },
  ];

  it('exist for every severity and every problem in both languages', () => {
    for (const locale of Object.values(SCORING_LOCALES)) {
      expect(Object.keys(locale.severity)).toEqual([...SEVERITIES]);
      expect(Object.keys(locale.problem).sort()).toEqual(problems.map(({ code }) => code).sort());
    }
  });

  it.each(problems.map((problem) => [problem.code, problem] as const))('say %s as whole sentences, with the place counted from 1', (_, problem) => {
    for (const [language, end] of [
      ['ja', /。$/],
      ['en', /[.]$/],
    ] as const) {
      const text = vectorProblemText(problem, language);
      expect(text).toMatch(end);
      expect(text).toContain(problem.what);
      expect(text).not.toMatch(/[{}]/);
      if (SCORING_LOCALES[language].problem[problem.code].includes('{position}')) expect(text).toContain(String(problem.at + 1));
    }
  });

  it('leave text that looks like a placeholder as it is', () => {
    expect(vectorProblemText({ code: 'vector.syntax', at: 0, what: '{position}$&' }, 'en')).toContain('{position}$&');
  });

  it('call the ranks of the smart-home method by the words of its table', () => {
    expect((['urgent', 'important', 'warning', 'caution', 'none'] as const).map((rank) => severityWord(rank, 'ja'))).toEqual([
      '緊急',
      '重要',
      '警告',
      '注意',
      'なし',
    ]);
  });
});
