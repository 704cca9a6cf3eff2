import type { MapPlace, PositionResult } from '@anshin/engine';
import { ECONOMIC_LEVELS, RECOVERY_LEVELS } from '@anshin/report/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowPath } from './geometry/arrow-path.ts';
import { cellBox, mapGeometry, targetBox } from './geometry/map-geometry.ts';
import { DIRECTIONS, nearestInDirection } from './geometry/nearest-in-direction.ts';
import { movesBetween } from './marks/map-move.ts';
import type { MapToken } from './marks/map-token.ts';
import { marksOf } from './marks/marks-of.ts';
import { crowdOf, placeMarks } from './marks/place-marks.ts';
import { tokensOf } from './marks/tokens-of.ts';

const at = (recovery: number, economic: number): MapPlace => ({
  recoveryDifficulty: RECOVERY_LEVELS[recovery] ?? 'limited',
  economicImpact: ECONOMIC_LEVELS[economic] ?? 'limited',
});
const token = (id: string, before: MapPlace | null, more: Partial<MapToken> = {}): MapToken => ({
  id,
  tag: id.slice(0, 2).toUpperCase(),
  name: id,
  colour: 0,
  before,
  limited: before,
  open: null,
  isAccepted: false,
  target: null,
  isInferred: false,
  ...more,
});
const position = (id: string, before: MapPlace | null, more: Partial<PositionResult> = {}): PositionResult => {
  const after = { limited: more.limited === undefined ? before : more.limited, open: more.open ?? null };
  return {
    id,
    stakeholder: id,
    before,
    computed: before,
    ...after,
    byState: { planned: after, agreed: after, implemented: after, verified: after },
    target: null,
    targetInferred: false,
    withinTarget: null,
    accepted: null,
    overridden: [],
    drivers: [],
    driverDetails: [],
    throughTrustOnly: false,
    inferred: false,
    because: { code: 'position.worst-of-incidents', inputs: [] },
    ...more,
  };
};
const rank = fc.integer({ min: 0, max: 2 });
const place = fc.tuple(rank, rank).map(([recovery, economic]) => at(recovery, economic));

describe('the ground of the map', () => {
  it('runs to the right with recovery difficulty and upward with economic impact', () => {
    const geometry = mapGeometry(640);
    expect(cellBox(geometry, at(2, 0)).x).toBeGreaterThan(cellBox(geometry, at(1, 0)).x);
    expect(cellBox(geometry, at(0, 2)).y).toBeLessThan(cellBox(geometry, at(0, 1)).y);
  });

  it('outlines all cells up to the target, and no other', () => {
    const geometry = mapGeometry(640);
    const region = targetBox(geometry, at(1, 0));
    const inside = [0, 1, 2].flatMap((recovery) =>
      [0, 1, 2].flatMap((economic) => {
        const { x, y, width, height } = cellBox(geometry, at(recovery, economic));
        const isIn =
          x >= region.x - 0.01 && x + width <= region.x + region.width + 0.01 && y >= region.y - 0.01 && y + height <= region.y + region.height + 0.01;
        return isIn ? [[recovery, economic]] : [];
      }),
    );
    expect(inside).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('grows higher for a crowd, so that the letters of each token can be read, and tokens stay in their cell', () => {
    const marks = marksOf(Array.from({ length: 24 }, (_, index) => token(`p${index}`, at(1, 1))));
    expect(crowdOf(marks)).toBe(24);
    const geometry = mapGeometry(616, 'en', crowdOf(marks));
    const cell = cellBox(geometry, at(1, 1));
    expect(geometry.height).toBeGreaterThan(mapGeometry(616, 'en').height);
    for (const { x, y, radius, ringRadius } of placeMarks(marks, geometry)) {
      expect(radius).toBeGreaterThanOrEqual(10);
      expect(x - ringRadius > cell.x && x + ringRadius < cell.x + cell.width && y - ringRadius > cell.y && y + ringRadius < cell.y + cell.height).toBe(true);
    }
  });

  it('stays as it is where few share a cell', () => {
    expect(mapGeometry(640, 'ja', 4)).toEqual(mapGeometry(640));
  });
});

describe('spreading', () => {
  it('lets no two marks touch, rings and seals included, and keeps each in its cell, at any width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ before: place, limited: place, open: fc.option(place) }), { maxLength: 40 }),
        fc.integer({ min: 300, max: 1000 }),
        (parties, width) => {
          const geometry = mapGeometry(width);
          const marks = placeMarks(marksOf(parties.map((party, index) => token(`p${index}`, party.before, party))), geometry);
          for (const [index, one] of marks.entries()) {
            const cell = cellBox(geometry, one.place);
            expect(one.x - one.ringRadius).toBeGreaterThanOrEqual(cell.x);
            expect(one.x + one.ringRadius).toBeLessThanOrEqual(cell.x + cell.width);
            expect(one.y - one.ringRadius).toBeGreaterThanOrEqual(cell.y);
            expect(one.y + one.ringRadius).toBeLessThanOrEqual(cell.y + cell.height);
            for (const other of marks.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.ringRadius + other.ringRadius);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps twelve parties with three usages in one cell apart and large enough to point at', () => {
    const tokens = Array.from({ length: 36 }, (_, index) => token(`p${index}`, at(2, 2)));
    const marks = placeMarks(marksOf(tokens), mapGeometry(640));
    expect(marks).toHaveLength(36);
    expect(new Set(marks.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`)).size).toBe(36);
    expect(Math.min(...marks.map(({ radius }) => radius))).toBeGreaterThan(6);
  });
});

describe('the marks of a party', () => {
  const kinds = (one: MapToken) => marksOf([one]).map(({ kind, isOpen }) => `${kind}${isOpen ? ' open' : ''}`);

  it('are one token where no measure limits anything', () => {
    expect(kinds(token('a', at(1, 1)))).toEqual(['token']);
  });

  it('are none where nothing is rated', () => {
    expect(kinds(token('a', null))).toEqual([]);
  });

  it('are a token and a ghost where limiting measures move it', () => {
    expect(kinds(token('a', at(2, 2), { limited: at(1, 2) }))).toEqual(['token', 'ghost']);
  });

  it('bear the ring of an open cause where it lies, and a ring of its own where neither stands there', () => {
    expect(kinds(token('a', at(2, 2), { open: at(2, 2) }))).toEqual(['token open']);
    expect(kinds(token('a', at(2, 2), { limited: at(1, 1), open: at(1, 1) }))).toEqual(['token', 'ghost open']);
    expect(kinds(token('a', at(2, 2), { limited: at(1, 1), open: at(0, 1) }))).toEqual(['token', 'ring open', 'ghost']);
  });

  it('bear the seal on the token only', () => {
    const marks = marksOf([token('a', at(2, 2), { limited: at(1, 1), isAccepted: true })]);
    expect(marks.map(({ kind, isAccepted }) => [kind, isAccepted])).toEqual([
      ['token', true],
      ['ghost', false],
    ]);
  });
});

describe('tokens', () => {
  it('follow the chosen state of measures and carry the number of the usage', () => {
    const limited = { limited: at(0, 1), open: null };
    const one = position('home/night', at(1, 1), { stakeholder: 'home', usage: 'night' });
    const changed = { ...one, byState: { ...one.byState, planned: limited } };
    const grounds = {
      parties: new Map([['home', { id: 'home', name: 'Home', tag: 'HO', colour: 3, role: 'user' as const }]]),
      usages: { day: { title: 'Day' }, night: { title: 'Night' } },
      text: (value: unknown) => (typeof value === 'string' ? value : ''),
      withUsage: (party: string, usage: string) => `${party} (${usage})`,
    };
    expect(tokensOf([changed], 'planned', grounds)[0]).toMatchObject({
      tag: 'HO2',
      name: 'Home (Night)',
      colour: 3,
      before: at(1, 1),
      limited: at(0, 1),
      open: null,
    });
    expect(tokensOf([changed], 'verified', grounds)[0]?.limited).toEqual(at(1, 1));
  });

  it('show no arrow for an override: what measures do not move stands with the token', () => {
    const grounds = { parties: new Map(), usages: undefined, text: () => '', withUsage: () => '' };
    const overridden = position('a', at(1, 2), { computed: at(1, 1), limited: at(1, 1), open: at(1, 1) });
    expect(marksOf(tokensOf([overridden], 'planned', grounds)).map(({ kind, isOpen }) => [kind, isOpen])).toEqual([['token', true]]);
    const limited = position('a', at(1, 2), { computed: at(1, 1), limited: at(0, 1), open: null });
    expect(marksOf(tokensOf([limited], 'planned', grounds)).map(({ kind, place: where }) => [kind, where])).toEqual([
      ['token', at(1, 2)],
      ['ghost', at(0, 1)],
    ]);
  });
});

describe('two states laid over each other', () => {
  it('tell what moved, came, went, eased and worsened, and nothing about what stayed', () => {
    const earlier = [
      position('moved', at(2, 2)),
      position('gone', at(1, 1)),
      position('stays', at(1, 1)),
      position('eased', at(1, 1), { open: at(1, 1) }),
      position('worse', at(1, 1)),
      position('came', null),
    ];
    const later = [
      position('moved', at(1, 2)),
      position('stays', at(1, 1)),
      position('eased', at(1, 1)),
      position('worse', at(1, 1), { open: at(1, 1) }),
      position('came', at(0, 1)),
      position('new', at(0, 0)),
    ];
    expect(movesBetween(earlier, later).map(({ id, kind, from }) => [id, kind, from])).toEqual([
      ['moved', 'moved', at(2, 2)],
      ['eased', 'eased', null],
      ['worse', 'worsened', null],
      ['came', 'came', null],
      ['new', 'came', null],
      ['gone', 'gone', at(1, 1)],
    ]);
  });

  it('is empty for the same state, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ before: fc.option(place), limited: place, open: fc.option(place) }), { maxLength: 8 }), (rows) => {
        const positions = rows.map(({ before, limited, open }, index) => position(`p${index}`, before, { limited, open }));
        expect(movesBetween(positions, positions)).toEqual([]);
      }),
    );
  });

  it('shows where a party stood, with the mark of where it stands', () => {
    const moves = movesBetween([position('a', at(2, 2))], [position('a', at(1, 1))]);
    expect(marksOf([token('a', at(1, 1))], moves).map(({ kind, place: where }) => [kind, where])).toEqual([
      ['was', at(2, 2)],
      ['token', at(1, 1)],
    ]);
  });
});

describe('arrows', () => {
  it('are drawn only where there is room between two marks', () => {
    expect(arrowPath({ x: 0, y: 0, radius: 10 }, { x: 22, y: 0, radius: 10 })).toBeUndefined();
    expect(arrowPath({ x: 0, y: 0, radius: 10 }, { x: 120, y: 40, radius: 10 })?.line).toMatch(/^M[\d. -]+Q[\d. -]+ [\d. -]+$/);
  });

  it('keep their heads outside both marks', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }), (x, y) => {
        const path = arrowPath({ x: 0, y: 0, radius: 12 }, { x, y, radius: 12 });
        if (path === undefined) return;
        const points = [...path.head.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, px, py]) => ({ x: Number(px), y: Number(py) }));
        expect(points).toHaveLength(3);
        for (const point of points) {
          expect(Math.hypot(point.x, point.y)).toBeGreaterThan(11);
          expect(Math.hypot(point.x - x, point.y - y)).toBeGreaterThan(11);
        }
      }),
    );
  });
});

describe('arrow keys', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 50, y: 5 },
    { x: 60, y: 0 },
    { x: 0, y: -80 },
  ];
  const [middle = { x: 0, y: 0 }] = points;
  it('lead to what lies that way, and nowhere where nothing does', () => {
    expect(nearestInDirection(middle, points, DIRECTIONS['ArrowRight'] ?? middle)).toBe(points[1]);
    expect(nearestInDirection(middle, points, DIRECTIONS['ArrowUp'] ?? middle)).toBe(points[3]);
    expect(nearestInDirection(middle, points, DIRECTIONS['ArrowLeft'] ?? middle)).toBeUndefined();
  });
});
