import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument, Medium } from '@anshin/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { IN_FORCE } from '../assessment/in-force.ts';
import { chain, components, preventing, tinyDocument, wires } from '../testing/tiny-document.contract.ts';
import { TAKEOVER, tinyCatalog, tinyRule } from '../testing/tiny-catalog.contract.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../testing/test-catalog.ts';
import { mulberry32 } from '../testing/mulberry32.ts';
import { computeReach } from '../stages/spread/reach.ts';
import { attackGraph } from './attack-graph.ts';
import { pathInput } from './attack-paths.ts';
import { distancesFrom } from './shortest.ts';

const examples = new Map<string, AnshinDocument>();

beforeAll(async () => {
  for (const { id } of builtinExamples()) examples.set(id, await exampleDocument(id));
});

/** What is reached, gone on from and acted on at every state of the switch, as the graph says and as the spread stage says. */
function bothReaches(document: AnshinDocument): { readonly graph: unknown[]; readonly stage: unknown[] } {
  const { run, entries, threats } = pathInput(document, testCatalog(), { now: TEST_DAY });
  const { components: nodes, channels } = run.topology;
  const both = IN_FORCE.map((state) => {
    const { graph } = attackGraph(run, entries, threats, state);
    const { length } = distancesFrom(graph);
    const reach = computeReach(run, entries, threats, state);
    const arrives = (v: number): boolean => (length[v] as number) < Number.POSITIVE_INFINITY;
    const passes = (v: number): boolean => arrives(v) && (graph.difficulty[v] as number) >= 0;
    const isBegun = (channel: number): boolean => (graph.starts.channel[channel] as number) < Number.POSITIVE_INFINITY;
    return {
      graph: [
        nodes.filter((node) => arrives(node.index)).map((node) => node.id),
        nodes.filter((node) => passes(node.index)).map((node) => node.id),
        channels.filter((edge) => isBegun(edge.index) || passes(edge.a) || passes(edge.b)).map((edge) => edge.id),
      ],
      stage: [
        nodes.filter((node) => reach.reaches(node.index)).map((node) => node.id),
        nodes.filter((node) => reach.passes(node.index)).map((node) => node.id),
        channels.filter((edge) => reach.reachesChannel(edge.index)).map((edge) => edge.id),
      ],
    };
  });
  return { graph: both.map((one) => one.graph), stage: both.map((one) => one.stage) };
}

/** A document with some channels, zones and traits of its own and measures at random states. */
function disturbed(document: AnshinDocument, random: () => number): AnshinDocument {
  const ids = Object.keys(document.components ?? {});
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const media: Medium[] = ['ethernet', 'wifi', 'usb', 'cellular', 'fieldbus'];
  const kept = Object.entries(document.channels ?? {}).filter(() => random() < 0.8);
  const added = Array.from({ length: 3 }, (_, i) => [`added-${i}`, { between: [pick(ids), pick(ids)] as [string, string], medium: pick(media) }] as const);
  const traits = ['physicallyExposed', 'internetFacing', 'network', 'publicNetwork', 'person', 'filtersTraffic'] as const;
  const changed = Object.entries(document.components ?? {}).map(
    ([id, component]) => [id, random() < 0.8 ? component : { ...component, traits: { ...component.traits, [pick(traits)]: random() < 0.5 } }] as const,
  );
  const measures = Object.entries(document.measures ?? {}).map(([id, measure]) => [id, { ...measure, status: pick(IN_FORCE) }] as const);
  return { ...document, components: Object.fromEntries(changed), channels: Object.fromEntries([...kept, ...added]), measures: Object.fromEntries(measures) };
}

describe('the attack graph of a run', () => {
  it('reaches what the spread stage reaches, on every example at every state', () => {
    for (const document of examples.values()) {
      const { graph, stage } = bothReaches(document);
      expect(graph).toEqual(stage);
    }
  });

  it('reaches what the spread stage reaches on examples with random changes', () => {
    const random = mulberry32(7);
    for (const document of examples.values()) {
      for (let round = 0; round < 4; round++) {
        const { graph, stage } = bothReaches(disturbed(document, random));
        expect(graph).toEqual(stage);
      }
    }
  });

  it('takes the easiest threat that gives control and is not prevented', () => {
    const rules = [
      { ...TAKEOVER, vectors: ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H'] },
      tinyRule({
        id: 'rule.easy',
        class: 'spoofing',
        grants: 'control',
        when: { kind: ['device'] },
        vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
      }),
    ];
    const look = (document: AnshinDocument) => {
      const { run, entries, threats } = pathInput(document, tinyCatalog({ rules }), { now: TEST_DAY });
      const { graph, easiest } = attackGraph(run, entries, threats);
      return run.topology.components.map((node) => [node.id, graph.difficulty[node.index], easiest[node.index]]);
    };
    expect(look(chain())).toEqual([
      ['back', 1000, 'rule.easy@back'],
      ['front', 1000, 'rule.easy@front'],
      ['net', 0, undefined],
    ]);
    const measures = {
      m: preventing({ treats: [{ threat: 'rule.easy@front' }], meets: ['ssf.answer'] }),
      n: preventing({ treats: [{ threat: 'rule.easy@back' }, { threat: 'rule.takeover@back' }] }),
    };
    expect(look(chain({ measures }))).toEqual([
      ['back', -1, undefined],
      ['front', 1560, 'rule.takeover@front'],
      ['net', 0, undefined],
    ]);
  });

  it('lets a filter cost a step, a network nothing, and nobody go on from a person', () => {
    const document = tinyDocument({
      components: components({ net: 'network', lan: 'localNetwork', fw: 'router', who: 'person' }),
      channels: wires([
        ['net', 'fw'],
        ['fw', 'lan'],
        ['lan', 'who'],
      ]),
    });
    const { run, entries, threats } = pathInput(document, tinyCatalog(), { now: TEST_DAY });
    expect(Array.from(attackGraph(run, entries, threats).graph.difficulty)).toEqual([1000, 0, 0, -1]);
  });

  it('begins where one is near cheaper than where one must lay hands, and dearer than from afar', () => {
    const document = tinyDocument({
      components: components({ net: 'network', panel: 'panel', lan: 'localNetwork', server: 'server', behind: 'device' }),
      channels: { ...wires([['net', 'behind']]), radio: { between: ['behind', 'panel'], medium: 'wifi' } },
    });
    const { run, entries, threats } = pathInput(document, tinyCatalog(), { now: TEST_DAY });
    const { access } = attackGraph(run, entries, threats);
    const named = new Map([...access].map(([element, difficulty]) => [run.topology.components[element]?.id ?? 'radio', difficulty]));
    expect(Object.fromEntries(named)).toEqual({ net: 0, lan: 250, panel: 500, server: 0, radio: 250 });
  });
});
