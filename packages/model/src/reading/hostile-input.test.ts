import { describe, expect, test } from 'vitest';
import { SAMPLE_YAML } from '../testing/sample-document.contract.ts';
import { readDocument } from './read-document.ts';

const codesOf = (input: Uint8Array | string, file = 'a.yaml') => readDocument(input, { file }).findings.map((finding) => finding.code);
const head = '{"anshin": 1, "id": "x", "title": "t", "zones": ';

describe('hostile input', () => {
  test('a file of 50 MB is refused without being read', () => {
    expect(readDocument(new Uint8Array(50_000_000), { file: 'a.yaml' })).toMatchObject({
      unreadable: true,
      findings: [{ code: 'read.too-large', place: { line: 1, column: 1 }, params: { limit: 32_000_000 } }],
    });
    expect(codesOf('a'.repeat(32_000_001))).toEqual(['read.too-large']);
    expect(codesOf('あ'.repeat(11_000_000))).toEqual(['read.too-large']);
  });

  test('nesting beyond 64 levels is refused where it begins, up to 64 it is read', () => {
    const forms: [string, string, string[]][] = [
      ['[', ']', ['model.wrong-type']],
      ['{"a":', '}', ['model.missing-field', 'model.unknown-field']],
    ];
    for (const [open, close, codes] of forms) {
      const nest = (levels: number) => `${open.repeat(levels)}1${close.repeat(levels)}`;
      for (const file of ['a.json', 'a.yaml']) {
        expect(codesOf(`${head}${nest(63)}}`, file)).toEqual(codes);
        expect(codesOf(`${head}${nest(64)}}`, file)).toEqual(['read.too-deep']);
        expect(codesOf(`${head}${open.repeat(1_000_000)}`, file)).toEqual(['read.too-deep']);
      }
      expect(codesOf(`anshin: 1\nid: x\ntitle: t\nzones: ${nest(63)}`)).toEqual(codes);
      expect(codesOf(`anshin: 1\nid: x\ntitle: t\nzones: ${nest(64)}`)).toEqual(['read.too-deep']);
    }
    const deep = Array.from({ length: 70 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');
    expect(readDocument(deep, { file: 'a.yaml' }).findings).toMatchObject([{ code: 'read.too-deep', place: { line: 65 } }]);
    expect(codesOf('- '.repeat(100_000))).toEqual(['read.too-deep']);
  });

  test('aliases that stand for billions of values are refused', () => {
    const levels = [...'abcdefghijkl'];
    const laughs = levels
      .map(
        (name, index) =>
          `${name}: &${name} [${
            index === 0
              ? '"lol"'
              : Array(10)
                  .fill(`*${levels[index - 1]}`)
                  .join(', ')
          }]`,
      )
      .join('\n');
    expect(readDocument(`${SAMPLE_YAML}${laughs}`, { file: 'a.yaml' })).toMatchObject({
      unreadable: true,
      findings: [{ code: 'read.alias-bomb', place: { line: 17 } }],
    });
    expect(codesOf(`${SAMPLE_YAML}x: &x [1]\ny: [${'*x,'.repeat(10_001)}]`)).toEqual(['read.alias-bomb']);
  });

  test('aliases that hold themselves or nest without end are refused', () => {
    expect(codesOf(`${SAMPLE_YAML}x: &x { y: [*x] }`)).toEqual(['read.alias-cycle']);
    const chain = Array.from({ length: 80 }, (_, index) => `k${index}: &k${index} [${index === 0 ? '' : `*k${index - 1}`}]`).join('\n');
    expect(codesOf(chain)).toEqual(['read.too-deep']);
  });

  test('a few aliases are read as what they stand for', () => {
    const text = SAMPLE_YAML.replace('home: { kind: premises }', 'home: &place { kind: premises }\n  room: *place');
    expect(readDocument(text, { file: 'a.yaml' })).toMatchObject({
      findings: [],
      document: { zones: { home: { kind: 'premises' }, room: { kind: 'premises' } } },
    });
  });

  test('millions of tiny values are refused before they fill the memory', () => {
    expect(codesOf(`[${'1,'.repeat(4_100_000)}1]`, 'a.json')).toEqual(['read.too-many-values']);
    expect(codesOf('- a\n'.repeat(3_200_000))).toEqual(['read.too-many-values']);
  });

  test('a hundred thousand faults cost no more than a hundred thousand values', () => {
    const fields = Array.from({ length: 100_000 }, (_, index) => `  f${index}: { threta: 1 }`).join('\n');
    const { findings } = readDocument(`anshin: 1\nid: x\ntitle: t\ndecisions:\n${fields}\n`, { file: 'a.yaml' });
    expect(findings).toHaveLength(1001);
    expect(findings[999]?.place?.line).toBeGreaterThan(100);
    expect(findings.at(-1)?.code).toBe('model.too-many-findings');
  });

  test('tags, merge keys and directives do nothing', () => {
    expect(codesOf(`${SAMPLE_YAML}description: !!js/function 'function () {}'`)).toEqual(['read.syntax']);
    expect(codesOf(`${SAMPLE_YAML}description: !!binary aGVsbG8=`)).toEqual(['read.syntax']);
    expect(codesOf(`${SAMPLE_YAML}usages: { <<: { a: { title: x } } }`)).toEqual(['model.bad-id', 'model.missing-field', 'model.unknown-field']);
    expect(codesOf(`%YAML 3.0\n---\n${SAMPLE_YAML}`)).toEqual(['read.syntax']);
  });
});
