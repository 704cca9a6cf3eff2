import { builtinCatalog } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { factsOf, foreignMarksOf } from './facts.ts';

const { requirements, worksheets, lifecycle } = builtinCatalog();
const facts = (entry: object | undefined) => new Map(factsOf(entry as Readonly<Record<string, unknown>>).map(({ name, values }) => [name, values]));

describe('the facts of an entry', () => {
  it('say the service level as stars and the force in words', () => {
    const shown = facts(requirements.find(({ id }) => id === 'ccds.sr3-sp-7'));
    expect(shown.get('level')).toEqual([{ code: '★★★' }]);
    expect(shown.get('binding')).toEqual([{ word: 'binding.SR' }]);
    expect(shown.get('implementedIn')).toEqual([{ text: { ja: 'システム', en: 'System' } }]);
  });

  it('list what a worksheet is good for', () => {
    const shown = facts(worksheets[0]);
    expect(shown.get('purpose')).toHaveLength(1);
    expect(shown.get('goodEnough')?.length).toBeGreaterThan(0);
    expect(shown.has('phase')).toBe(false);
  });

  it('name a phase once', () => {
    const shown = facts(lifecycle[0]);
    expect(shown.has('phaseTitle')).toBe(true);
    expect(shown.has('phase')).toBe(false);
  });

  it('say what other guidelines do not cover', () => {
    const marks = foreignMarksOf(requirements.find(({ id }) => id === 'ccds.sr3-sp-7') as unknown as Readonly<Record<string, unknown>>);
    expect(marks.map(({ mark }) => mark)).toEqual(['exceeds', 'exceeds', 'broader']);
  });
});
