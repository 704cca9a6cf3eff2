import { builtinCatalog } from '@anshin/catalog';
import { prepareRun } from '@anshin/engine';
import { findEntryPoints, type EntryPoints } from '../packages/engine/src/stages/entry-points/find-entry-points.ts';
import { measureLinks } from '../packages/engine/src/stages/measures/measure-links.ts';
import { isStart, openingOf } from '../packages/engine/src/stages/spread/spread.ts';
import { deriveThreats } from '../packages/engine/src/stages/threats/derive-threats.ts';
import { givesControl, threatSet, type ThreatSet } from '../packages/engine/src/stages/threats/threat-set.ts';
import { type ComponentNode, isLocalCarrier } from '../packages/engine/src/topology/topology.ts';
import { channelElement, type Run } from '../packages/engine/src/run.ts';
import { generated, NOW } from './generated.ts';

/** What decides how far an attacker gets, as facts about numbered components and channels. */
export interface SpreadFacts {
  readonly components: number;
  readonly starts: readonly number[];
  readonly persons: readonly number[];
  readonly carriers: readonly number[];
  readonly publicNetworks: readonly number[];
  /** Steps that give control: component, and whether a measure prevents it. */
  readonly steps: readonly (readonly [component: number, isPrevented: boolean])[];
  /** Both ends of each channel. */
  readonly channels: readonly (readonly [number, number])[];
  /** Per channel: closed, open, or open from a public network (0, 1, 2). */
  readonly openings: readonly number[];
}

/** A run with its stages up to the spread. */
export interface SpreadInput {
  readonly run: Run;
  readonly entries: EntryPoints;
  readonly threats: ThreatSet;
}

/** Runs the stages before the spread on a generated system. */
export function spreadInput(size: number): SpreadInput {
  const run = prepareRun(generated(size), builtinCatalog(), { now: NOW });
  return { run, entries: findEntryPoints(run), threats: threatSet(run, deriveThreats(run), measureLinks(run)) };
}

/** The facts of a run at its state of the switch. */
export function spreadFacts({ run, entries, threats }: SpreadInput): SpreadFacts {
  const { components, channels } = run.topology;
  const indexes = (test: (node: ComponentNode) => boolean): number[] => components.filter(test).map(({ index }) => index);
  return {
    components: components.length,
    starts: indexes((node) => isStart(run.topology, node, entries.exposures.get(node.index) ?? [])),
    persons: indexes(({ traits }) => traits.has('person')),
    carriers: indexes((node) => node.traits.has('network') || isLocalCarrier(node)),
    publicNetworks: indexes(({ traits }) => traits.has('publicNetwork')),
    steps: threats.hits
      .filter((hit) => hit.element < components.length && givesControl(hit) && !hit.isNotApplicable)
      .map((hit) => [hit.element, hit.prevented[run.inForce]] as const),
    channels: channels.map(({ a, b }) => [a, b] as const),
    openings: channels.map((edge) => openingOf(entries.exposures.get(channelElement(run, edge.index)))),
  };
}

/** The same facts for a logic program, and how many there are. */
export function logicFacts(facts: SpreadFacts): { readonly text: string; readonly count: number } {
  const lines = [
    ...facts.starts.map((c) => `start(${c}).`),
    ...facts.persons.map((c) => `person(${c}).`),
    ...facts.carriers.map((c) => `carrier(${c}).`),
    ...facts.publicNetworks.map((c) => `public(${c}).`),
    ...facts.steps.map(([c, isPrevented], step) => `step(${step},${c},${isPrevented ? 'prevented' : 'possible'}).`),
    ...facts.channels.map(([a, b], channel) => `channel(${channel},${a},${b}).`),
    ...facts.openings.flatMap((opening, channel) => (opening === 0 ? [] : [`${opening === 1 ? 'open' : 'ajar'}(${channel}).`])),
  ];
  return { text: `${lines.join('\n')}\n`, count: lines.length };
}
