import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnshinDocument } from '../entities/document.ts';
import { documentArbitrary } from '../testing/document-arbitrary.contract.ts';
import { sampleDocument } from '../testing/sample-document.contract.ts';
import { canonicalJson } from './canonical-json.ts';
import { digestValue } from './digest-value.ts';
import { digestDocument, digestEntity, digestFacets, transitiveDigest } from './digests.ts';

/** The same value with the keys of every map in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('canonical JSON', () => {
  test('sorts keys by UTF-16 units and writes numbers and strings as RFC 8785 does', () => {
    // RFC 8785 §3.2.3 (keys), §3.2.2 (strings, numbers).
    expect(
      canonicalJson({
        '\u20ac': 'Euro Sign',
        '\r': 'Carriage Return',
        '\ufb33': 'Hebrew Letter Dalet With Dagesh',
        1: 'One',
        '\ud83d\ude00': 'Emoji: Grinning Face',
        '\u0080': 'Control',
        ö: 'Latin Small Letter O With Diaeresis',
      }),
    ).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
    expect(
      canonicalJson({
        numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0],
        literals: [null, true, false],
        string: '\u20ac$\u000f\nA\'B"\\\\"/',
      }),
    ).toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
  });

  test('leaves out undefined fields and refuses infinite numbers', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    expect(() => canonicalJson([Number.NaN])).toThrow(RangeError);
  });
});

describe('digests', () => {
  test('are SHA-256 of the canonical JSON behind a line that names the kind', () => {
    const expected = createHash('sha256').update('anshin.entity.1\n{"a":"あ"}', 'utf8').digest('hex');
    expect(digestValue('entity', { a: 'あ' })).toBe(expected);
    expect(digestValue('document', { a: 'あ' })).not.toBe(expected);
  });

  test('do not depend on the order of keys', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const other = turned(document) as AnshinDocument;
        expect(digestDocument(other)).toBe(digestDocument(document));
        expect(digestFacets(other)).toEqual(digestFacets(document));
      }),
      { numRuns: 200 },
    );
  });

  test('of the content change with the content only, those of each facet with that facet only', () => {
    const before = sampleDocument();
    const { signed } = before.measures ?? {};
    if (signed === undefined) throw new Error('the sample has this measure');
    const changes: [string, AnshinDocument][] = [
      ['content', { ...before, title: 'Other' }],
      ['content', { ...before, zones: { ...before.zones, cellar: { kind: 'premises' } } }],
      ['status', { ...before, measures: { ...before.measures, signed: { ...signed, status: 'verified' } } }],
      ['evidence', { ...before, evidence: {} }],
      ['evidence', { ...before, measures: { ...before.measures, signed: { ...signed, evidence: [] } } }],
      ['decisions', { ...before, decisions: {} }],
      ['layout', { ...before, layout: { positions: {} } }],
    ];
    for (const [what, after] of changes) {
      const facets = Object.entries(digestFacets(after)).filter(([facet, digest]) => digest !== digestFacets(before)[facet as 'status']);
      expect(digestDocument(after) === digestDocument(before), what).toBe(what !== 'content');
      expect(facets.map(([facet]) => facet)).toEqual(what === 'content' ? [] : [what]);
    }
    expect(digestFacets(before, { c1: 'x' }).comments).not.toBe(digestFacets(before).comments);
  });

  test('an empty collection counts as none', () => {
    expect(digestDocument({ ...sampleDocument(), threats: {} })).toBe(digestDocument(sampleDocument()));
  });

  test('of an entity do not cover its status; a missing entity has none', () => {
    const document = sampleDocument();
    const { signed } = document.measures ?? {};
    if (signed === undefined) throw new Error('the sample has this measure');
    const verified = { ...document, measures: { signed: { ...signed, status: 'verified' as const } } };
    const dearer = { ...document, measures: { signed: { ...signed, cost: { effort: 2 } } } };
    expect(digestEntity(verified, 'measures', 'signed')).toBe(digestEntity(document, 'measures', 'signed'));
    expect(digestEntity(dearer, 'measures', 'signed')).not.toBe(digestEntity(document, 'measures', 'signed'));
    for (const id of ['nobody', 'constructor', '__proto__']) {
      expect(digestEntity(document, 'measures', id)).toBeUndefined();
      expect(transitiveDigest(document, 'measures', id)).toBeUndefined();
    }
  });
});

describe('the transitive digest', () => {
  test('changes with whatever the entity refers to, near or far, and with nothing else', () => {
    const before = sampleDocument();
    const digest = (document: AnshinDocument) => transitiveDigest(document, 'measures', 'signed');
    const zones = { ...before.zones, home: { kind: 'premises' as const, description: 'A house' } };
    const { signed, backup } = before.measures ?? {};
    if (signed === undefined || backup === undefined) throw new Error('the sample has these measures');
    // signed → dark → radio → lamp → room → home
    expect(digest({ ...before, zones })).not.toBe(digest(before));
    expect(digest({ ...before, assets: {} })).not.toBe(digest(before));
    expect(digest({ ...before, measures: { signed, backup: { ...backup, title: 'Lantern' } } })).toBe(digest(before));
    expect(digest({ ...before, title: 'Other', layout: {}, foreign: { otm: { content: '{}' } } })).toBe(digest(before));
  });

  test('is safe from circles, and the same in every round', () => {
    const document: AnshinDocument = {
      anshin: 1,
      id: 'x',
      title: 'x',
      zones: { a: { kind: 'cloud', within: 'b' }, b: { kind: 'cloud', within: 'a' }, c: { kind: 'cloud', within: 'c' } },
    };
    const digests = ['a', 'b', 'c'].map((id) => transitiveDigest(document, 'zones', id));
    expect(new Set(digests).size).toBe(3);
    expect(transitiveDigest(structuredClone(document), 'zones', 'a')).toBe(digests[0]);
  });

  test('never throws, whatever refers to whatever', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        for (const id of Object.keys(document.measures ?? {})) expect(transitiveDigest(document, 'measures', id)).toMatch(/^[0-9a-f]{64}$/);
      }),
      { numRuns: 100 },
    );
  });
});
