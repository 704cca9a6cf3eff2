import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentArbitrary } from '../../../../model/src/testing/document-arbitrary.contract.ts';
import { assess } from '../../assess.ts';
import { assessThreatsAsText } from '../../assess-threats.ts';
import { generateDocument } from '../../testing/generate-document.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../../testing/test-catalog.ts';
import { tinyCatalog, tinyRule } from '../../testing/tiny-catalog.contract.ts';
import { components, tinyDocument } from '../../testing/tiny-document.contract.ts';

const options = { now: TEST_DAY, only: 'threats' } as const;

/** The pieces, joined, are the text of the list; all else is equal. */
function expectSameText(document: AnshinDocument, catalog = testCatalog()): number {
  const { threats, ...rest } = assess(document, catalog, options);
  const text = assessThreatsAsText(document, catalog, options);
  const pieces = [...text.threats];
  expect(pieces.join('')).toBe(JSON.stringify(threats));
  expect(text.assessment).toEqual({ ...rest, threats: [] });
  return pieces.length;
}

describe('threats as pieces of text', () => {
  it.each(builtinExamples().map(({ id }) => id))('say of %s what the list of threats says', async (id) => {
    expectSameText(await exampleDocument(id));
  });

  it('say the same of a large system, in many pieces', () => {
    expect(expectSameText(generateDocument({ components: 120, seed: 3, catalog: testCatalog() }))).toBeGreaterThan(3);
  });

  it('say the same of any valid document', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => void expectSameText(document)),
      { numRuns: 60 },
    );
  });

  it('say the same where a text of the catalog has the character that stands for the element', () => {
    const because = { ja: '理由\uE000', en: 'A reason\uE000' };
    const catalog = tinyCatalog({ rules: [tinyRule({ id: 'rule.one', title: because, because })] });
    expectSameText(tinyDocument({ components: components({ a: 'device', b: 'device' }) }), catalog);
  });

  it('are an empty list where there is no threat', () => {
    expect([...assessThreatsAsText(tinyDocument(), tinyCatalog(), options).threats]).toEqual(['[]']);
  });
});
