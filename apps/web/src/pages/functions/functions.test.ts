import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import { builtinCatalog } from '@anshin/catalog';
import { assess, type FunctionResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addToMeasure, adoptFunctions, measuresPlacing, takeFromMeasure } from './function-edits.ts';
import { layerBands } from './layer-bands.ts';
import { phaseCoverage } from './phase-coverage.ts';

const CATALOG = builtinCatalog();
const BASE: AnshinDocument = {
  anshin: 1,
  id: 'a',
  title: 'A',
  frameworks: ['ipa-reliability'],
  components: { gw: { kind: 'homeGateway', layer: 'edge' }, cloud: { kind: 'cloudService', layer: 'cloud' }, odd: { kind: 'sensor' } },
  channels: { c: { between: ['gw', 'cloud'], medium: 'ethernet' } },
};
const functionsOf = (document: AnshinDocument): readonly FunctionResult[] => assess(document, CATALOG, { now: '2026-01-01' }).functions;

function after(document: AnshinDocument, edits: readonly LiveEdit[]): AnshinDocument {
  const doc = new Y.Doc();
  toLive(document, doc, 'test');
  expect(applyEdit(doc, edits, 'me')).toMatchObject({ applied: true });
  return fromLive(doc).document;
}

describe('adopting proposed functions', () => {
  it('drafts a measure for each, after which the engine counts them as placed on the same components', () => {
    const proposed = functionsOf(BASE).filter(({ origin }) => origin === 'proposed');
    expect(proposed.length).toBeGreaterThan(3);
    const adopted = after(BASE, adoptFunctions(BASE, proposed));
    const placed = functionsOf(adopted);
    expect(placed.filter(({ origin }) => origin === 'placed').map(({ number, on }) => [number, on])).toEqual(proposed.map(({ number, on }) => [number, on]));
  });

  it('never takes an id that is taken', () => {
    const [first] = functionsOf(BASE);
    if (first === undefined) return expect.unreachable('nothing proposed');
    const once = after(BASE, adoptFunctions(BASE, [first]));
    const twice = after(once, adoptFunctions(once, [first, first]));
    expect(Object.keys(twice.measures ?? {})).toHaveLength(3);
    expect(measuresPlacing(twice.measures, first.number)).toHaveLength(3);
  });

  it('is performed by whoever answers for all the places, else by the coordinator', () => {
    const on = (...places: string[]) => ({ number: 3, title: { ja: '認証', en: 'Authentication' }, on: places });
    const ground = { components: { a: { kind: 'sensor', accountable: 'x' }, b: { kind: 'sensor', accountable: 'y' } }, coordinator: 'z' };
    const performs = (places: string[]) =>
      adoptFunctions(ground, [on(...places)]).map((edit) => ('value' in edit ? (edit.value as { performs?: string }).performs : ''));
    expect([performs(['a']), performs(['a', 'b']), performs([])]).toEqual([['x'], ['z'], ['z']]);
  });

  it('adds a function to a measure once and takes it out again', () => {
    const document: AnshinDocument = { ...BASE, measures: { m: { title: 'M', status: 'planned' } } };
    const added = after(document, addToMeasure(document.measures, 'm', 3));
    expect(added.measures?.['m']?.functions).toEqual([3]);
    expect(addToMeasure(added.measures, 'm', 3)).toEqual([]);
    const both = after(added, addToMeasure(added.measures, 'm', 4));
    expect(after(both, takeFromMeasure(both.measures, 'm', 3)).measures?.['m']?.functions).toEqual([4]);
    expect(after(added, takeFromMeasure(added.measures, 'm', 3)).measures?.['m']).toEqual({ title: 'M', status: 'planned' });
  });
});

describe('the bands of layers', () => {
  const entry = (number: number, origin: 'placed' | 'proposed', ...on: string[]) => ({ number, origin, on }) as unknown as FunctionResult;

  it('hold the components by layer with their functions in order, those without a layer at the bottom', () => {
    const bands = layerBands(BASE.components, [entry(12, 'placed', 'gw', 'odd'), entry(3, 'proposed', 'gw')]);
    expect(bands).toEqual([
      { name: 'cloud', items: [], without: ['cloud'] },
      {
        name: 'edge',
        items: [
          {
            component: 'gw',
            functions: [
              { number: 3, origin: 'proposed' },
              { number: 12, origin: 'placed' },
            ],
          },
        ],
        without: [],
      },
      { name: 'none', items: [{ component: 'odd', functions: [{ number: 12, origin: 'placed' }] }], without: [] },
    ]);
  });
});

describe('the coverage of the five groups', () => {
  it('has each of the 23 functions once', () => {
    const numbers = phaseCoverage(CATALOG.reliability, []).flatMap(({ functions }) => functions.map(({ entry }) => entry.number));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it('counts what is placed and what is proposed', () => {
    const coverage = phaseCoverage(CATALOG.reliability, functionsOf(BASE));
    expect(coverage.reduce((sum, { proposed }) => sum + proposed, 0)).toBe(functionsOf(BASE).length);
    expect(coverage.every(({ placed }) => placed === 0)).toBe(true);
  });
});
