import { describe, expect, it } from 'vitest';
import type { Shape } from '../../drawing/drawing.ts';
import { inputOf } from '../../testing/example-input.contract.ts';
import { smallDocument } from '../../testing/small-document.contract.ts';
import { buildView } from '../../view/build-view.ts';
import { drawFlow } from './flow-diagram.ts';
import { flowNumbers, stepsInOrder } from './flow-numbers.ts';

const step = (from: string, to: string, after: string[] = [], label?: string) => ({ from, to, after, ...(label === undefined ? {} : { label }) });
const flat = (shapes: readonly Shape[]): Shape[] => shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));

describe('the numbers of a flow', () => {
  it('put every step after those it waits for, whatever the order of writing', () => {
    expect(stepsInOrder({ steps: { last: step('b', 'c', ['first']), first: step('a', 'b') } })).toEqual(['first', 'last']);
  });

  it('are the labels of the steps, else places in that order; steps in a loop come last', () => {
    const flow = { steps: { x: step('a', 'b', ['y']), y: step('b', 'a', ['x']), z: step('a', 'c', [], '2-3') } };
    expect(stepsInOrder(flow)).toEqual(['z', 'x', 'y']);
    expect([...flowNumbers(flow)]).toEqual([
      ['z', '2-3'],
      ['x', '2'],
      ['y', '3'],
    ]);
  });
});

describe('the flow diagram', () => {
  it('draws a numbered pill and an arrow for every step, branches included', async () => {
    const document = smallDocument();
    const flow = document.flows?.open ?? { steps: {} };
    const shapes = flat((await drawFlow(buildView(inputOf(document)), 'open', flow)).shapes);
    expect(shapes.filter((shape) => shape.kind === 'line' && shape.arrow === true)).toHaveLength(3);
    expect(shapes.filter((shape) => shape.kind === 'text' && shape.look === 'pill-text').map((shape) => (shape.kind === 'text' ? shape.text.en : ''))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('draws a step that names an unknown component by its id', async () => {
    const drawing = await drawFlow(buildView(inputOf(smallDocument())), 'x', { steps: { a: step('nowhere', 'gateway') } });
    expect(flat(drawing.shapes).some((shape) => shape.kind === 'text' && shape.text.en === 'nowhere')).toBe(true);
  });
});
