import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../entities/text.ts';
import { MODEL_CODES, READ_CODES } from '../findings/codes.ts';
import type { Finding } from '../findings/finding.ts';
import { migrate } from '../migrations/migrate.ts';
import { readDocument } from '../reading/read-document.ts';
import { modelSentence, modelSentences } from './model-sentences.ts';

const HEAD = 'anshin: 1\nid: x\ntitle: t\n';
const many = Array.from({ length: 1100 }, (_, index) => `  z${index}: { kind: ${index} }`).join('\n');

/** For every code an input that leads to it. */
const INPUTS: Readonly<Record<string, readonly (string | Uint8Array)[]>> = {
  'read.encoding': [Uint8Array.from([0x83, 0x58, 0x83, 0x7d]), Uint8Array.from([0x61, 0xff])],
  'read.too-large': [new Uint8Array(32_000_001)],
  'read.too-many-values': [`[${'1,'.repeat(4_100_000)}1]`],
  'read.empty': [''],
  'read.syntax': ['a: "', '{"a": }', 'a: !x y'],
  'read.duplicate-key': ['a: 1\na: 2', '{"a": 1, "a": 2}'],
  'read.alias-bomb': [`x: &x [1]\ny: [${'*x,'.repeat(10_001)}]`],
  'read.alias-cycle': ['a: &a [*a]'],
  'read.too-deep': ['['.repeat(65)],
  'read.multiple-documents': ['a: 1\n---\nb: 2'],
  'read.not-a-map': ['text'],
  'read.unknown-version': ['a: 1', 'anshin: x', 'anshin: 2', 'anshin: 0'],
  'model.unknown-field': [`${HEAD}zonse: {}`, `${HEAD}something: {}`],
  'model.wrong-type': [`${HEAD}zones: []`, `${HEAD}zones:`, `${HEAD}description: 5`, `${HEAD}layout: { positions: { a: { x: .inf, y: 1 } } }`],
  'model.missing-field': ['anshin: 1\nid: x', `${HEAD}zones: { a: {} }`],
  'model.not-in-list': [
    `${HEAD}zones: { a: { kind: clout } }`,
    `${HEAD}zones: { a: { kind: xxxxxx } }`,
    `${HEAD}components: { a: { kind: plc, traits: { nothing: true } } }`,
  ],
  'model.bad-id': ['anshin: 1\nid: a b\ntitle: t', `${HEAD}zones: { 居間: { kind: cloud } }`],
  'model.bad-date': [`${HEAD}evidence: { a: { kind: test, title: t, on: 2027/1/1 } }`],
  'model.empty-text': [`${HEAD}description: ""`],
  'model.list-length': [
    `${HEAD}channels: { a: { between: [b], medium: wifi } }`,
    `${HEAD}measures: { a: { title: t, status: planned, effect: { limits: [] } } }`,
  ],
  'model.out-of-range': [`${HEAD}measures: { a: { title: t, status: planned, functions: [24], cost: { effort: -1 } } }`],
  'model.not-one-of': [`${HEAD}measures: { a: { title: t, status: planned, treats: [{}] } }`],
  'model.other': [`${HEAD}evidence: { a: { kind: test, title: t, sha256: x } }`],
  'model.too-many-findings': [`${HEAD}zones:\n${many}`],
};

const findingsOf: (code: string) => Finding[] = (code) => {
  if (code === 'read.migration-failed') {
    const failing = {
      from: 0,
      to: 1,
      title: { ja: '', en: '' },
      migrate: () => {
        throw new TypeError('x');
      },
    };
    const migrated = migrate({ anshin: 0 }, [failing]);
    return 'finding' in migrated ? [migrated.finding] : [];
  }
  return (INPUTS[code] ?? []).flatMap((input) => {
    const found = readDocument(input, { file: typeof input === 'string' && input.startsWith('{') ? 'a.json' : 'a.yaml' }).findings.filter(
      (finding) => finding.code === code,
    );
    expect(found.length, `${code} from ${String(input).slice(0, 60)}`).toBeGreaterThan(0);
    return found;
  });
};

describe('sentences', () => {
  test('there are sentences in both languages for every code, and for no other', () => {
    for (const language of LANGUAGES) expect(Object.keys(modelSentences[language]).sort()).toEqual([...READ_CODES, ...MODEL_CODES].sort());
  });

  for (const code of [...READ_CODES, ...MODEL_CODES])
    test(`${code} can occur, and says in both languages what is wrong and what to do`, () => {
      const findings = findingsOf(code);
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings.slice(0, 20)) {
        const ja = modelSentence(finding, 'ja') ?? '';
        const en = modelSentence(finding, 'en') ?? '';
        for (const sentence of [ja, en]) expect(sentence).not.toMatch(/undefined|null(?!」)|NaN|\[object|「」|""|  /);
        expect(ja).toMatch(/(ください。|です。|ました。|とします。|[a-zA-Z0-9, …]+)$/);
        expect(ja.match(/。/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
        expect(en).toMatch(/^["A-Z].*([.…]|[a-zA-Z0-9])$/s);
      }
    });

  test('the code of another package has no sentence here', () => {
    const finding: Finding = { code: 'constructor', severity: 'error', path: [], params: {} };
    expect(modelSentence(finding, 'ja')).toBeUndefined();
  });

  test('text from a file is shown short and without control characters', () => {
    const [finding] = readDocument(`${HEAD}zones: { a: { kind: "\\u001b[31m\\u202e${'x'.repeat(500)}" } }`, { file: 'a.yaml' }).findings;
    const sentence = finding === undefined ? '' : (modelSentence(finding, 'en') ?? '');
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(sentence.length).toBeLessThan(600);
  });
});
