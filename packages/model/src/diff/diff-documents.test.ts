import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnshinDocument } from '../entities/document.ts';
import { documentArbitrary } from '../testing/document-arbitrary.contract.ts';
import { sampleDocument } from '../testing/sample-document.contract.ts';
import { type Change, diffDocuments } from './diff-documents.ts';

/** Makes the changes to a copy; list items are fields by number. */
function apply(document: AnshinDocument, changes: readonly Change[]): unknown {
  const copy = structuredClone(document) as unknown as Record<string, unknown>;
  for (const { op, path, after } of changes) {
    let holder = copy;
    for (const key of path.slice(0, -1)) holder = (holder[key] ??= {}) as Record<string, unknown>;
    const last = path.at(-1) ?? '';
    if (op === 'removed') delete holder[last];
    else holder[last] = after;
  }
  return copy;
}

/** What a difference is about: no layout, no empty parts. */
function meaning(document: unknown): unknown {
  return Object.fromEntries(
    Object.entries(document as object).filter(
      ([name, part]) =>
        name !== 'layout' && name !== 'foreign' && !(typeof part === 'object' && !Array.isArray(part) && Object.keys(part as object).length === 0),
    ),
  );
}

describe('the difference of two documents', () => {
  test('of a document and itself, in another order and with another layout, is nothing', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const { layout: _, foreign: __, ...rest } = document;
        const turned = Object.fromEntries(Object.entries(structuredClone(rest)).reverse()) as unknown as AnshinDocument;
        expect(diffDocuments(document, { ...turned, layout: { positions: {} }, foreign: { otm: { content: '{}' } }, threats: document.threats ?? {} })).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  test('names what came, went and changed', () => {
    const before = sampleDocument();
    const { gateway } = before.components ?? {};
    const after = structuredClone({
      ...before,
      zones: { home: { kind: 'premises' as const }, cellar: { kind: 'premises' as const } },
      components: { gateway: { ...gateway, kind: 'router', layer: 'edge' as const }, lamp: { kind: 'homeAppliance', zone: 'room' } },
    });
    expect(diffDocuments(before, after)).toEqual([
      { op: 'changed', path: ['components', 'gateway', 'kind'], before: 'homeGateway', after: 'router' },
      { op: 'added', path: ['components', 'gateway', 'layer'], after: 'edge' },
      { op: 'removed', path: ['components', 'lamp', 'description'], before: 'Shines.\nNothing else.' },
      { op: 'added', path: ['zones', 'cellar'], after: { kind: 'premises' } },
      { op: 'removed', path: ['zones', 'room'], before: { kind: 'premises', within: 'home' } },
    ]);
  });

  test('compares lists of maps item by item and other lists as a whole', () => {
    const withCauses = (causes: unknown, usages: string[]) => ({ ...sampleDocument(), incidents: { dark: { title: 'x', causes, usages } } }) as AnshinDocument;
    expect(diffDocuments(withCauses([{ class: 'malware' }], ['a', 'b']), withCauses([{ class: 'spoofing' }], ['b', 'a']))).toEqual([
      { op: 'changed', path: ['incidents', 'dark', 'causes', '0', 'class'], before: 'malware', after: 'spoofing' },
      { op: 'changed', path: ['incidents', 'dark', 'usages'], before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });

  test('a collection that comes or goes does so entity by entity', () => {
    const { zones, ...without } = sampleDocument();
    expect(diffDocuments(without, sampleDocument()).map(({ op, path }) => [op, ...path])).toEqual(
      Object.keys(zones ?? {})
        .sort()
        .map((id) => ['added', 'zones', id]),
    );
    expect(diffDocuments(sampleDocument(), without).every((change) => change.op === 'removed')).toBe(true);
  });

  test('tells everything: made to the first document, the changes give the second', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, (before, after) => {
        expect(meaning(apply(before, diffDocuments(before, after)))).toEqual(meaning(after));
      }),
      { numRuns: 300 },
    );
  });

  test('an entity called constructor is compared like any other', () => {
    const zones = { constructor: { kind: 'cloud' as const } };
    expect(diffDocuments({ ...sampleDocument(), zones: {} }, { ...sampleDocument(), zones })).toEqual([
      { op: 'added', path: ['zones', 'constructor'], after: { kind: 'cloud' } },
    ]);
  });
});
