import type { AnshinDocument, FlowStep } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { prepareRun } from '../../assess.ts';
import { TEST_DAY, testCatalog } from '../../testing/test-catalog.ts';
import { components, tinyDocument } from '../../testing/tiny-document.contract.ts';
import { commandFacts } from './command-facts.ts';

/** Facts by component id, for a document whose only flow has these steps. */
function factsOf(steps: Record<string, FlowStep>, parts: Partial<AnshinDocument> = {}) {
  const run = prepareRun(
    tinyDocument({ assets: { order: { kind: 'controlSignal' }, state: { kind: 'deviceData' } }, flows: { f: { steps } }, ...parts }),
    testCatalog(),
    { now: TEST_DAY },
  );
  const facts = commandFacts(run);
  const ids = (holds: (component: number) => boolean): string[] => run.topology.components.filter((node) => holds(node.index)).map((node) => node.id);
  return { remote: ids(facts.isRemotelyOperated), several: ids(facts.hasSeveralControllers), reporting: ids(facts.reportsBack) };
}

const step = (from: string, to: string, carries: string[], via: string[] = []): FlowStep => ({ from, to, carries, via });

describe('what data flows say about who commands what', () => {
  it('is from afar over a public network, and so is all that is commanded from there', () => {
    const parts = { components: components({ panel: 'hmi', net: 'network', gateway: 'homeGateway', lamp: 'homeAppliance', fan: 'homeAppliance' }) };
    const { remote } = factsOf(
      { a: step('panel', 'gateway', ['order'], ['net']), b: step('gateway', 'lamp', ['order']), c: step('panel', 'fan', ['order']) },
      parts,
    );
    expect(remote).toEqual(['gateway', 'lamp']);
  });

  it('is from afar out of a zone away from the place, not from another room', () => {
    const zones = { room: { kind: 'premises' }, hall: { kind: 'premises' }, sky: { kind: 'cloud' } } as const;
    const from = (zone: keyof typeof zones) => ({
      zones,
      components: { sender: { kind: 'controller', zone }, lamp: { kind: 'homeAppliance', zone: 'room' } },
    });
    const steps = { a: step('sender', 'lamp', ['order']) };
    expect(factsOf(steps, from('sky')).remote).toEqual(['lamp']);
    expect(factsOf(steps, from('hall')).remote).toEqual([]);
  });

  it('are no commands where a person sends or no control signal is carried', () => {
    const parts = { components: components({ user: 'person', net: 'network', lamp: 'homeAppliance', sensor: 'sensor' }) };
    expect(factsOf({ a: step('user', 'lamp', ['order'], ['net']), b: step('sensor', 'lamp', ['state'], ['net']) }, parts)).toMatchObject({
      remote: [],
      several: [],
    });
  });

  it('is a report where something other than a command leaves, and nothing tells that a command was obeyed', () => {
    const parts = { components: components({ a: 'controller', b: 'controller', c: 'controller' }) };
    expect(factsOf({ x: step('a', 'b', ['order']), y: step('b', 'c', ['order', 'state']), z: step('c', 'a', []) }, parts).reporting).toEqual(['b', 'c']);
  });

  it('takes the trait of many controllers as said, and leaves safety controllers out', () => {
    const parts = { components: { ...components({ a: 'controller', s: 'safetyPlc', valve: 'actuator' }), pack: { kind: 'battery' } } };
    expect(factsOf({ x: step('a', 'valve', ['order']), y: step('s', 'valve', ['order']) }, parts).several).toEqual(['pack']);
  });
});
