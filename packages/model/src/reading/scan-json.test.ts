import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countKeys, measureJson } from './measure-json.ts';
import { scanJson } from './scan-json.ts';
import type { TreeVisitor } from './tree-visitor.ts';

/** Notes every key and scalar with its place. */
function notes(): TreeVisitor & { readonly seen: [string, number][] } {
  const seen: [string, number][] = [];
  return { seen, open: () => {}, close: () => {}, key: (name, offset) => seen.push([name, offset]), scalar: (offset) => seen.push(['', offset]) };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const spaced = fc.tuple(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2)).map(([text, indent]) => JSON.stringify(JSON.parse(text), null, indent));
const damaged = fc.tuple(spaced, fc.nat(), fc.constantFrom(...'{}[]:,"\\0-.eEtfn \n\u0001x', '\\u12', '01', '1.', '-')).map(([text, at, insert]) => {
  const start = at % (text.length + 1);
  return text.slice(0, start) + insert + text.slice(start + (at % 3));
});

describe('the exact pass over JSON', () => {
  test('accepts what JSON.parse accepts and refuses what it refuses, within the text', () => {
    fc.assert(
      fc.property(fc.oneof(spaced, damaged, fc.string({ unit: fc.constantFrom(...'{}[]:,"\\1-.e tru\n'), maxLength: 8 })), (text) => {
        const fault = scanJson(text, notes());
        expect([text, fault === undefined]).toEqual([text, isJson(text)]);
        expect(fault?.offset ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('tells every key where it stands', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const visitor = notes();
        scanJson(text, visitor);
        const keys = visitor.seen.filter(
          ([name, offset]) =>
            text[offset] === '"' && text.startsWith(JSON.stringify(name), offset) && /^\s*:/.test(text.slice(offset + JSON.stringify(name).length)),
        );
        expect(keys).toHaveLength(countKeys(JSON.parse(text)));
      }),
    );
  });

  test('counts as many keys in a text as its value has, unless one stands twice', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(measureJson(text).keys).toBe(countKeys(JSON.parse(text)));
      }),
    );
    expect(measureJson('{"a": {"b": 1, "b": 2}}').keys).toBe(3);
    expect(measureJson(String.raw`{"a\"": "x: \\", "b" : ["c:"]}`).keys).toBe(2);
  });

  test('a long string costs no more than its length', () => {
    const text = `{"a": "${'x\\n'.repeat(2_000_000)}`;
    expect(scanJson(text, notes())?.offset).toBe(6);
  });
});
