import { COLLECTIONS, type CollectionName, referencesOf } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { fromLive } from '../reading/from-live.ts';
import { exampleDocument, exampleDocuments } from '../testing/examples.contract.ts';
import { edit, liveSample } from '../testing/two-editors.contract.ts';

const NEW = 'renamed-by-test';

describe('another id', () => {
  test.each(COLLECTIONS.filter((name) => name !== 'threatDispositions'))('of one of the %s takes along everything that refers to it', (collection) => {
    for (const [, document] of [...exampleDocuments()].filter(([, { [collection]: entities }]) => Object.keys(entities ?? {}).length > 0).slice(0, 4)) {
      const id = Object.keys(document[collection] ?? {})[0] ?? '';
      const doc = liveSample(document);
      edit(doc, 'aki', { op: 'rename', path: [collection, id], value: NEW });
      const { document: renamed, findings } = fromLive(doc);
      expect(findings).toEqual([]);
      for (const name of COLLECTIONS)
        for (const other of Object.keys(document[name] ?? {})) {
          const now = name === collection && other === id ? NEW : renamed[name]?.[other] === undefined ? other.replace(id, NEW) : other;
          const expected = referencesOf(document, name, other).map((reference) =>
            named(
              reference.id === id && (reference.collection === collection || document[reference.collection]?.[id] === undefined)
                ? { ...reference, id: NEW }
                : reference,
              id,
            ),
          );
          expect(new Set(referencesOf(renamed, name, now).map((reference) => named(reference, id)))).toEqual(new Set(expected));
        }
      if (COLLECTIONS.every((name) => name === collection || document[name]?.[id] === undefined))
        expect(JSON.stringify(renamed.layout ?? {})).not.toContain(`"${id}":`);
      edit(doc, 'aki', { op: 'rename', path: [collection, NEW], value: id });
      expect(fromLive(doc).document).toEqual(document);
    }
  });

  test.each([
    ['stakeholders', 'resident', ['maker', NEW, `${NEW}/night`]],
    ['usages', 'night', ['maker', 'resident', `resident/${NEW}`]],
  ])('of one of the %s takes rationales along to the position it names', (collection, id, keys) => {
    const usages = { night: { title: 'Night' } };
    const rationales = { maker: { because: 'a' }, resident: { because: 'b', by: 'resident' }, 'resident/night': { because: 'c' } };
    const doc = liveSample({ ...sampleDocument(), usages, rationales });
    edit(doc, 'aki', { op: 'rename', path: [collection, id], value: NEW });
    const { document: renamed } = fromLive(doc);
    expect(Object.keys(renamed.rationales ?? {}).sort()).toEqual([...keys].sort());
    expect(renamed.rationales?.[keys[1] ?? '']?.by).toBe(collection === 'stakeholders' ? NEW : 'resident');
  });

  test('is one edit, and what the entity says stays', () => {
    const document = exampleDocument('window-shutter');
    const doc = liveSample(document);
    const [id = ''] = Object.keys(document.components ?? {});
    edit(doc, 'aki', { op: 'rename', path: ['components', id], value: NEW });
    const { components } = fromLive(doc).document;
    expect(components?.[NEW]).toEqual(document.components?.[id]);
    expect(Object.keys(components ?? {})[0]).toBe(NEW);
  });
});

/** Ids of judgements on derived threats name the element, so they change with it. */
function named({ collection, id }: { readonly collection: CollectionName; readonly id: string }, from: string): string {
  return `${collection}/${collection === 'threatDispositions' && id.endsWith(`@${from}`) ? id.replace(`@${from}`, `@${NEW}`) : id}`;
}
