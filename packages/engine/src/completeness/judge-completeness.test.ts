import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../testing/mulberry32.ts';
import { numbering, renameIds } from '../testing/rename-ids.contract.ts';
import { shuffleDeep } from '../testing/shuffle-deep.contract.ts';
import { tinyDocument } from '../testing/tiny-document.contract.ts';
import { ASK_CODES } from './codes.ts';
import { CompletenessResult } from './completeness-result.ts';
import { completenessOf, knownSystems } from './testing/known-systems.contract.ts';

const systems = await knownSystems();

describe('completeness', () => {
  it('has the published shape for every example and for an empty document', () => {
    for (const { id, document } of [...systems, { id: 'empty', document: tinyDocument() }]) {
      const result = completenessOf(
        document,
        systems.filter((system) => system.id !== id),
      );
      expect(CompletenessResult.safeParse(result).error?.issues ?? []).toEqual([]);
      expect(JSON.stringify(CompletenessResult.parse(result))).toBe(JSON.stringify(result));
      for (const { message } of result.open) expect(`${message.ja}${message.en}`).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('does not depend on the order of keys nor on the order of the known systems', () => {
    for (const { id, document } of systems.filter((_, index) => index % 3 === 0)) {
      const others = systems.filter((system) => system.id !== id);
      const expected = JSON.stringify(completenessOf(document, others));
      expect(JSON.stringify(completenessOf(shuffleDeep(document, mulberry32(7)), [...others].reverse()))).toBe(expected);
    }
  });

  it('says the same of a document in which every id is another', () => {
    for (const { id, document } of systems.filter((_, index) => index % 3 === 1)) {
      const others = systems.filter((system) => system.id !== id);
      const { rename, restore } = numbering(document);
      const renamed = restore(JSON.stringify(completenessOf(renameIds(document, rename), others)));
      // Exclusions keep their number only; their ids are those of the document.
      expect(JSON.parse(renamed)).toEqual(completenessOf(document, others));
    }
  });

  it('lists open items by step, serious ones first, then in the order of what is asked', () => {
    const { open } = completenessOf(tinyDocument({ components: { a: { kind: 'doorLock' }, b: { kind: 'router' } } }), []);
    const keys = open.map(({ step, serious, code }) => step * 1_000 + (serious ? 0 : 500) + ASK_CODES.indexOf(code));
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  it('repeats the stated scope, within which its verdict holds', () => {
    const scope = { system: 'A lamp', usage: { ja: '家で', en: 'At home' }, exclusions: { rest: { because: 'Later.' } } };
    expect(completenessOf(tinyDocument({ scope }), []).scope).toEqual({
      system: { ja: 'A lamp', en: 'A lamp' },
      usage: { ja: '家で', en: 'At home' },
      excluded: 1,
    });
    expect(completenessOf(tinyDocument(), []).scope).toEqual({ excluded: 0 });
  });

  it('draws suggestions from a named system only', () => {
    const { suggestions, similar } = completenessOf(tinyDocument({ components: { a: { kind: 'doorLock' } } }), systems, { like: ['drone'] });
    expect(similar.filter(({ compared }) => compared).map(({ id }) => id)).toEqual(['drone']);
    expect(suggestions.length).toBeGreaterThan(5);
    for (const { seenIn } of suggestions) expect(seenIn.map(({ system }) => system)).toEqual(['drone']);
  });
});
