import type { DataFlow } from '@anshin/model';
import { describe, expect, test } from 'vitest';
import { systemOf } from '../model/system.ts';
import { routesOf } from '../geometry/routes.ts';
import { addStepEdit, removeStepEdits } from './flow-edits.ts';
import { flowLines } from './flow-lines.ts';
import { possibleBefore, stepsInOrder } from './flow-order.ts';
import { hopsOf } from './hops.ts';

const step = (from: string, to: string, after?: string[]) => ({ from, to, ...(after === undefined ? {} : { after }) });
const branching: DataFlow = {
  steps: { join: step('c', 'd', ['left', 'right']), left: step('b', 'c', ['first']), right: step('b', 'd', ['first']), first: step('a', 'b') },
};

describe('the order of steps', () => {
  test('puts each after those it waits for, and lets branches share a turn', () => {
    expect(stepsInOrder(branching).map(({ id, number, turn }) => [id, number, turn])).toEqual([
      ['first', '1', 0],
      ['left', '2', 1],
      ['right', '3', 1],
      ['join', '4', 2],
    ]);
  });

  test('tells branches from joins', () => {
    const steps = new Map(stepsInOrder(branching).map((ordered) => [ordered.id, ordered]));
    expect([steps.get('left')?.isBranch, steps.get('right')?.isBranch, steps.get('first')?.isBranch]).toEqual([true, true, false]);
    expect([steps.get('join')?.isJoin, steps.get('left')?.isJoin]).toEqual([true, false]);
  });

  test('shows the label of a step instead of its number, and puts a loop last', () => {
    const flow: DataFlow = { steps: { x: step('a', 'b', ['y']), y: step('b', 'a', ['x']), z: { ...step('a', 'b'), label: '2-3' } } };
    expect(stepsInOrder(flow).map(({ id, number, isInLoop }) => [id, number, isInLoop])).toEqual([
      ['z', '2-3', false],
      ['x', '2', true],
      ['y', '3', true],
    ]);
  });

  test('offers to wait only for what does not wait for the step itself', () => {
    expect(possibleBefore(branching, 'left')).toEqual(['right', 'first']);
    expect(possibleBefore(branching, 'first')).toEqual([]);
  });
});

describe('edits of steps', () => {
  test('a new step follows the last one under a free id', () => {
    expect(addStepEdit('f', branching, 'd', 'a').edit).toMatchObject({ path: ['flows', 'f', 'steps', 's5'], value: { from: 'd', to: 'a', after: ['join'] } });
    expect(addStepEdit('f', { steps: {} }, 'a', 'b').edit).toMatchObject({ value: { from: 'a', to: 'b' } });
  });

  test('those that waited for a removed step wait for what it waited for', () => {
    expect(removeStepEdits('f', branching, 'left')).toEqual([
      { op: 'set', path: ['flows', 'f', 'steps', 'join', 'after'], value: ['right', 'first'] },
      { op: 'unset', path: ['flows', 'f', 'steps', 'left'] },
    ]);
  });
});

describe('the way of a step', () => {
  const ends: readonly (readonly [string, string])[] = [
    ['a', 'net'],
    ['net', 'b'],
    ['b', 'c'],
  ];
  const kinds = Object.fromEntries(['a', 'net', 'b', 'c', 'island'].map((id) => [id, { kind: 'sensor' }]));
  const system = systemOf(
    { components: kinds, channels: Object.fromEntries(ends.map(([a, b]) => [`${a}-${b}`, { between: [a, b], medium: 'ethernet' as const }])) },
    new Map(),
  );
  const rects = new Map(['a', 'net', 'b', 'c', 'island'].map((id, index) => [id, { x: index * 300, y: 0, width: 100, height: 50 }]));

  test('leads over channels by the fewest, straight where there are none', () => {
    expect(hopsOf(step('a', 'b'), system).map(({ link }) => link)).toEqual(['a-net', 'net-b']);
    expect(hopsOf({ ...step('a', 'c'), via: ['b'] }, system).map(({ link }) => link)).toEqual(['a-net', 'net-b', 'b-c']);
    expect(hopsOf(step('a', 'island'), system)).toEqual([{ from: 'a', to: 'island', link: undefined }]);
  });

  test('keeps the numbers of steps on one line apart, both ways', () => {
    const flow: DataFlow = { steps: { there: step('a', 'net'), back: step('net', 'a', ['there']) } };
    const lines = flowLines(flow, system, rects, routesOf(system.links.values(), rects));
    expect(lines).toHaveLength(2);
    expect(lines[0]?.pill).not.toEqual(lines[1]?.pill);
    expect(lines[1]?.lines[0]?.[0]).toEqual(lines[0]?.lines[0]?.at(-1));
  });
});
