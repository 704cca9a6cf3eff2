import type { Catalog } from '@anshin/catalog';
import type { Asset, Channel, Component, DataFlow, Stakeholder, ZoneKind } from '@anshin/model';
import type { CompiledCatalog } from '../features/compiled-catalog.ts';
import { type DocumentFacts, ElementFacts } from '../features/element-facts.ts';
import { sortedEntries } from '../order.ts';
import { type ComponentContent, componentReader, isLocalCarrier } from '../topology/component-node.ts';
import { zoneKindsOf } from '../topology/zone-kinds.ts';
import type { LiveDocument } from './live-document.ts';
import { LiveFlows } from './live-flows.ts';
import { type LiveChannel, LiveComponent, LiveGraph } from './live-graph.ts';
import { IdIndex } from './id-index.ts';
import { rejoinNetworks } from './live-networks.ts';
import { RowSpace } from './row-space.ts';

type LiveElement = LiveComponent | LiveChannel;

/** The graph, the flows and the facts of a session; each change notes the elements whose facts may differ. */
export class LiveSystem {
  readonly graph = new LiveGraph();
  readonly flows: LiveFlows;
  readonly facts: ElementFacts;
  /** Elements whose facts have to be written again. */
  readonly touched = new Set<LiveElement>();
  /** Elements that came and that left. */
  readonly arrived: LiveElement[] = [];
  readonly left: LiveElement[] = [];
  /** Components whose zone or accountable party changed: paths through them tell other zones and parties. */
  readonly retold = new Set<string>();
  /** Where an attacker gets to may differ. */
  isSpreadDirty = true;
  private readonly document: LiveDocument;
  private readonly catalog: Catalog;
  private readonly rows: RowSpace;
  private read: (component: Component) => ComponentContent;
  /** Components such that flows that sought a way from them, and ids such that flows that name them, have to be led anew. */
  private readonly rerouted = new Set<LiveComponent>();
  private readonly renamed = new Set<string>();
  /** Channels of the document by a component that they name, known or not. */
  private readonly naming = new IdIndex();

  constructor(document: LiveDocument, catalog: Catalog, compiled: CompiledCatalog, shared: DocumentFacts) {
    const { graph } = this;
    this.document = document;
    this.catalog = catalog;
    this.read = componentReader(document, catalog);
    for (const [id, component] of sortedEntries(document.components)) graph.addComponent(id, this.read(component));
    for (const [id, channel] of sortedEntries(document.channels)) {
      for (const end of channel.between) this.naming.add(end, id);
      const [from, to] = channel.between.map((end) => graph.componentById.get(end));
      if (from !== undefined && to !== undefined) graph.addChannel(id, channel, from, to);
    }
    this.flows = new LiveFlows(document, graph, (element) => this.touched.add(element));
    this.facts = new ElementFacts(document, graph, this.flows.assets, compiled, shared);
    this.rows = new RowSpace(this.facts, graph.components.length + graph.channels.length);
    this.touched.clear();
  }

  /** Puts a component in the place of what it was; undefined takes it away. */
  setComponent(id: string, component: Component | undefined): void {
    const node = this.graph.componentById.get(id);
    if (component === undefined) {
      if (node !== undefined) this.removeComponent(node);
    } else if (node === undefined) this.addComponent(id, component);
    else this.changeComponent(node, this.read(component));
  }

  /** Puts a channel in the place of what it was; undefined takes it away. One between the same ends keeps its place in the graph. */
  setChannel(id: string, before: Channel | undefined, channel: Channel | undefined): void {
    const edge = this.graph.channelById.get(id);
    for (const end of before?.between ?? []) this.naming.remove(end, id);
    for (const end of channel?.between ?? []) this.naming.add(end, id);
    if (edge !== undefined && channel?.between[0] === edge.from.id && channel.between[1] === edge.to.id) {
      edge.channel = channel;
      for (const element of [edge, edge.from, edge.to]) this.touched.add(element);
      return;
    }
    if (edge !== undefined) this.removeChannel(edge);
    if (channel !== undefined) this.addChannel(id, channel);
  }

  /** Reads all components again after zones changed. */
  rereadZones(): void {
    this.read = componentReader(this.document, this.catalog);
    const kinds = new Map<string | undefined, readonly ZoneKind[]>();
    for (const node of this.graph.components) {
      const { zone } = node.component;
      let around = kinds.get(zone);
      if (around === undefined) kinds.set(zone, (around = zoneKindsOf(this.document, zone)));
      if (!equalLists(around, node.zoneKinds)) this.changeComponent(node, this.read(node.component));
    }
  }

  /** Notes the elements of a party whose role changed. */
  setStakeholder(id: string, before: Stakeholder | undefined, after: Stakeholder | undefined): void {
    if (before?.role === after?.role) return;
    for (const node of this.graph.components) if (node.accountable === id) this.touchWithChannels(node);
  }

  setAsset(id: string, before: Asset | undefined, after: Asset | undefined): void {
    this.flows.setAsset(id, before, after);
  }

  setFlow(id: string, before: DataFlow | undefined, after: DataFlow | undefined): void {
    this.flows.setFlow(id, before, after);
  }

  /** Leads the flows anew that the changes since the last time can lead elsewhere. */
  settleFlows(): void {
    if (this.rerouted.size + this.renamed.size === 0) return;
    this.flows.relay(this.rerouted, this.renamed);
    this.rerouted.clear();
    this.renamed.clear();
  }

  /** The index of an element among the rows: components first. */
  rowOf(element: LiveElement): number {
    return element instanceof LiveComponent ? element.index : this.graph.components.length + element.index;
  }

  private addComponent(id: string, component: Component): void {
    const node = this.graph.addComponent(id, this.read(component));
    this.rows.insert(node.index);
    if (isLocalCarrier(node)) this.facts.groups.rejoin([node]);
    this.arrive(node);
    for (const channel of [...this.naming.of(id)].sort()) {
      const stated = this.document.channels?.[channel];
      if (stated !== undefined) this.addChannel(channel, stated);
    }
    this.renamed.add(id);
  }

  private removeComponent(node: LiveComponent): void {
    for (const edge of Array.from(node.links)) this.removeChannel(edge);
    const row = node.index;
    this.facts.groups.forget(node);
    this.graph.removeComponent(node);
    this.rows.remove(row);
    this.leave(node);
    this.renamed.add(node.id);
  }

  private addChannel(id: string, channel: Channel): void {
    const [from, to] = channel.between.map((end) => this.graph.componentById.get(end));
    if (from === undefined || to === undefined || this.graph.channelById.has(id)) return;
    const add = (): void => {
      const edge = this.graph.addChannel(id, channel, from, to);
      this.rows.insert(this.rowOf(edge));
      this.arrive(edge);
    };
    rejoinNetworks(this.facts.groups, [from, to], add, (element) => this.touched.add(element));
    this.touched.add(from).add(to);
    this.relink(from, to);
  }

  private removeChannel(edge: LiveChannel): void {
    const { from, to } = edge;
    const remove = (): void => {
      const row = this.rowOf(edge);
      this.graph.removeChannel(edge);
      this.rows.remove(row);
      this.leave(edge);
    };
    rejoinNetworks(this.facts.groups, [from, to], remove, (element) => this.touched.add(element));
    this.touched.add(from).add(to);
    this.relink(from, to);
  }

  private changeComponent(node: LiveComponent, content: ComponentContent): void {
    const was = {
      component: node.component,
      traits: node.traits,
      zoneKinds: node.zoneKinds,
      accountable: node.accountable,
      isRoute: isRoute(node),
      isPublic: isPublic(node),
    };
    this.touched.add(node);
    const assign = (): void => void Object.assign(node, content);
    const isReplaced = was.component.kind !== content.component.kind || !equalSets(was.traits, content.traits) || !equalLists(was.zoneKinds, content.zoneKinds);
    const isMoved = was.component.zone !== content.component.zone || was.accountable !== content.accountable;
    const neighbours = node.links.map((link) => link.other(node));
    if (isReplaced) rejoinNetworks(this.facts.groups, [node, ...neighbours], assign, (element) => this.touched.add(element));
    else assign();
    if (isMoved) this.retold.add(node.id);
    if (!isReplaced && !isMoved) return;
    this.touchWithChannels(node);
    for (const near of neighbours) this.touched.add(near);
    if (was.isPublic !== isPublic(node)) this.isSpreadDirty = true;
    if (was.isRoute !== isRoute(node)) for (const at of [node, ...neighbours]) this.rerouted.add(at);
  }

  /** A channel came or went: it leads flows on that get to one end to the other, over which others go on, or which they name. */
  private relink(from: LiveComponent, to: LiveComponent): void {
    for (const [at, next] of [
      [from, to],
      [to, from],
    ] as const) {
      if (isRoute(next)) this.rerouted.add(at);
      else this.renamed.add(next.id);
    }
  }

  private arrive(element: LiveElement): void {
    this.flows.addElement(element);
    this.arrived.push(element);
    this.touched.add(element);
    this.isSpreadDirty = true;
  }

  private leave(element: LiveElement): void {
    this.touched.delete(element);
    this.flows.dropElement(element);
    this.left.push(element);
    this.isSpreadDirty = true;
  }

  private touchWithChannels(node: LiveComponent): void {
    this.touched.add(node);
    for (const link of node.links) this.touched.add(link);
  }
}

/** Whether flows are led over a component. */
function isRoute(node: LiveComponent): boolean {
  return node.traits.has('network') || isLocalCarrier(node);
}

function isPublic(node: LiveComponent): boolean {
  return node.traits.has('publicNetwork');
}

function equalLists(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((value, index) => value === b[index]));
}

function equalSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((value) => b.has(value)));
}
