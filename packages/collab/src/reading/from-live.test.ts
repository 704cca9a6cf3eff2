import { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { PARTS } from '../plan/parts.ts';
import { fromLive } from './from-live.ts';

describe('reading a live document', () => {
  test('gives a document from an empty one, and says what is missing', () => {
    const { document, findings } = fromLive(new Y.Doc());
    expect(AnshinDocument.safeParse(document).success).toBe(true);
    expect(findings.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['id', 'title']));
  });

  test('gives a document whatever stands in it', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'a',
        'a/b',
        '@',
        '@id',
        '@order',
        '',
        '/',
        '__proto__',
        'constructor',
        'kind',
        'title',
        'title/ja',
        'steps/x',
        'anshin',
        'layout',
        'consequences/x/safety',
        '~',
        '~3',
        '~2id',
      ),
      fc.string(),
    );
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([1, [2]]), fc.constant({ ja: 'x' }), fc.constant('0001i'));
    const entries = fc.array(fc.tuple(key, leaf));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...PARTS), key, fc.oneof(leaf, entries)), { maxLength: 20 }), (writes) => {
        const doc = new Y.Doc();
        for (const [part, name, value] of writes) {
          const isMap = Array.isArray(value) && value.every((entry) => Array.isArray(entry) && typeof entry[0] === 'string');
          doc.getMap(part).set(name, isMap ? new Y.Map(value as [string, unknown][]) : value);
        }
        expect(AnshinDocument.safeParse(fromLive(doc).document).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
