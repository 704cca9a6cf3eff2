import type { AnshinDocument, Asset, DataFlow } from '@anshin/model';
import type { AssetSource } from '../features/element-facts.ts';
import { sortedIds } from '../order.ts';
import { type FlowLay, layFlow } from '../topology/flow-routes.ts';
import { IdIndex } from './id-index.ts';
import type { LiveChannel, LiveComponent, LiveGraph } from './live-graph.ts';

type LiveElement = LiveComponent | LiveChannel;

/** What flows and assets put on the elements of a session. Elements count what lies on them, so that a flow can be taken off again. */
export class LiveFlows {
  private readonly document: AnshinDocument;
  private readonly graph: LiveGraph;
  /** Is told each element on which something was put or from which it was taken. */
  private readonly onChange: (element: LiveElement) => void;
  private readonly lays = new Map<string, FlowLay & { readonly sought: ReadonlySet<LiveComponent> }>();
  /** Flows by a component that one of their steps names. */
  private readonly naming = new IdIndex();
  /** Elements by an asset that lies on them. */
  private readonly lyingOn = new Map<string, Set<LiveElement>>();
  /** Assets by an element that is said to hold them. */
  private readonly heldAt = new IdIndex();

  constructor(document: AnshinDocument, graph: LiveGraph, onChange: (element: LiveElement) => void) {
    this.document = document;
    this.graph = graph;
    this.onChange = onChange;
    for (const id of sortedIds(document.assets)) this.hold(id, document.assets?.[id]);
    for (const id of sortedIds(document.flows)) this.setFlow(id, undefined, document.flows?.[id]);
  }

  /** Puts a flow, as it is now, in the place of what it was. */
  setFlow(id: string, before: DataFlow | undefined, after: DataFlow | undefined): void {
    for (const name of namesIn(before)) this.naming.remove(name, id);
    for (const name of namesIn(after)) this.naming.add(name, id);
    this.lay(id, after);
  }

  /** Puts an asset in the place of what it was. */
  setAsset(id: string, before: Asset | undefined, after: Asset | undefined): void {
    const holders = new Set([...(before?.heldBy ?? []), ...(after?.heldBy ?? [])]);
    for (const holder of before?.heldBy ?? []) {
      this.heldAt.remove(holder, id);
      for (const element of this.named(holder)) this.count(element, id, -1);
    }
    this.hold(id, after);
    for (const holder of holders) this.named(holder).forEach(this.onChange);
    if (before?.kind === after?.kind && before?.personal === after?.personal) return;
    this.lyingOn.get(id)?.forEach(this.onChange);
  }

  /** Puts the assets on an element that has come. */
  addElement(element: LiveElement): void {
    for (const asset of this.heldAt.of(element.id)) {
      for (const holder of this.document.assets?.[asset]?.heldBy ?? []) if (holder === element.id) this.count(element, asset, 1);
    }
  }

  /** Forgets an element that has left; flows that lay on it are led anew. */
  dropElement(element: LiveElement): void {
    for (const asset of element.assets.keys()) this.lyingOn.get(asset)?.delete(element);
  }

  /** Lays again the flows that a change at components can lead elsewhere: those that sought a way from them, and those that name these ids. */
  relay(at: Iterable<LiveComponent>, named: Iterable<string>): void {
    const flows = new Set<string>();
    for (const id of named) for (const flow of this.naming.of(id)) flows.add(flow);
    for (const node of at) for (const flow of node.seekers) flows.add(flow);
    for (const flow of flows) this.lay(flow, this.document.flows?.[flow]);
  }

  /** The channels that only this flow uses, in id order. */
  readonly elementsOfFlow = (flow: string): string[] =>
    [...new Set((this.lays.get(flow)?.over ?? []).filter(({ edge }) => (edge as LiveChannel).flows.size === 1).map(({ edge }) => edge.id))].sort();

  /** The assets that lie on elements now. */
  readonly assets: AssetSource = {
    at: (node) => this.listed((node as LiveComponent).assets),
    over: (edge) => this.listed((edge as LiveChannel).assets),
  };

  private listed(assets: ReadonlyMap<string, number>): readonly Asset[] {
    if (assets.size === 0) return NONE;
    return [...assets.keys()].map((id) => this.document.assets?.[id]).filter((asset) => asset !== undefined);
  }

  private hold(id: string, asset: Asset | undefined): void {
    for (const holder of asset?.heldBy ?? []) {
      this.heldAt.add(holder, id);
      for (const element of this.named(holder)) this.count(element, id, 1);
    }
  }

  /** Lays a flow, or takes it off; where it lies as it lay, nothing is touched. */
  private lay(id: string, flow: DataFlow | undefined): void {
    const before = this.lays.get(id);
    const sought = new Set<LiveComponent>();
    const after = flow === undefined ? undefined : layFlow(this.graph, flow, (node) => sought.add(node as LiveComponent));
    for (const node of before?.sought ?? []) if (!sought.has(node)) node.seekers.delete(id);
    for (const node of sought) node.seekers.add(id);
    if (after === undefined) this.lays.delete(id);
    else this.lays.set(id, { ...after, sought });
    if (before !== undefined && after !== undefined && isSameLay(before, after)) return;
    if (before !== undefined) this.put(id, before, -1);
    if (after !== undefined) this.put(id, after, 1);
  }

  private put(id: string, { at, over }: FlowLay, by: 1 | -1): void {
    for (const { node, assets } of at) {
      for (const asset of assets) this.count(node as LiveComponent, asset, by);
      this.onChange(node as LiveComponent);
    }
    for (const { edge, assets } of over) {
      count((edge as LiveChannel).flows, id, by);
      for (const asset of assets) this.count(edge as LiveChannel, asset, by);
      this.onChange(edge as LiveChannel);
    }
  }

  /** Counts an asset on an element up or down. */
  private count(element: LiveElement, asset: string, by: 1 | -1): void {
    count(element.assets, asset, by);
    const elements = this.lyingOn.get(asset);
    if (!element.assets.has(asset)) elements?.delete(element);
    else if (elements === undefined) this.lyingOn.set(asset, new Set([element]));
    else elements.add(element);
  }

  private named(id: string): LiveElement[] {
    return [this.graph.componentById.get(id), this.graph.channelById.get(id)].filter((element) => element !== undefined);
  }
}

const NONE: readonly Asset[] = [];

function namesIn(flow: DataFlow | undefined): Set<string> {
  return new Set(Object.values(flow?.steps ?? {}).flatMap((step) => [step.from, ...(step.via ?? []), step.to]));
}

function count(counts: Map<string, number>, key: string, by: 1 | -1): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum <= 0) counts.delete(key);
  else counts.set(key, sum);
}

function isSameLay(a: FlowLay, b: FlowLay): boolean {
  return (
    a.at.length === b.at.length &&
    a.over.length === b.over.length &&
    a.at.every(({ node, assets }, index) => node === b.at[index]?.node && assets === b.at[index]?.assets) &&
    a.over.every(({ edge, assets }, index) => edge === b.over[index]?.edge && assets === b.over[index]?.assets)
  );
}
