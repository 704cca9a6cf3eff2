import type { InForce } from '../assessment/in-force.ts';
import type { Run } from '../run.ts';
import type { EntryPoints, Exposure } from '../stages/entry-points/find-entry-points.ts';
import { givesControl, type ThreatSet } from '../stages/threats/threat-set.ts';
import { type ComponentNode, isLocalCarrier, otherEnd } from '../topology/topology.ts';
import { accessBy } from './access.ts';
import { CARRIED, FILTERED } from './difficulty.ts';
import { type StepDifficulty, stepDifficulty } from './exploitability.ts';
import { type AttackGraph, BLOCKED, buildGraph } from './graph.ts';

/** The attack graph of a run with what its difficulties rest on. */
export interface RunGraph {
  readonly graph: AttackGraph;
  /** Per component: the threat by which it is taken over most easily; undefined for one that carries traffic or blocks. */
  readonly easiest: readonly (string | undefined)[];
  /** Difficulty of getting to an entry, by element index; only elements at which paths begin. */
  readonly access: ReadonlyMap<number, number>;
  readonly steps: StepDifficulty;
}

/**
 * The attack graph at one state of the switch. Whoever arrives goes on from a component as the spread stage says: a network passes on; what can be
 * taken over passes while one of its control-giving threats is not prevented, as difficult as the easiest of these; a person never.
 */
export function attackGraph(run: Run, entries: EntryPoints, threats: ThreatSet, inForce: InForce = run.inForce): RunGraph {
  const steps = stepDifficulty({ ...run, inForce });
  const { components, channels } = run.topology;
  const difficulty = new Int32Array(components.length);
  const easiest = components.map((node) => {
    const taken = easiestStep(node, threats, inForce, steps);
    difficulty[node.index] = taken.difficulty;
    return taken.threat;
  });
  const publicNetworks = components.filter((node) => node.traits.has('publicNetwork')).map((node) => node.index);
  const isOutside = (component: number): boolean =>
    (components[component] as ComponentNode).traits.has('publicNetwork') && (difficulty[component] as number) >= 0;
  const access = new Map<number, number>();
  const componentStarts: [number, number][] = [];
  const channelStarts: [number, number][] = [];
  for (const [element, exposures] of entries.exposures) {
    const node = components[element];
    const channel = element - components.length;
    const cheapest = node === undefined ? accessBy(channelWays(run, channel, exposures, isOutside)) : accessBy(componentWays(run, node, exposures, isOutside));
    if (cheapest === Number.POSITIVE_INFINITY) continue;
    access.set(element, cheapest);
    if (node === undefined) channelStarts.push([channel, cheapest]);
    else componentStarts.push([element, cheapest]);
  }
  const graph = buildGraph({ channels: channels.map((edge) => [edge.a, edge.b] as const), difficulty, publicNetworks, componentStarts, channelStarts });
  return { graph, easiest, access, steps };
}

function easiestStep(node: ComponentNode, threats: ThreatSet, inForce: InForce, steps: StepDifficulty): { difficulty: number; threat?: string } {
  if (node.traits.has('person')) return { difficulty: BLOCKED };
  let isControlled = false;
  let best: { difficulty: number; threat?: string } = { difficulty: BLOCKED };
  for (const hit of threats.byElement.get(node.id) ?? []) {
    if (!givesControl(hit) || hit.isNotApplicable) continue;
    isControlled = true;
    if (hit.prevented[inForce]) continue;
    if (node.traits.has('network')) return { difficulty: CARRIED };
    const difficulty = steps.ofHit(hit);
    if (best.difficulty === BLOCKED || difficulty < best.difficulty) best = { difficulty, threat: hit.id };
  }
  if (isControlled) return best;
  if (node.traits.has('network')) return { difficulty: CARRIED };
  return { difficulty: isLocalCarrier(node) ? FILTERED : BLOCKED };
}

/** How attackers begin at a component. On a public network they are there already: what is reachable from it is entered through its channel. */
function componentWays(run: Run, node: ComponentNode, exposures: readonly Exposure[], isOutside: (component: number) => boolean): Exposure[] {
  if (node.traits.has('publicNetwork')) return exposures.filter((exposure) => exposure === 'internet');
  const isBehind = node.channels.some((index) => {
    const edge = run.topology.channels[index];
    return edge !== undefined && isOutside(otherEnd(edge, node.index));
  });
  return exposures.filter((exposure) => exposure !== 'internet' || !isBehind);
}

/** How attackers begin on a channel without taking a component first. One on a public network is entered from it. */
function channelWays(run: Run, channel: number, exposures: readonly Exposure[], isOutside: (component: number) => boolean): Exposure[] {
  const edge = run.topology.channels[channel];
  const isBehind = edge !== undefined && (isOutside(edge.a) || isOutside(edge.b));
  return exposures.filter((exposure) => exposure === 'radio' || exposure === 'removableMedia' || (exposure === 'internet' && !isBehind));
}
