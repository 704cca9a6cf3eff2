import type { Channel } from '@anshin/model';
import type { ThreatResult } from '../assessment/threat-result.ts';
import type { TreatedHit } from '../stages/threats/threat-set.ts';
import type { ChannelEdge, ComponentNode, SystemGraph } from '../topology/topology.ts';
import type { ComponentContent } from '../topology/component-node.ts';
import { insertNumbered, removeNumbered } from './numbered-list.ts';

/** What a session keeps for each element: nothing but its number has to move when others come or go. */
abstract class LiveElement {
  index = -1;
  /** What the rules found, in rule order, and the results made of it, when asked for. */
  hits: readonly TreatedHit[] = [];
  results: (ThreatResult | undefined)[] = [];
  /** The rules have been run on it. */
  isDerived = false;
  /** Assets that it holds or that flows put on it, and how often. */
  readonly assets = new Map<string, number>();
  /** It came, it lets attackers in otherwise, or a channel at it came or went, since attackers were last spread. */
  isDisturbed = true;
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

/** A component of a session. */
export class LiveComponent extends LiveElement implements ComponentNode {
  component: ComponentNode['component'];
  kind: ComponentNode['kind'];
  traits: ComponentNode['traits'];
  zoneKinds: ComponentNode['zoneKinds'];
  accountable: ComponentNode['accountable'];
  /** Its channels, in id order. */
  readonly links: LiveChannel[] = [];
  /** Flows that sought a way from it. */
  readonly seekers = new Set<string>();
  isStart = false;
  /** States of the switch at which an attacker goes on from it: a bit each. */
  passes = 0;
  /** What the last spread came to: states at which it is reached, and gone on from; how it was entered at the chosen state. */
  reached = 0;
  passed = 0;
  enteredBy: LiveChannel | 'entry' | undefined;
  isEnteredOnChannel = false;
  private readonly graph: LiveGraph;
  private indexes: number[] = [];
  private readAt = -1;

  constructor(id: string, content: ComponentContent, graph: LiveGraph) {
    super(id);
    this.graph = graph;
    this.component = content.component;
    this.kind = content.kind;
    this.traits = content.traits;
    this.zoneKinds = content.zoneKinds;
    this.accountable = content.accountable;
  }

  /** Indexes of its channels, in id order; read anew after elements came or went. */
  get channels(): number[] {
    if (this.readAt !== this.graph.epoch) {
      this.readAt = this.graph.epoch;
      this.indexes = this.links.map((link) => link.index);
    }
    return this.indexes;
  }
}

/** A channel of a session. */
export class LiveChannel extends LiveElement implements ChannelEdge {
  channel: Channel;
  readonly from: LiveComponent;
  readonly to: LiveComponent;
  /** Flows that go over it, and how often. */
  readonly flows = new Map<string, number>();
  opening = 0;

  constructor(id: string, channel: Channel, from: LiveComponent, to: LiveComponent) {
    super(id);
    this.channel = channel;
    this.from = from;
    this.to = to;
  }

  get a(): number {
    return this.from.index;
  }

  get b(): number {
    return this.to.index;
  }

  /** The component at the other end. */
  other(component: LiveComponent): LiveComponent {
    return this.from === component ? this.to : this.from;
  }
}

/** The graph of a session: as `buildTopology` makes it, in id order, but elements can come and go. */
export class LiveGraph implements SystemGraph {
  readonly components: LiveComponent[] = [];
  readonly channels: LiveChannel[] = [];
  readonly componentById = new Map<string, LiveComponent>();
  readonly channelById = new Map<string, LiveChannel>();
  /** Grows whenever elements come or go. */
  epoch = 0;

  addComponent(id: string, content: ComponentContent): LiveComponent {
    const node = new LiveComponent(id, content, this);
    this.componentById.set(id, node);
    insertNumbered(this.components, node);
    this.epoch++;
    return node;
  }

  /** Takes a component away; its channels must have gone before. */
  removeComponent(node: LiveComponent): void {
    this.componentById.delete(node.id);
    removeNumbered(this.components, node.index);
    this.epoch++;
  }

  addChannel(id: string, channel: Channel, from: LiveComponent, to: LiveComponent): LiveChannel {
    const edge = new LiveChannel(id, channel, from, to);
    this.channelById.set(id, edge);
    insertNumbered(this.channels, edge);
    link(from, edge);
    if (to !== from) link(to, edge);
    this.epoch++;
    return edge;
  }

  removeChannel(edge: LiveChannel): void {
    this.channelById.delete(edge.id);
    removeNumbered(this.channels, edge.index);
    unlink(edge.from, edge);
    if (edge.to !== edge.from) unlink(edge.to, edge);
    this.epoch++;
  }

  /** Whether an element is (still) part of the system. */
  has(element: LiveComponent | LiveChannel): boolean {
    return (element instanceof LiveComponent ? this.componentById : this.channelById).get(element.id) === element;
  }
}

function link(node: LiveComponent, edge: LiveChannel): void {
  const at = node.links.findIndex((other) => other.id > edge.id);
  if (at < 0) node.links.push(edge);
  else node.links.splice(at, 0, edge);
  node.isDisturbed = true;
}

function unlink(node: LiveComponent, edge: LiveChannel): void {
  node.links.splice(node.links.indexOf(edge), 1);
  node.isDisturbed = true;
}
