import { documentArbitrary } from '../../../model/src/testing/document-arbitrary.contract.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { fromLive } from '../reading/from-live.ts';
import { exampleDocuments } from '../testing/examples.contract.ts';
import { toLive } from './to-live.ts';

/** The same document on another replica. */
function sent(doc: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  return other;
}

describe('a document as a live document', () => {
  test.each([...exampleDocuments()])('%s comes back as it went in, in the same order', (_, document) => {
    const doc = new Y.Doc();
    toLive(document, doc);
    const { document: back, findings } = fromLive(sent(doc));
    expect(findings).toEqual([]);
    expect(back).toEqual(document);
    for (const part of ['components', 'channels', 'incidents', 'measures'] as const)
      expect(Object.keys(back[part] ?? {})).toEqual(Object.keys(document[part] ?? {}));
  });

  test('any valid document comes back as it went in, by way of another replica', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const doc = new Y.Doc();
        toLive(document, doc);
        const reading = fromLive(sent(doc));
        expect(reading.findings).toEqual([]);
        expect(reading.document).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  test('writing another document over it gives that document', () => {
    fc.assert(
      fc.property(documentArbitrary, documentArbitrary, (first, second) => {
        const doc = new Y.Doc();
        toLive(first, doc);
        toLive(second, doc);
        const reading = fromLive(sent(doc));
        expect(reading.findings).toEqual([]);
        expect(reading.document).toEqual(second);
      }),
      { numRuns: 200 },
    );
  });

  test('writing the same document again writes nothing', () => {
    for (const document of exampleDocuments().values()) {
      const doc = new Y.Doc();
      toLive(document, doc);
      const before = Y.encodeStateAsUpdate(doc);
      toLive(document, doc);
      const after = Y.encodeStateAsUpdate(doc);
      expect(after.length === before.length && after.every((byte, index) => byte === before[index])).toBe(true);
    }
  });
});
