import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, downstreamFrom, withSeveralOrigins } from './command-graph.ts';

const command = (from: number, to: number): Command => ({ from, to, isFromAfar: false, isForSafety: false });
const several = (...flows: [number, number][][]): number[] =>
  [...withSeveralOrigins(flows.map((flow) => flow.map(([from, to]) => command(from, to))))].sort((a, b) => a - b);

describe('the origins of commands', () => {
  it('are followed through relays within a flow', () => {
    expect(
      several([
        [1, 3],
        [2, 3],
        [3, 4],
      ]),
    ).toEqual([3, 4]);
    expect(
      several([
        [1, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toEqual([]);
  });

  it('add up over flows, but a relay does not carry one flow’s orders into another', () => {
    expect(several([[1, 9]], [[2, 9]])).toEqual([9]);
    expect(
      several(
        [
          [1, 5],
          [5, 2],
        ],
        [
          [2, 5],
          [5, 1],
        ],
      ),
    ).toEqual([5]);
  });

  it('of a loop that nobody starts are its senders', () => {
    expect(
      several([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual([]);
    expect(
      several([
        [1, 2],
        [2, 1],
        [3, 2],
      ]),
    ).toEqual([]);
    expect(
      several(
        [
          [1, 2],
          [2, 1],
        ],
        [[3, 2]],
      ),
    ).toEqual([2]);
  });

  it('are found as by following every origin to its end, on any flow without loops', () => {
    const edge = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(fc.array(edge, { maxLength: 12 }), { maxLength: 3 }), (flows) => {
        const reached = new Map<number, Set<number>>();
        for (const flow of flows) {
          const receivers = new Set(flow.map(([, to]) => to));
          for (const origin of new Set(flow.map(([from]) => from).filter((from) => !receivers.has(from)))) {
            const seen = downstreamFrom(
              [origin],
              flow.map(([from, to]) => command(from, to)),
            );
            for (const at of seen) if (at !== origin) reached.set(at, (reached.get(at) ?? new Set()).add(origin));
          }
        }
        const expected = [...reached].filter(([, origins]) => origins.size > 1).map(([at]) => at);
        expect(several(...flows)).toEqual(expected.sort((a, b) => a - b));
      }),
    );
  });
});
