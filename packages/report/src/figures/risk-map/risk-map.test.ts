import type { MapPlace } from '@anshin/engine';
import { economicImpactOf, type Rank, recoveryDifficultyOf } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape, TextShape } from '../../drawing/drawing.ts';
import { exampleInput, inputOf } from '../../testing/example-input.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { buildView } from '../../view/build-view.ts';
import { type MapItem, mapItems } from './map-items.ts';
import { cellOf, drawRiskMap, placeItems } from './risk-map.ts';

const place = (recovery: number, economic: number): MapPlace => ({
  recoveryDifficulty: recoveryDifficultyOf(recovery as Rank),
  economicImpact: economicImpactOf(economic as Rank),
});
const item = (index: number, at: MapPlace, kind: MapItem['kind']): MapItem => ({
  position: `p${index}`,
  kind,
  place: at,
  tag: 'XX',
  colour: index,
  isOpen: true,
  isAccepted: false,
});
const texts = (shapes: readonly Shape[]): TextShape[] =>
  shapes.flatMap((shape) => (shape.kind === 'group' ? texts(shape.shapes) : shape.kind === 'text' ? [shape] : []));

describe('the risk map', () => {
  it('runs to the right with recovery difficulty and upward with economic impact', () => {
    expect(cellOf(place(3, 1)).x).toBeGreaterThan(cellOf(place(1, 1)).x);
    expect(cellOf(place(1, 3)).y).toBeLessThan(cellOf(place(1, 1)).y);
  });

  it('spreads what shares a cell so that nothing overlaps and nothing leaves the cell', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.constantFrom<MapItem['kind']>('token', 'ghost', 'ring')), {
          maxLength: 120,
        }),
        (places) => {
          const placed = placeItems(places.map(([recovery, economic, kind], index) => item(index, place(recovery, economic), kind)));
          expect(placed).toHaveLength(places.length);
          for (const [index, one] of placed.entries()) {
            const cell = cellOf(one.place);
            const radius = one.room * 0.44;
            expect(one.middle.x - radius).toBeGreaterThanOrEqual(cell.x);
            expect(one.middle.y + radius).toBeLessThanOrEqual(cell.y + cell.height);
            for (const other of placed.slice(index + 1))
              expect(Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y)).toBeGreaterThanOrEqual(radius + other.room * 0.44 - 0.01);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('shows a ghost only where limiting measures move a party, and a ring apart only where the worst open incident lies elsewhere', async () => {
    const view = buildView(await exampleInput('chemical-plant'));
    const now = mapItems(view, 'implemented');
    expect(now.filter((one) => one.kind === 'token')).toHaveLength(4);
    expect(now.filter((one) => one.kind !== 'token')).toEqual([]);
    const planned = mapItems(view, 'planned');
    const neighbours = planned.filter((one) => one.position === 'neighbours').map((one) => one.kind);
    expect(neighbours).toEqual(['token', 'ghost']);
  });

  it('bears a seal where a decision accepts what remains, and no token for those who are not rated', () => {
    const view = buildView(inputOf(smallDocument()));
    const items = mapItems(view, 'implemented');
    expect(items.find((one) => one.position === 'maker')?.isAccepted).toBe(true);
    expect(items.find((one) => one.position === 'resident')?.isAccepted).toBe(false);
    const bare = buildView(inputOf({ anshin: 1, id: 'bare', title: 'Bare', stakeholders: { a: { name: 'A', role: 'user' } } }));
    expect(mapItems(bare, 'planned')).toEqual([]);
  });

  it('prints the words of both axes and levels, and says that positions after measures are an estimate of this tool', () => {
    const words = texts(drawRiskMap(buildView(inputOf(smallDocument())), 'implemented').shapes).map((shape) => shape.text.ja);
    for (const word of ['限定的', '重大', '致命的', '壊滅的', '目標とするリスクの水準', '対策後の想定は、本ツールによる試算です'])
      expect(words).toContain(word);
  });
});
