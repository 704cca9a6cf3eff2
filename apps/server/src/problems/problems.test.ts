import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { en as apiEn } from '../locales/api/en.ts';
import { ja as apiJa } from '../locales/api/ja.ts';
import { en } from '../locales/en.ts';
import { ja } from '../locales/ja.ts';
import { findingWithWords, isWord } from '../locales/words.ts';
import { SERVER_CODES, SERVER_WORDS } from '../server-error.ts';
import { INPUT_CODES, inputFindings } from './input-findings.ts';
import { PROBLEM_STATUS, REQUEST_PROBLEMS, type RequestCode } from './problem-codes.ts';
import { languageFrom } from './request-language.ts';
import { RequestProblem } from './request-problem.ts';
import { toProblem } from './to-problem.ts';

const JAPANESE = /[ぁ-んァ-ヶ一-龠]/;
const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of problems', () => {
  test.each(Object.keys(PROBLEM_STATUS))('%s has a title in both languages', (code) => {
    expect(isWord(`${code}.title`)).toBe(true);
  });

  test.each(Object.keys(REQUEST_PROBLEMS))('%s is told in a whole sentence of the language of the request', (code) => {
    const params = { id: 'x', limit: 5, expected: 1, found: 2, seconds: 3, megabytes: 4, formats: 'otm', profile: 'party', field: 'about' };
    const error = new RequestProblem(code as RequestCode, params);
    const [inJapanese, inEnglish] = [toProblem(error, 'ja', 'r-1'), toProblem(error, 'en', 'r-1')];
    expect(inJapanese).toMatchObject({ type: `urn:anshin:problem:${code}`, code, status: PROBLEM_STATUS[code as RequestCode], instance: 'r-1' });
    expect(inJapanese.detail).toMatch(/[ぁ-ん].*。$/);
    expect(inEnglish.detail).toMatch(/^[A-Z].*\.$/);
    for (const text of [inJapanese.detail, inEnglish.detail]) expect(text).not.toMatch(/\{|undefined|「」|""/);
  });

  test('are Japanese in Japanese and English in English, with the same values in both', () => {
    for (const [english, japanese] of [
      [en, ja],
      [apiEn, apiJa],
    ] as const)
      for (const [key, text] of Object.entries(english)) {
        const other = (japanese as Readonly<Record<string, string>>)[key] ?? '';
        expect([key, placesIn(other)]).toEqual([key, placesIn(text)]);
        if (key === 'page.other-language') continue;
        expect([key, other]).toEqual([key, expect.stringMatching(JAPANESE)]);
        expect([key, text]).toEqual([key, expect.not.stringMatching(JAPANESE)]);
      }
    for (const code of SERVER_CODES) {
      expect(SERVER_WORDS[code].ja).toMatch(/。$/);
      expect(SERVER_WORDS[code].en).toMatch(/\.$/);
    }
  });

  test.each(INPUT_CODES)('%s says what to do', (code) => {
    const { message } = findingWithWords({ code, severity: 'error', path: [], params: { at: 'limit', expected: 'number', allowed: 'a, b', limit: 5 } });
    expect(message.ja).toMatch(/「limit」.*。$/);
    expect(message.en).toMatch(/"limit".*\.$/);
  });
});

describe('what is wrong with a request', () => {
  const Schema = z.strictObject({
    name: z.string().max(3),
    count: z.number().min(1).optional(),
    kind: z.enum(['a', 'b']).optional(),
    from: z.union([z.strictObject({ id: z.string() }), z.strictObject({ blank: z.strictObject({ title: z.string() }) })]).optional(),
  });
  const codesOf = (value: unknown): string[] => {
    const { error } = Schema.safeParse(value);
    return inputFindings(error?.issues ?? [], 'body', value).map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  test.each([
    [{}, ['input.missing body.name']],
    [undefined, ['input.missing body']],
    [[], ['input.wrong-type body']],
    [{ name: 1 }, ['input.wrong-type body.name']],
    [{ name: 'long' }, ['input.wrong-length body.name']],
    [{ name: 'x', count: 0 }, ['input.out-of-range body.count']],
    [{ name: 'x', kind: 'c' }, ['input.not-in-list body.kind']],
    [{ name: 'x', more: 1, '<b>': 2 }, ['input.unknown-field body.more', 'input.unknown-field body.<b>']],
    [{ name: 'x', from: { blank: { title: 5 } } }, ['input.wrong-type body.from.blank.title']],
    [{ name: 'x', from: { blank: {} } }, ['input.missing body.from.blank.title']],
  ])('%j', (value, expected) => {
    expect(codesOf(value)).toEqual(expected);
  });

  test('is told in part when there is too much of it', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`${'x'.repeat(1_000)}${index}`, 1]));
    const { error } = Schema.safeParse({ name: 'x', ...many });
    const findings = inputFindings(error?.issues ?? [], 'body', many);
    expect(findings).toHaveLength(100);
    expect(JSON.stringify(findings).length).toBeLessThan(100_000);
  });
});

test('an error that nobody foresaw tells nothing of itself', () => {
  const problem = toProblem(new Error('secret /home/aki'), 'en', 'r-2');
  expect(problem).toMatchObject({ status: 500, code: 'server.failed' });
  expect(JSON.stringify(problem)).not.toMatch(/secret|aki/);
});

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['fr, de;q=0.9', 'en'],
  ['ja', 'ja'],
  ['ja-JP,ja;q=0.9,en;q=0.8', 'ja'],
  ['en-GB,en;q=0.9,ja;q=0.8', 'en'],
  ['en;q=0.2, ja;q=0.7', 'ja'],
  ['ja;q=0, en;q=0.1', 'en'],
  ['*', 'en'],
  ['ja;q=nonsense', 'ja'],
  ['japanese', 'en'],
  [`${'x,'.repeat(10_000)}ja`, 'en'],
])('Accept-Language %s is answered in %s', (header, language) => {
  expect(languageFrom(header)).toBe(language);
});
