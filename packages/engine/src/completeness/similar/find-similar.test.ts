import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../testing/mulberry32.ts';
import { numbering, renameIds } from '../../testing/rename-ids.contract.ts';
import { shuffleDeep } from '../../testing/shuffle-deep.contract.ts';
import { testCatalog } from '../../testing/test-catalog.ts';
import { components, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { knownSystems } from '../testing/known-systems.contract.ts';
import { findSimilar } from './find-similar.ts';
import { structureOf } from './structure-of.ts';
import { ALIKE, ASPECT_WEIGHTS, COMPARED_SYSTEMS } from './tables.ts';

const catalog = testCatalog();
const systems = await knownSystems();

/** A copy in which every text that people read is another. */
function withOtherWords(document: AnshinDocument): AnshinDocument {
  const words = JSON.stringify(document, (key, value: unknown) => (['name', 'title', 'description', 'purpose', 'because', 'note'].includes(key) ? 'x' : value));
  return { ...(JSON.parse(words) as AnshinDocument), id: 'other' };
}

describe('similar systems', () => {
  it('put a copy of a system first, wholly alike', () => {
    for (const { id, document } of systems) expect(findSimilar(document, catalog, systems)[0]).toMatchObject({ id, likeness: 100, compared: true });
  });

  it('are found by structure: other names, ids and order change nothing', () => {
    for (const { document } of systems) {
      const expected = findSimilar(document, catalog, systems);
      const renamed = renameIds(withOtherWords(document), numbering(document, true).rename);
      expect(findSimilar(shuffleDeep(renamed, mulberry32(3)), catalog, systems)).toEqual(expected);
    }
  });

  it('find homes for a home and plants for a plant', () => {
    const nearest = (id: string) =>
      findSimilar(
        systems.find((system) => system.id === id)?.document ?? tinyDocument(),
        catalog,
        systems.filter((system) => system.id !== id),
      ).map((system) => system.id);
    expect(nearest('air-conditioner').slice(0, 3)).toEqual(['window-shutter', 'gas-water-heater', 'scheduled-shutter']);
    expect(nearest('scheduled-shutter')[0]).toBe('emergency-dispatch');
    expect(nearest('chemical-plant').slice(0, 2)).toEqual(['welding-robot', 'boiler-remote-monitoring']);
    expect(nearest('home-energy')[0]).toBe('virtual-power-plant');
  });

  it('weigh what is in common against what either has, by hand', () => {
    const own = tinyDocument({ components: components({ a: 'router', b: 'doorLock' }), zones: { z: { kind: 'premises' } } });
    const other = tinyDocument({ components: components({ c: 'router' }), zones: { y: { kind: 'premises' }, x: { kind: 'cloud' } } });
    const [found] = findSimilar(own, catalog, [{ id: 'other', document: other }]);
    const traits = structureOf(own, catalog).traits;
    const common = [...structureOf(other, catalog).traits.keys()].filter((trait) => traits.has(trait)).length;
    const all = new Set([...traits.keys(), ...structureOf(other, catalog).traits.keys()]).size;
    // A router counts 1 and a lock 3 (shared: 1 of 4); one of two groups, one of two kinds of place; nothing else is stated.
    const { kinds, groups, zones, traits: ofTraits } = ASPECT_WEIGHTS;
    const points = kinds * (1 / 4) + groups * (1 / 2) + zones * (1 / 2) + (ofTraits * common) / all;
    expect(found?.likeness).toBe(Math.round((100 * points) / (kinds + groups + zones + ofTraits)));
    expect(found?.reasons.find(({ aspect }) => aspect === 'kinds')).toMatchObject({ common: ['router'], count: 1, of: 2 });
    expect(found?.reasons.find(({ aspect }) => aspect === 'zones')?.message).toEqual({
      ja: '場所の種類が2件中1件共通（住居・敷地）',
      en: '1 of 2 kinds of place in common (premises)',
    });
  });

  it('give reasons whose points make up the likeness, each with a sentence in both languages', () => {
    for (const { document } of systems)
      for (const { likeness, reasons } of findSimilar(document, catalog, systems)) {
        const points = reasons.reduce((sum, reason) => sum + reason.points, 0);
        expect(Math.abs(points - likeness)).toBeLessThanOrEqual(reasons.length / 2 + 0.5);
        for (const { common, count, of, message } of reasons) {
          expect(common).toHaveLength(count);
          expect(count).toBeLessThanOrEqual(of);
          expect(`${message.ja}${message.en}`).not.toMatch(/[{}]|undefined/);
        }
      }
  });

  it('are compared with only as far as they are alike, unless a person names them', () => {
    for (const { id, document } of systems) {
      const found = findSimilar(
        document,
        catalog,
        systems.filter((system) => system.id !== id),
      );
      const compared = found.filter((system) => system.compared);
      expect(compared.length).toBeLessThanOrEqual(COMPARED_SYSTEMS);
      expect(compared.every(({ likeness }) => likeness >= ALIKE)).toBe(true);
      expect(compared).toEqual(found.slice(0, compared.length));
    }
    const asked = findSimilar(tinyDocument(), catalog, systems, { like: ['drone'] });
    expect(asked.filter((system) => system.compared).map(({ id }) => id)).toEqual(['drone']);
  });

  it('do not exist for a document that says nothing, nor through kinds that nobody knows', () => {
    for (const document of [tinyDocument(), tinyDocument({ components: components({ a: 'teapot' }) })])
      for (const found of findSimilar(document, catalog, systems)) expect(found).toMatchObject({ likeness: 0, compared: false, reasons: [] });
  });

  it('are as alike one way as the other where both state everything', () => {
    const full = systems.filter(({ document }) => Object.values(structureOf(document, catalog)).every(({ size }) => size > 0));
    expect(full.length).toBeGreaterThan(10);
    for (const a of full)
      for (const b of full) expect(findSimilar(a.document, catalog, [b])[0]?.likeness).toBe(findSimilar(b.document, catalog, [a])[0]?.likeness);
  });
});
