import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { OTHER_YAML_REASON, yamlReason } from './syntax-reasons.ts';

/** The words that the YAML parser throws, taken from its own source. */
function parserWords(): string[] {
  const source = readFileSync(createRequire(import.meta.url).resolve('js-yaml'), 'utf8');
  const found = [...source.matchAll(/throwError(?:\$1)?\(state, (?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)\)/g)].map((match) => match[1] ?? match[2] ?? '');
  return [...new Set(found)];
}

/** What cannot happen to us: merge keys are off, the limits have codes of their own, and the last is an inner check. */
const ELSEWHERE =
  /^(merge keys|abnormal merge|cannot merge|aliases exceeded|nesting exceeded|duplicated mapping key|incomplete mapping pair|can not read a document$)/;

describe('reasons of syntax faults', () => {
  test('every fault that the YAML parser knows is explained', () => {
    const words = parserWords().filter((word) => !ELSEWHERE.test(word));
    expect(words.length).toBeGreaterThan(40);
    expect(words.filter((word) => yamlReason(word) === OTHER_YAML_REASON)).toEqual([]);
  });

  test('words of another version of the parser still get a sentence', () => {
    expect(yamlReason('something new')).toBe(OTHER_YAML_REASON);
  });
});
