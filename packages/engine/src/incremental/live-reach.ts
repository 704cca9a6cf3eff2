import { type ByInForce, byInForce, IN_FORCE, type InForce } from '../assessment/in-force.ts';
import { type Reach, reachOf } from '../stages/spread/reach.ts';
import { AT_ENTRY, type Gates, NOT_REACHED, ON_CHANNEL, type Spread, spread } from '../stages/spread/spread.ts';
import { type LinkTable, linkTable } from '../topology/link-table.ts';
import { LiveChannel, type LiveComponent, type LiveGraph } from './live-graph.ts';

/**
 * Where an attacker gets to in a session. Spreading is not local (one gate can open half a plant), so that it is done for the whole graph, but
 * only when a gate or the graph changed, and once for states of the switch whose gates are the same.
 */
export class LiveReach {
  reach: ByInForce<Reach>;
  private readonly graph: LiveGraph;
  private readonly chosen: InForce;
  private links: LinkTable;
  private linksAt: number;
  /** Components at which something about being reached changed in the last spread, those of them whose way changed, and channels that came or let attackers in otherwise. */
  private readonly changed = new Set<LiveComponent>();
  private readonly rerouted = new Set<LiveComponent>();
  private readonly reopened = new Set<LiveChannel>();

  constructor(graph: LiveGraph, chosen: InForce) {
    this.graph = graph;
    this.chosen = chosen;
    this.links = linkTable(graph);
    this.linksAt = graph.epoch;
    this.reach = this.spreadAgain();
  }

  /** Spreads attackers over the graph as it is, and notes where that came out differently. */
  update(): void {
    this.reach = this.spreadAgain();
  }

  /** Whether what is said of an element as the place of a cause may differ since the last spread but one: its ways end or pass at a component that changed. */
  concerns(place: string): boolean {
    const node = this.graph.componentById.get(place);
    if (node !== undefined) return this.changed.has(node) || node.links.some((link) => this.changed.has(link.other(node)));
    const edge = this.graph.channelById.get(place);
    return edge !== undefined && (this.changed.has(edge.from) || this.changed.has(edge.to) || this.reopened.has(edge));
  }

  /** Whether a component is reached at other states than before. */
  isChangedAt(component: string): boolean {
    const node = this.graph.componentById.get(component);
    return node !== undefined && this.changed.has(node);
  }

  private spreadAgain(): ByInForce<Reach> {
    const { graph } = this;
    if (this.linksAt !== graph.epoch) {
      this.links = linkTable(graph);
      this.linksAt = graph.epoch;
    }
    const gates = gatesOf(graph);
    const first: SpreadRun[] = [];
    const runs = gates.map((own): SpreadRun => {
      const known = first.find((run) => isSame(run.gates.passes, own.passes));
      if (known !== undefined) return known;
      const found = spread(this.links, own);
      const run = { gates: own, spread: found, reach: reachOf(graph, own, found.cameBy) };
      first.push(run);
      return run;
    });
    const chosen = runs[IN_FORCE.indexOf(this.chosen)] as SpreadRun;
    this.note(runs, chosen.spread);
    return byInForce((state) => (runs[IN_FORCE.indexOf(state)] as SpreadRun).reach);
  }

  /** Compares with what each component kept of the spread before; a way that changed changes all ways that go on from it. */
  private note(runs: readonly SpreadRun[], chosen: Spread): void {
    this.changed.clear();
    this.rerouted.clear();
    this.reopened.clear();
    for (const node of this.graph.components) {
      let reached = 0;
      for (let bit = 0; bit < runs.length; bit++) if (runs[bit]?.spread.cameBy[node.index] !== NOT_REACHED) reached |= 1 << bit;
      const passed = node.passes & reached;
      if (reached !== node.reached || passed !== node.passed || node.isDisturbed) this.changed.add(node);
      if (node.enteredBy !== undefined && chosen.cameBy[node.index] === NOT_REACHED) this.reroute(node, undefined, false);
      node.reached = reached;
      node.passed = passed;
      node.isDisturbed = false;
    }
    for (const edge of this.graph.channels) {
      if (!edge.isDisturbed) continue;
      this.reopened.add(edge);
      edge.isDisturbed = false;
    }
    for (let at = 0; at < chosen.length; at++) this.noteWay(this.graph.components[chosen.order[at] as number] as LiveComponent, chosen.cameBy);
  }

  private noteWay(node: LiveComponent, cameBy: Int32Array): void {
    const by = cameBy[node.index] as number;
    const isOnChannel = by <= ON_CHANNEL;
    const enteredBy = by === AT_ENTRY ? 'entry' : (this.graph.channels[isOnChannel ? ON_CHANNEL - by : by] as LiveChannel);
    const isCarriedOver = enteredBy instanceof LiveChannel && !isOnChannel && this.rerouted.has(enteredBy.other(node));
    if (enteredBy !== node.enteredBy || isOnChannel !== node.isEnteredOnChannel || isCarriedOver) this.reroute(node, enteredBy, isOnChannel);
  }

  private reroute(node: LiveComponent, enteredBy: LiveComponent['enteredBy'], isOnChannel: boolean): void {
    node.enteredBy = enteredBy;
    node.isEnteredOnChannel = isOnChannel;
    this.rerouted.add(node);
    this.changed.add(node);
  }
}

/** One spread with what it was made of. */
interface SpreadRun {
  readonly gates: Gates;
  readonly spread: Spread;
  readonly reach: Reach;
}

/** The gates of a graph at each state of the switch. */
function gatesOf({ components, channels }: LiveGraph): Gates[] {
  const starts = new Uint8Array(components.length);
  const isPublic = new Uint8Array(components.length);
  const passes = IN_FORCE.map(() => new Uint8Array(components.length));
  for (let index = 0; index < components.length; index++) {
    const node = components[index] as LiveComponent;
    if (node.isStart) starts[index] = 1;
    if (node.traits.has('publicNetwork')) isPublic[index] = 1;
    for (let bit = 0; bit < passes.length; bit++) (passes[bit] as Uint8Array)[index] = (node.passes >>> bit) & 1;
  }
  const openings = new Uint8Array(channels.length);
  for (let index = 0; index < channels.length; index++) openings[index] = (channels[index] as LiveChannel).opening;
  return passes.map((own) => ({ starts, openings, isPublic, passes: own }));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < b.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
