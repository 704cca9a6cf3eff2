import { assembleCatalog, type MeasureExampleEntry } from '@anshin/catalog';
import { describe, expect, it } from 'vitest';
import { exampleIndex } from './example-index.ts';
import { rankExamples, type ThreatFacts } from './rank-examples.ts';

const example = (id: string, more: Partial<MeasureExampleEntry>): MeasureExampleEntry => ({
  id: `measure.${id}`,
  title: { ja: id, en: id },
  summary: { ja: id, en: id },
  source: 'here',
  meets: ['ssf.a'],
  implementedIn: 'system',
  viewpoint: 1,
  performedBy: ['developer'],
  effort: 'M',
  ...more,
});

const ranked = (threat: Partial<ThreatFacts>, ...examples: MeasureExampleEntry[]) => {
  const catalog = { ...assembleCatalog([]), measures: examples, rules: [{ id: 'rule.r', requirements: ['ssf.a'] }] as never };
  return rankExamples([{ class: 'tampering', requirements: ['ssf.a', 'ssf.b'], functions: [3], rule: 'rule.r', ...threat }], exampleIndex(catalog));
};
const ids = (...args: Parameters<typeof ranked>) => ranked(...args).map(({ example: { id } }) => id.slice('measure.'.length));

describe('examples for threats', () => {
  it('are only those that answer one of their requirements', () => {
    expect(ids({}, example('fits', {}), example('other', { meets: ['ssf.z'] }))).toEqual(['fits']);
  });

  it('prevent the class first, however well others fit', () => {
    expect(
      ids({}, example('fit', { meets: ['ssf.a', 'ssf.b'], functions: [3], effort: 'S' }), example('prevents', { prevents: ['tampering'], effort: 'L' })),
    ).toEqual(['prevents', 'fit']);
  });

  it('are the more specific ones first', () => {
    expect(ids({}, example('broad', { meets: ['ssf.a', 'ssf.x', 'ssf.y'] }), example('specific', {}))).toEqual(['specific', 'broad']);
  });

  it('are the less laborious first where they fit alike', () => {
    expect(ids({}, example('months', { effort: 'L' }), example('days', { effort: 'S' }))).toEqual(['days', 'months']);
  });

  it('say which requirements they answer and whether they prevent', () => {
    expect(ranked({}, example('a', { meets: ['ssf.b', 'ssf.x'], prevents: ['spoofing'] }))).toMatchObject([{ answers: ['ssf.b'], prevents: false }]);
  });

  it('come from the requirements of the rule where the frameworks in use ask for none', () => {
    expect(ranked({ requirements: [] }, example('a', {}))).toMatchObject([{ example: { id: 'measure.a' }, answers: [] }]);
    expect(ids({ requirements: [], rule: 'rule.unknown' }, example('a', {}))).toEqual([]);
  });
});
