import type { AnshinDocument, Asset } from '@anshin/model';
import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd, type SystemGraph } from '../topology/topology.ts';
import { CarrierGroups } from './carrier-groups.ts';
import type { CompiledCatalog } from './compiled-catalog.ts';
import { crossingsOf } from './crossings.ts';
import { type EndMask, EndMasks, hasFact } from './end-masks.ts';
import { type DocumentFacts, rowOf, SharedRows } from './shared-rows.ts';

export type { DocumentFacts } from './shared-rows.ts';

/** The facts of all elements as bits: components first, then channels, `words` words each. */
export interface ElementFeatures {
  readonly words: number;
  readonly bits: Uint32Array;
}

/** The assets that lie on elements. */
export interface AssetSource {
  readonly at: (node: ComponentNode) => readonly Asset[];
  readonly over: (edge: ChannelEdge) => readonly Asset[];
}

/**
 * Writes the facts of elements, one element at a time, into rows of bits; the graph is read as it is at the time of writing. The row of a component
 * takes from the rows of its channels what they are and cross, so that those have to be written before it.
 */
export class ElementFacts implements ElementFeatures {
  readonly words: number;
  bits: Uint32Array;
  readonly groups: CarrierGroups;
  private readonly document: AnshinDocument;
  private readonly topology: SystemGraph;
  private readonly assets: AssetSource;
  private readonly compiled: CompiledCatalog;
  private readonly masks: EndMasks;
  private readonly shares: SharedRows;
  /** The facts of a channel that hold for its ends too. */
  private readonly ofLinks: Uint32Array;
  private readonly first: EndMask;
  private readonly second: EndMask;
  /** Where the row that is being written begins. */
  private row = 0;

  constructor(document: AnshinDocument, topology: SystemGraph, assets: AssetSource, compiled: CompiledCatalog, facts: DocumentFacts) {
    const { atoms } = compiled;
    this.document = document;
    this.topology = topology;
    this.assets = assets;
    this.compiled = compiled;
    this.words = atoms.words;
    this.masks = new EndMasks(atoms);
    this.first = new Uint32Array(this.masks.width);
    this.second = new Uint32Array(this.masks.width);
    this.groups = new CarrierGroups(topology, (node) => this.masks.of(node));
    this.shares = new SharedRows(atoms, facts);
    this.ofLinks = rowOf(
      atoms,
      ['medium', 'maintenance', 'crosses'].flatMap((topic) => [...atoms.group(topic).values()]),
    );
    this.bits = new Uint32Array((topology.components.length + topology.channels.length) * this.words);
  }

  /** Writes every row. */
  writeAll(): void {
    for (const edge of this.topology.channels) this.writeChannel(edge);
    for (const node of this.topology.components) this.writeComponent(node);
  }

  /** Writes the row of a component. */
  writeComponent(node: ComponentNode): void {
    const { component } = node;
    const { atoms } = this.compiled;
    this.begin(node.index, this.shares.ofComponent(node));
    if (component.layer !== undefined) this.set(atoms.group('layer').get(component.layer));
    if (component.interfaces !== undefined) for (const name of component.interfaces) this.set(atoms.group('medium').get(name));
    const role = this.roleOf(node);
    if (role !== undefined) this.set(atoms.group('role').get(role));
    this.setAssets(this.assets.at(node));
    const channelRows = this.topology.components.length;
    for (const index of node.channels) {
      const from = (channelRows + index) * this.words;
      for (let word = 0; word < this.words; word++) {
        const facts = (this.bits[from + word] as number) & (this.ofLinks[word] as number);
        if (facts !== 0) this.bits[this.row + word] = (this.bits[this.row + word] as number) | facts;
      }
    }
    this.setNeighbours(node);
    this.setEntryPoints('component');
  }

  /** Writes the row of a channel. */
  writeChannel(edge: ChannelEdge): void {
    const { channel } = edge;
    const a = this.topology.components[edge.a] as ComponentNode;
    const b = this.topology.components[edge.b] as ComponentNode;
    const { atoms } = this.compiled;
    this.begin(this.topology.components.length + edge.index, this.shares.ofChannel(channel));
    this.add(this.shares.ofEnd(a, this.roleOf(a)));
    this.add(this.shares.ofEnd(b, this.roleOf(b)));
    this.setAssets(this.assets.over(edge));
    for (const crossing of crossingsOf(edge, this.topology)) this.set(atoms.group('crosses').get(crossing));
    this.setEnds(a, b);
    this.setEntryPoints('channel');
  }

  private begin(element: number, row: Uint32Array): void {
    this.row = element * this.words;
    for (let word = 0; word < this.words; word++) this.bits[this.row + word] = row[word] as number;
  }

  private add(row: Uint32Array): void {
    for (let word = 0; word < this.words; word++) this.bits[this.row + word] = (this.bits[this.row + word] as number) | (row[word] as number);
  }

  private set(bit: number | undefined): void {
    if (bit === undefined) return;
    const word = this.row + (bit >>> 5);
    this.bits[word] = (this.bits[word] as number) | (1 << (bit & 31));
  }

  private roleOf(node: ComponentNode): string | undefined {
    return node.accountable === undefined ? undefined : this.document.stakeholders?.[node.accountable]?.role;
  }

  private setAssets(assets: readonly Asset[]): void {
    const { atoms } = this.compiled;
    for (const asset of assets) {
      this.set(atoms.group('handles').get(asset.kind));
      if (asset.personal === true || asset.kind === 'personalInformation') this.set(atoms.group('personal').get(''));
    }
  }

  private setNeighbours(node: ComponentNode): void {
    const { neighbours } = this.compiled.atoms;
    if (neighbours.length === 0) return;
    const seen = this.first.fill(0);
    for (const index of node.channels) {
      const other = otherEnd(this.topology.channels[index] as ChannelEdge, node.index);
      this.addSeen(this.topology.components[other] as ComponentNode, node, seen);
    }
    for (const { bit, fact } of neighbours) if (hasFact(seen, fact)) this.set(bit);
  }

  private setEnds(from: ComponentNode, to: ComponentNode): void {
    const a = this.first.fill(0);
    const b = this.second.fill(0);
    this.addSeen(from, to, a);
    this.addSeen(to, from, b);
    for (const { bit, first, second } of this.compiled.atoms.endPairs) {
      if ((hasFact(a, first) && hasFact(b, second)) || (hasFact(a, second) && hasFact(b, first))) this.set(bit);
    }
  }

  /** Adds the facts of a component, and of what lies behind it where it only carries traffic, as seen from its neighbour. */
  private addSeen(node: ComponentNode, from: ComponentNode, into: EndMask): void {
    const own = this.masks.of(node);
    for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) | (own[word] as number);
    if (isLocalCarrier(node)) this.groups.addBehind(node, from, into);
  }

  private setEntryPoints(type: 'component' | 'channel'): void {
    for (const { entry, test } of this.compiled.entryPoints) {
      if (entry.element === type && test(this.bits, this.row)) this.set(this.compiled.atoms.group('entryPoint').get(entry.id));
    }
  }
}
