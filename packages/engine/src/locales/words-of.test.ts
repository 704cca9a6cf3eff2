import { describe, expect, it } from 'vitest';
import { FINDING_CODES } from './finding-words.ts';
import { FINDINGS_EN } from './findings.en.ts';
import { FINDINGS_JA } from './findings.ja.ts';
import { wordsInBoth, wordsOf } from './words-of.ts';

describe('the words of findings', () => {
  it('cover exactly the codes that the engine emits, in both languages', () => {
    expect(Object.keys(FINDINGS_JA).sort()).toEqual([...FINDING_CODES].sort());
    expect(Object.keys(FINDINGS_EN).sort()).toEqual([...FINDING_CODES].sort());
    expect(new Set(FINDING_CODES).size).toBe(FINDING_CODES.length);
  });

  it('take values in the language asked for', () => {
    const finding = { code: 'components.isolated', params: { name: { ja: '灯り', en: 'the lamp' } } };
    expect(wordsOf(finding, 'ja')).toContain('灯り');
    expect(wordsOf(finding, 'en')).toContain('the lamp');
  });

  it('leave out a conditional part whose value is empty or missing', () => {
    const sentence = (params: Record<string, string>) => wordsOf({ code: 'check.unknown-kind', params: { id: 'x', ...params } }, 'en');
    expect(sentence({ nearest: 'lamp' })).toContain('Did you mean "lamp"?');
    expect(sentence({ nearest: '' })).toBe(sentence({}));
    expect(sentence({})).not.toMatch(/Did you mean|[{}]/);
  });

  it('do not take what a value says for a value', () => {
    expect(wordsOf({ code: 'check.cycle', params: { id: '{nearest}' } }, 'en')).toBe(
      '"{nearest}" depends on itself through others. Remove one of the links of the loop.',
    );
  });

  it('write numbers as they are', () => {
    expect(wordsOf({ code: 'scope.no-coordinator', params: { count: 3 } }, 'en')).toMatch(/^3 parties/);
  });

  it('know the sentences of the document model, and show a code that nobody knows', () => {
    expect(wordsInBoth({ code: 'model.unknown-field', params: { name: 'x' } }).en).not.toBe('model.unknown-field');
    expect(wordsInBoth({ code: 'nobody.knows', params: {} })).toEqual({ ja: 'nobody.knows', en: 'nobody.knows' });
  });
});
