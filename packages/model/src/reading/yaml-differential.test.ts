import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { documentArbitrary, TRICKY_STRINGS } from '../testing/document-arbitrary.contract.ts';
import { SAMPLE_YAML } from '../testing/sample-document.contract.ts';
import { writeYaml } from '../writing/write-yaml.ts';
import { linePlaces } from './line-places.ts';
import { parseYaml } from './parse-yaml.ts';
import { WantedPlaces } from './wanted-places.ts';

/** The second, independent YAML 1.2 parser; its value, or that it refuses the text. */
function other(text: string): unknown {
  try {
    const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true });
    return document.errors.length > 0 || document.warnings.length > 0 ? 'refused' : document.toJS({ maxAliasCount: 1000 });
  } catch {
    return 'refused';
  }
}

function ours(text: string): unknown {
  const parsed = parseYaml(text);
  return 'problems' in parsed ? 'refused' : parsed.value;
}

const TRICKY_TEXTS = [
  'a: no\nb: yes\nc: on\nd: off\ne: y\nf: NO',
  'a: 2027-03-31\nb: 2001-12-14t21:59:43.10-05:00\nc: 12:30:45',
  'a: 014\nb: 0o14\nc: 0x1F\nd: 0b11\ne: 1_000\nf: +12\ng: -0\nh: 0.10\ni: 1e3\nj: .5\nk: 5.\nl: .inf\nm: -.INF\nn: .NaN',
  'a: null\nb: ~\nc:\nd: Null\ne: ""',
  'a: &x [1, 2]\nb: *x',
  'a: &x { k: v }\nb: { <<: *x, c: 1 }',
  'a: &x 1\nb: &x 2\nc: *x',
  'a: &e\nb: *e',
  'a: |\n  one\n   two\n\n  three\n\n',
  'a: |-\n  x\n\nb: |+\n  y\n\nc: >\n  p\n  q\n\n  r\n   s\n',
  'a: >2\n    indented\n  less',
  'a: "x\\ty\\u3042\\\n  z"',
  "a: 'it''s'\nb: 'two\n  lines'",
  'a: plain\n  over\n\n  lines',
  '"a b": 1\n? c\n: d',
  'a: [x, [y], {z: 1}, "q"]',
  '{a: 1, "b":2, c}',
  '- - a\n  - b\n-\n  - c',
  'a: !!str 5\nb: !!int "7"\nc: !!float 1\nd: !!bool "true"\ne: !!null ""',
  'a: ! x',
  '---\na: 1\n...',
  '# c\na: 1 # d\n#e',
  'a: b#c',
  'a: "#"',
  'a:\n- x\n- y',
  'true: 1\n1.5: 2\nno: 3',
  'a: -\nb: - c'.slice(0, 4),
  'a: @x'.slice(0, 3),
  'あ: 「安全」: 安心',
  'a: [\n  x,\n  y,\n]',
  'a: {x: , y: }',
  'a: ""\nb: \'\'',
  'a: 1\na: 2',
  'a: 1\n"a": 2',
  '{a: 1, a: 2}',
  'a: [x',
  'a: "x',
  'a: b: c',
  '\ta: 1',
  'a:\n\tb: 1',
  'a: *x',
  'a: &x',
  'a: 1\n b: 2',
  '- a\nb: c',
  'a: @b',
  'a: `b',
  'a: %b',
  'a: ]',
  'a: "\\q"',
  'a: |x\n b',
  '%YAML 1.2\n---\na: 1',
  '%FOO\n---\na: 1',
  '[a, b]: c'.slice(0, 6),
  'a: 9007199254740993',
  'a: 1e999',
  'a: 0o9',
  'a: 08',
  'a: -0x1F',
  'a: ._',
  'a: ...x',
  'a: ---',
  '--- a',
  '--- |\n x',
  'a: \ufeffb',
] as const;

/** Where the two differ, and what the standard says. None of them can turn one valid document into another. */
const KNOWN: Readonly<Record<string, string>> = {
  'a: !!str 5\nb: !!int "7"\nc: !!float 1\nd: !!bool "true"\ne: !!null ""': 'a tag on a quoted scalar is allowed (YAML 1.2.2 §6.9.1); the other parser warns',
  'a: [\n  x,\n  y,\n]': 'the closing bracket must be indented (YAML 1.2.2 §8.1, flow in block); the other parser is lenient',
  '%FOO\n---\na: 1': 'an unknown directive is ignored (YAML 1.2.2 §6.8.1); the other parser warns',
  'a: 1e999': 'too large for a number: text here, infinite there; neither is a valid number in a document',
};

/** Refused here only: control characters (YAML 1.2.2 §5.1; two of them may stand in quotes) and keys without a name, which would become "" or "null". */
function isRefusedHere(text: string): boolean {
  const isQuoted = text.includes('"') || text.includes("'");
  const isForbidden = (character: string) => (character < ' ' && !'\t\n\r'.includes(character)) || (!isQuoted && '\u007f\ufffe'.includes(character));
  return [...text].some(isForbidden) || text === '[?]' || text === '[: a]';
}

describe('two YAML 1.2 parsers', () => {
  for (const text of TRICKY_TEXTS)
    test(`agree on ${JSON.stringify(text)}`, () => {
      if (KNOWN[text] === undefined) expect(ours(text)).toEqual(other(text));
      else expect(ours(text)).not.toEqual(other(text));
    });

  test('agree on every awkward string, plain, quoted and in a list', () => {
    // A carriage return alone ends a line (YAML 1.2.2 §5.4); the other parser does not know it.
    for (const value of TRICKY_STRINGS.filter((string) => !/\r(?!\n)/.test(string)))
      for (const text of [JSON.stringify(value), `a: ${JSON.stringify(value)}`, `'${value.replaceAll("'", "''")}'`, `[${value}]`, `a: ${value}`])
        expect(`${text} ${JSON.stringify(ours(text))}`).toBe(`${text} ${JSON.stringify(isRefusedHere(text) ? 'refused' : other(text))}`);
  });

  test('agree on what we write', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        expect(other(writeYaml(document))).toEqual(document);
      }),
      { numRuns: 200 },
    );
  });

  test('agree on generated flow and block texts', () => {
    const scalar = fc.constantFrom('a', 'no', '1', '0o7', '1.0', '~', '"x"', "'y'", 'a b', '2027-03-31', '.5', '-', '-1', 'é', '"\\n"', '1:2', 'x:y');
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        scalar,
        fc.array(tie('node'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
        fc
          .uniqueArray(fc.tuple(fc.constantFrom('k', 'l', 'no', '"q"', 'm n'), tie('node')), { maxLength: 3, selector: ([key]) => key })
          .map((entries) => `{ ${entries.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
      ),
    }));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), node), { minLength: 1, maxLength: 4, selector: ([key]) => key }), (entries) => {
        const text = entries.map(([key, value]) => `${key}: ${value}`).join('\n');
        expect(ours(text)).toEqual(other(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('places in YAML', () => {
  /** The places of all scalar values as the other parser tells them. */
  function otherPlaces(text: string): [string[], number, number][] {
    const lines = new LineCounter();
    const places: [string[], number, number][] = [];
    visit(parseDocument(text, { lineCounter: lines }), {
      Scalar(key, node, ancestors) {
        if (key === 'key' || node.value === null) return;
        const path = ancestors.flatMap((ancestor, index) => {
          const next: unknown = ancestors[index + 1] ?? node;
          if (typeof ancestor !== 'object' || ancestor === null) return [];
          if ('key' in ancestor && isScalar(ancestor.key)) return [String(ancestor.key.value)];
          return 'items' in ancestor && Array.isArray(ancestor.items) && !(next !== null && typeof next === 'object' && 'key' in next)
            ? [String(ancestor.items.indexOf(next as never))]
            : [];
        });
        const { line, col } = lines.linePos(node.range?.[0] ?? 0);
        places.push([path, line, col]);
      },
    });
    return places;
  }

  test('are those that the other parser tells', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant(SAMPLE_YAML),
          documentArbitrary.map((document) => writeYaml(document)),
        ),
        (text) => {
          const expected = otherPlaces(text).filter(([path]) => path.length > 0);
          const wanted = new WantedPlaces(expected.map(([path]) => path));
          const parsed = parseYaml(text);
          if ('walk' in parsed) parsed.walk(wanted);
          const isBlock = (line: number, column: number) => /^[|>]/.test(text.split(/\r\n|\n|\r/)[line - 1]?.slice(column - 1) ?? '');
          const offsets = expected.map(([path]) => wanted.offsetOf(path, false));
          const places = linePlaces(text, offsets);
          const found = expected.map(([path, line, column], index) =>
            isBlock(line, column) ? { line, column } : { ...places.get(offsets[index] ?? -1), path },
          );
          expect(found).toEqual(expected.map(([path, line, column]) => (isBlock(line, column) ? { line, column } : { line, column, path })));
        },
      ),
      { numRuns: 200 },
    );
  });
});
