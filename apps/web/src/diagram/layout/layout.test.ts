import { describe, expect, test } from 'vitest';
import { overlap } from '../geometry/rects.ts';
import { addPlaces } from './add-places.ts';
import { fromElk, toElk } from './elk-graph.ts';
import { mergePlaces } from './merge-places.ts';
import { isForElk, simplePlaces } from './simple-places.ts';

const node = (id: string, parent?: string) => ({ id, width: 100, height: 50, ...(parent === undefined ? {} : { parent }) });
const graph = {
  nodes: [node('a', 'zone:z'), node('b'), node('c')],
  containers: [{ id: 'zone:z', top: 24, padding: 12 }],
  edges: [{ id: 'e', from: 'a', to: 'b' }],
  gap: 32,
};

describe('places', () => {
  test('of a person stay, whatever the automatic layout says', () => {
    const rects = mergePlaces(
      graph.nodes,
      { a: { x: 7, y: 9 } },
      new Map([
        ['a', { x: 500, y: 500 }],
        ['b', { x: 200, y: 0 }],
        ['c', { x: 400, y: 0 }],
      ]),
    );
    expect(rects.get('a')).toMatchObject({ x: 7, y: 9 });
    expect(rects.get('b')).toMatchObject({ x: 200, y: 0 });
  });

  test('that nobody chose give way to what a person put there', () => {
    const rects = mergePlaces(
      graph.nodes,
      { a: { x: 200, y: 0 } },
      new Map([
        ['b', { x: 210, y: 10 }],
        ['c', { x: 400, y: 0 }],
      ]),
    );
    expect(rects.get('a')).toMatchObject({ x: 200, y: 0 });
    expect(overlap(rects.get('a') as never, rects.get('b') as never)).toBe(false);
  });

  test('of what comes later lie beside its neighbour and on nothing', () => {
    const standing = new Map([
      ['a', { x: 0, y: 0, width: 100, height: 50 }],
      ['c', { x: 0, y: 100, width: 100, height: 50 }],
    ]);
    const added = addPlaces(graph, standing, ['b']);
    const place = added.get('b');
    expect([...standing.values()].some((rect) => overlap(rect, { ...(place ?? { x: 0, y: 0 }), width: 100, height: 50 }))).toBe(false);
    expect(place?.y).toBeLessThan(400);
  });

  test('of an empty zone are kept under the id of the zone', () => {
    expect(mergePlaces([node('slot:z')], { z: { x: 5, y: 6 } }, new Map()).get('slot:z')).toMatchObject({ x: 5, y: 6 });
  });
});

test('a graph goes to ELK with containers inside each other, and comes back in absolute places on the grid', () => {
  const elk = toElk(graph, 'RIGHT');
  expect(elk.children?.[0]).toMatchObject({ id: 'zone:z', children: [{ id: 'a' }] });
  const placed = {
    id: '(root)',
    width: 10,
    height: 10,
    children: [
      { id: 'zone:z', x: 101, y: 50, children: [{ id: 'a', x: 12, y: 36 }] },
      { id: 'b', x: 300, y: 3 },
    ],
  };
  expect(Object.fromEntries(fromElk(placed, graph).places)).toEqual({ a: { x: 112, y: 88 }, b: { x: 304, y: 0 } });
});

test('the simple layout places every box of a large graph, the same way each time', () => {
  const nodes = Array.from({ length: 400 }, (_, index) => node(`n${index}`));
  const large = { nodes, containers: [], edges: nodes.slice(1).map(({ id }, index) => ({ id: `e${id}`, from: `n${index}`, to: id })), gap: 32 };
  expect(isForElk(large)).toBe(false);
  expect(simplePlaces(large)).toEqual(simplePlaces(large));
  expect(simplePlaces(large).size).toBe(400);
});
