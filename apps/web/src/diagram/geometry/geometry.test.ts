import { describe, expect, test } from 'vitest';
import type { Component, Zone } from '@anshin/model';
import { systemOf } from '../model/system.ts';
import { systemGraph, zoneBox } from '../model/system-graph.ts';
import { zonesAround, zonesOutsideIn } from '../model/zone-tree.ts';
import { aligned } from './align.ts';
import { bandAt, bandLayout } from './bands.ts';
import { zoneAfterDrop } from './drop-zone.ts';
import { freeSpot } from './free-spot.ts';
import { gatesOf } from './gates.ts';
import { groundsOf } from './grounds.ts';
import { lineLength, linePath, pointAlong } from './line-path.ts';
import { movedBy, NO_MOVE } from './move.ts';
import { neighbourOf } from './neighbour.ts';
import { boundsOf, overlap, type Rect } from './rects.ts';
import { routesOf, routesWhileMoving } from './routes.ts';

const rect = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height });
const system = (components: Record<string, Partial<Component>>, zones: Record<string, Zone> = {}, channels: readonly (readonly [string, string])[] = []) =>
  systemOf(
    {
      components: Object.fromEntries(Object.entries(components).map(([id, component]) => [id, { kind: 'sensor', ...component }])),
      zones,
      channels: Object.fromEntries(channels.map(([a, b]) => [`${a}-${b}`, { between: [a, b], medium: 'ethernet' as const }])),
    },
    new Map(),
  );

test('bounds hold everything, and nothing has none', () => {
  expect(boundsOf([rect(0, 0), rect(200, -30)])).toEqual({ x: 0, y: -30, width: 300, height: 80 });
  expect(boundsOf([])).toBeUndefined();
});

describe('lines', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ];

  test('have rounded corners and stay on their ends', () => {
    expect(linePath(line)).toBe('M0 0L92 0Q100 0 100 8L100 100');
  });

  test('are walked by share', () => {
    expect(lineLength(line)).toBe(200);
    expect(pointAlong(line, 0.25)).toEqual({ x: 50, y: 0 });
    expect(pointAlong(line, 0.75)).toEqual({ x: 100, y: 50 });
    expect(pointAlong(line, 1)).toEqual({ x: 100, y: 100 });
  });

  test('run anew only where a box moves', () => {
    const three = system({ a: {}, b: {}, c: {} }, {}, [
      ['a', 'b'],
      ['b', 'c'],
    ]);
    const rects = new Map([
      ['a', rect(0, 0)],
      ['b', rect(300, 0)],
      ['c', rect(600, 0)],
    ]);
    expect([...routesOf(three.links.values(), rects).keys()]).toEqual(['a-b', 'b-c']);
    expect([...routesWhileMoving(three.links.values(), rects, new Set(['a'])).keys()]).toEqual(['a-b']);
  });
});

describe('gates', () => {
  const zones: Record<string, Zone> = { home: { kind: 'premises' }, room: { kind: 'premises', within: 'home' } };
  const boxes = new Map([
    [zoneBox('home'), rect(0, 0, 400, 400)],
    [zoneBox('room'), rect(20, 20, 200, 200)],
  ]);
  const points = [
    { x: 100, y: 100 },
    { x: 600, y: 100 },
  ];

  test('stand where a line leaves each zone around one of its ends only', () => {
    const crossing = system({ a: { zone: 'room' }, b: {} }, zones, [['a', 'b']]);
    expect(gatesOf(crossing.links.get('a-b') as never, points, crossing, boxes).zones.map(({ x }) => x)).toEqual([220, 400]);
    const inside = system({ a: { zone: 'home' }, b: { zone: 'home' } }, zones, [['a', 'b']]);
    expect(gatesOf(inside.links.get('a-b') as never, points, inside, boxes).zones).toEqual([]);
  });

  test('tell where responsibility changes hands', () => {
    const of = (a?: string, b?: string): boolean => {
      const two = system({ a: a === undefined ? {} : { accountable: a }, b: b === undefined ? {} : { accountable: b } }, {}, [['a', 'b']]);
      return gatesOf(two.links.get('a-b') as never, points, two, new Map()).changesParty;
    };
    expect([of('x', 'y'), of('x', 'x'), of('x')]).toEqual([true, false, false]);
  });
});

describe('the responsibility boundary', () => {
  const two = system({ a: { accountable: 'x' }, b: { accountable: 'x' }, c: {} });
  const graph = systemGraph(two);
  const box = graph.containers.find(({ id }) => id.startsWith('ground:'))?.id ?? '';
  const rects = new Map([
    ['a', rect(0, 0)],
    ['b', rect(200, 0)],
  ]);

  test('is one field where the components of a party lie together', () => {
    const grounds = groundsOf(two, new Map([...rects, ['c', rect(600, 0)]]), new Map([[box, rect(-10, -10, 320, 70)]]));
    expect(grounds.map(({ party }) => party)).toEqual([undefined, 'x']);
  });

  test('is a rim around each where a stranger lies between them, and marks what nobody answers for', () => {
    const grounds = groundsOf(two, new Map([...rects, ['c', rect(120, 0, 60)]]), new Map([[box, rect(-10, -10, 320, 70)]]));
    expect(grounds.map(({ id, party }) => [id, party])).toEqual([
      ['c', undefined],
      ['a', 'x'],
      ['b', 'x'],
    ]);
  });
});

describe('a dropped component', () => {
  const zones: Record<string, Zone> = { home: { kind: 'premises' }, room: { kind: 'premises', within: 'home' }, cloud: { kind: 'cloud' } };
  const boxes = new Map([
    [zoneBox('home'), rect(0, 0, 400, 400)],
    [zoneBox('room'), rect(20, 20, 200, 200)],
    [zoneBox('cloud'), rect(600, 0, 200, 200)],
  ]);
  const all = system({ a: {} }, zones);
  const drop = (x: number, y: number, current?: string) => zoneAfterDrop(rect(x, y), current, all, boxes);

  test('comes into the innermost zone under it', () => expect([drop(50, 50), drop(280, 280), drop(620, 20)]).toEqual(['room', 'home', 'cloud']));
  test('stays in its zone a little outside of it, and leaves it further off', () =>
    expect([drop(380, 300, 'home'), drop(500, 500, 'home')]).toEqual(['home', undefined]));
  test('goes from one zone into another', () => expect(drop(650, 50, 'home')).toBe('cloud'));
});

test('a zone that moves takes along what lies in it and in the zones within it', () => {
  const nested = system({ a: { zone: 'room' }, b: {} }, { home: { kind: 'premises' }, room: { kind: 'premises', within: 'home' } });
  const boxes = new Map([
    [zoneBox('home'), rect(0, 0, 300, 300)],
    [zoneBox('room'), rect(10, 10, 200, 200)],
  ]);
  const move = movedBy(NO_MOVE, [[zoneBox('home'), { x: 40, y: 8 }]], nested, new Map([['a', rect(20, 20)]]), boxes);
  expect(Object.fromEntries(move.parts)).toEqual({ a: { x: 60, y: 28 } });
  expect(move.zones.get('room')).toEqual({ x: 50, y: 18 });
  expect(move.own.size).toBe(0);
});

test('zones come after the one they lie in, and a circle of zones ends', () => {
  const zones: Record<string, Zone> = {
    inner: { kind: 'office', within: 'outer' },
    outer: { kind: 'plant' },
    x: { kind: 'office', within: 'y' },
    y: { kind: 'office', within: 'x' },
  };
  expect(zonesOutsideIn(zones).slice(0, 2)).toEqual([
    { id: 'outer', within: undefined, depth: 0 },
    { id: 'inner', within: 'outer', depth: 1 },
  ]);
  expect(zonesOutsideIn(zones)).toHaveLength(4);
  expect(zonesAround('x', zones)).toEqual(['x', 'y']);
});

test('arrow keys lead to the nearest shape in their direction', () => {
  const rects = new Map([
    ['a', rect(0, 0)],
    ['right', rect(300, 20)],
    ['far', rect(900, 0)],
    ['below', rect(10, 200)],
  ]);
  expect(neighbourOf(rects, 'a', 'right')).toBe('right');
  expect(neighbourOf(rects, 'a', 'down')).toBe('below');
  expect(neighbourOf(rects, 'a', 'left')).toBeUndefined();
});

describe('aligning', () => {
  const rects = new Map([
    ['a', rect(0, 0)],
    ['b', rect(150, 80)],
    ['c', rect(400, 10)],
  ]);

  test('moves only what is out of line', () => expect(Object.fromEntries(aligned(rects, 'top'))).toEqual({ b: { x: 150, y: 0 }, c: { x: 400, y: 0 } }));
  test('spreads evenly between the outermost, which stay', () => expect(Object.fromEntries(aligned(rects, 'spreadAcross'))).toEqual({ b: { x: 200, y: 80 } }));
  test('of one shape does nothing', () => expect(aligned(new Map([['a', rect(0, 0)]]), 'left').size).toBe(0));
});

test('a free spot is on nothing, and the wanted one where that is free', () => {
  const taken = [rect(0, 0), rect(120, 0), rect(0, 60)];
  const spot = freeSpot({ x: 0, y: 0 }, { width: 100, height: 50 }, taken);
  expect(taken.some((other) => overlap(rect(spot.x, spot.y), other))).toBe(false);
  expect(freeSpot({ x: 800, y: 800 }, { width: 100, height: 50 }, taken)).toEqual({ x: 800, y: 800 });
});

test('every component stands in the band of its layer', () => {
  const layered = system({ a: { layer: 'edge' }, b: { layer: 'cloud' }, c: {} });
  const { bands, rects } = bandLayout(layered);
  expect(bands.map(({ layer }) => layer)).toEqual(['cloud', 'fog', 'edge', undefined]);
  for (const [id, { x, y }] of rects) expect(bandAt(bands, { x, y })?.layer).toBe(layered.parts.get(id)?.component.layer);
});
