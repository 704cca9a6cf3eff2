import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { attackGraph } from './paths/attack-graph.ts';
import { analysePaths } from './paths/analyse-paths.ts';
import { reachIfFallen } from './paths/reach-if-fallen.ts';
import { distancesFrom } from './paths/shortest.ts';
import { prepareRun } from './prepare-run.ts';
import { type EntryPoints, findEntryPoints } from './stages/entry-points/find-entry-points.ts';
import { measureLinks } from './stages/measures/measure-links.ts';
import { ruleScorer } from './stages/scores/rule-scores.ts';
import { computeReach } from './stages/spread/reach.ts';
import { deriveThreats } from './stages/threats/derive-threats.ts';
import { threatResults } from './stages/threats/threat-results.ts';
import { threatSet } from './stages/threats/threat-set.ts';
import { counted, type Meter } from './testing/counting.contract.ts';
import { generateDocument } from './testing/generate-document.ts';
import { stagedRun } from './testing/staged-run.contract.ts';
import { testCatalog } from './testing/test-catalog.ts';
import { TEST_DAY } from './testing/test-day.ts';

const catalog = testCatalog();
const options = { now: TEST_DAY };

/** A generated system with the results of the stages, which are made without counting. */
function systemOf(components: number) {
  const document = generateDocument({ components, seed: 9, catalog });
  const { run, entries, hits, set: threats, incidents } = stagedRun(document, catalog);
  const runGraph = attackGraph(run, entries, threats);
  return { document, run, entries, hits, threats, incidents, runGraph, graph: runGraph.graph };
}
type System = ReturnType<typeof systemOf>;

const SMALL = 120;
const sizes = [systemOf(SMALL), systemOf(10 * SMALL)] as const;

/** Looks that a stage takes at what it is handed, in a system and in one ten times as large. */
function looksOf(stage: (system: System, count: <T>(input: T) => T) => unknown): readonly [number, number] {
  const looks = sizes.map((system) => {
    const meter: Meter = { looks: 0 };
    stage(system, (input) => counted(input, meter));
    return meter.looks;
  });
  return looks as [number, number];
}

/** The run in which looks at the document, the graph and the facts of its elements are counted. */
function countedRun({ run }: System, count: <T>(input: T) => T): System['run'] {
  return { ...run, ...count({ document: run.document, topology: run.topology, features: run.features }) };
}

const countedEntries = ({ entries }: System, count: <T>(input: T) => T): EntryPoints => ({ results: [], exposures: count(entries.exposures) });

/** Every stage whose work is to grow with the system; performance facts B19 allow 14 times the time, and looks have no caches to miss. */
const STAGES: Readonly<Record<string, (system: System, count: <T>(input: T) => T) => unknown>> = {
  'indexing a document': ({ document }, count) => prepareRun(count(document), catalog, options),
  'the rules': (system, count) => deriveThreats(countedRun(system, count)),
  'threats with their measures and scores': (system, count) => {
    const run = countedRun(system, count);
    const links = measureLinks(run);
    return threatResults(run, threatSet(run, count(system.hits), links), links, ruleScorer(run));
  },
  'entry points': (system, count) => findEntryPoints(countedRun(system, count)),
  'the spread of an attacker': (system, count) =>
    computeReach(countedRun(system, count), countedEntries(system, count), { byElement: count(system.threats.byElement) }, 'implemented'),
  'the attack graph': (system, count) =>
    attackGraph(countedRun(system, count), countedEntries(system, count), { ...system.threats, byElement: count(system.threats.byElement) }),
  'distances to every component': ({ graph }, count) => distancesFrom(count(graph)),
  'what falls with each component': ({ graph }, count) => {
    const reach = reachIfFallen(count(graph));
    return Array.from({ length: graph.components }, (_, component) => reach.countFrom(component));
  },
  'paths and cuts of three causes': ({ run, entries, threats, incidents, runGraph }, count) =>
    analysePaths({ run, entries, threats, incidents }, { causes: 3, measures: 2 }, { ...runGraph, graph: count(runGraph.graph) }),
  'a full assessment': ({ document }, count) => assess(count(document), catalog, options),
};

describe('ten times the system takes about ten times the looks', () => {
  it.each(Object.entries(STAGES))('for %s', (_, stage) => {
    const [small, large] = looksOf(stage);
    expect(small).toBeGreaterThan(SMALL);
    expect(large / small).toBeLessThan(14);
  });
});

describe('looks at each element', () => {
  it('are few for the spread of an attacker and for distances: each component and each channel is looked at some times', () => {
    for (const name of ['the spread of an attacker', 'distances to every component']) {
      const [, large] = looksOf(STAGES[name] ?? expect.unreachable());
      expect(large / (10 * SMALL * (1 + 3)), name).toBeLessThan(30);
    }
  });
});

describe('counting', () => {
  it('changes no result', () => {
    const meter: Meter = { looks: 0 };
    const [{ document, graph }] = sizes;
    expect(JSON.stringify(assess(counted(document, meter), catalog, options))).toBe(JSON.stringify(assess(document, catalog, options)));
    expect(Array.from(distancesFrom(counted(graph, meter)).length)).toEqual(Array.from(distancesFrom(graph).length));
  });

  it('notices a list that is searched for each of its elements, whether an array, a map, a set or numbers', () => {
    const searched = (count: number): number[] => {
      const ids = Array.from({ length: count }, (_, index) => index);
      const lists = [ids, new Set(ids), new Map(ids.map((id) => [id, id])), Int32Array.from(ids), Object.fromEntries(ids.map((id) => [`i${id}`, id]))];
      return lists.map((list) => {
        const meter: Meter = { looks: 0 };
        const view = counted(list, meter);
        const values = (): unknown[] => (Symbol.iterator in view ? [...view.values()] : Object.values(view));
        for (const id of ids) values().indexOf(id);
        return meter.looks;
      });
    };
    const [small, large] = [searched(10), searched(100)];
    large.forEach((looks, index) => {
      expect(looks / (small[index] ?? 0)).toBeGreaterThan(50);
    });
  });

  it('notices a scan of all channels for each component of a document', () => {
    const looks = [20, 200].map((size) => {
      const meter: Meter = { looks: 0 };
      const { components = {}, channels = {} } = counted(generateDocument({ components: size, seed: 9, catalog }), meter);
      for (const id of Object.keys(components)) Object.values(channels).some(({ medium }) => medium === id);
      return meter.looks;
    });
    expect((looks[1] ?? 0) / (looks[0] ?? 0)).toBeGreaterThan(50);
  });
});
