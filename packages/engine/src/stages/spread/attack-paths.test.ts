import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { stagedRun } from '../../testing/staged-run.contract.ts';
import { chain, components, preventing, tinyDocument, wires } from '../../testing/tiny-document.contract.ts';
import { LISTED_PATHS, pathsTo } from './attack-paths.ts';

function paths(document: AnshinDocument, at: string): string[] {
  const { run, reach } = stagedRun(document);
  return pathsTo(run, reach[run.inForce], at).map((path) => path.join(' '));
}

const FAN = ['a', 'b', 'c', 'd', 'e'];

describe('the paths to a cause', () => {
  it('lead from the entry point over every element to the place', () => {
    expect(paths(chain(), 'back')).toEqual(['net net-front front front-back back']);
  });

  it('are the shortest ones, one for each neighbour that they come in by', () => {
    const document = tinyDocument({
      components: components({ net: 'network', near: 'device', far: 'device', mid: 'device', goal: 'device' }),
      channels: wires([
        ['net', 'near'],
        ['near', 'goal'],
        ['net', 'mid'],
        ['mid', 'far'],
        ['far', 'goal'],
      ]),
    });
    expect(paths(document, 'goal')).toEqual(['net net-near near near-goal goal', 'net net-mid mid mid-far far far-goal goal']);
  });

  it('do not lead through their own end', () => {
    expect(paths(chain(), 'front')).toEqual(['net net-front front']);
  });

  it(`are at most ${LISTED_PATHS}, chosen by length and then by id`, () => {
    const document = tinyDocument({
      components: components({ net: 'network', goal: 'device', ...Object.fromEntries(FAN.map((id) => [id, 'device'])) }),
      channels: wires(FAN.flatMap((id) => [['net', id] as const, [id, 'goal'] as const])),
    });
    expect(paths(document, 'goal')).toEqual(['a', 'b', 'c'].map((id) => `net net-${id} ${id} ${id}-goal goal`));
  });

  it('to a channel end at the channel, from whichever end the attacker comes', () => {
    expect(paths(chain(), 'front-back')).toEqual(['net net-front front front-back']);
    expect(paths(chain(), 'net-front')).toEqual(['net net-front']);
  });

  it('to a radio link begin and end with the link', () => {
    expect(paths(tinyDocument({ components: components({ x: 'device', y: 'device' }), channels: wires([['x', 'y']], { medium: 'wifi' }) }), 'x-y')).toEqual([
      'x-y',
    ]);
  });

  it('do not lead through a component that a measure keeps closed', () => {
    const document = tinyDocument({
      components: components({ net: 'network', open: 'device', shut: 'device', goal: 'device' }),
      channels: wires([
        ['net', 'open'],
        ['net', 'shut'],
        ['open', 'goal'],
        ['shut', 'goal'],
      ]),
      measures: { m: preventing({ meets: ['ssf.answer'], on: ['shut'] }) },
    });
    expect(paths(document, 'goal')).toEqual(['net net-open open open-goal goal']);
  });

  it('do not go back over the connection that they came by', () => {
    const document = tinyDocument({
      components: components({ x: 'device', y: 'device' }),
      channels: { ...wires([['x', 'y']], { medium: 'usb' }) },
    });
    expect(paths(document, 'y')).toEqual(['x-y y']);
  });

  it('are none to what no attacker reaches, and none to what does not exist', () => {
    const closed = tinyDocument({ components: components({ x: 'device', y: 'device' }), channels: wires([['x', 'y']]) });
    expect([paths(closed, 'x'), paths(closed, 'x-y'), paths(closed, 'ghost')]).toEqual([[], [], []]);
  });
});
