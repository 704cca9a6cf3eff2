import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPieces } from './json-output.ts';

describe('JSON in pieces', () => {
  test('is the same text as in one piece', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.constant(undefined))), (value) => {
        expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value));
      }),
    );
  });

  test('is the same text for long lists inside lists', () => {
    const long = Array.from({ length: 2_500 }, (_, index) => index);
    for (const value of [
      { files: [{ file: 'a', findings: long }] },
      { files: [1, { findings: long }, long, 'x', [[long]], { a: { b: long } }] },
      { a: [[]], b: [undefined, { c: undefined }] },
    ]) {
      const pieces = [...jsonPieces(value)];
      expect(pieces.join('')).toBe(JSON.stringify(value));
      if ('files' in value) expect(pieces.length).toBeGreaterThan(4);
    }
  });

  test('is the same text for lists of any length', () => {
    for (const length of [0, 1, 999, 1_000, 1_001, 2_000, 2_001, 5_432]) {
      const value = { version: 1, a: Array.from({ length }, (_, index) => ({ id: `t${index}`, ja: '脅威' })), b: [] };
      const pieces = [...jsonPieces(value)];
      expect(pieces.join('')).toBe(JSON.stringify(value));
      if (length > 1_000) expect(pieces.length).toBeGreaterThan(length / 1_000);
    }
  });
});
