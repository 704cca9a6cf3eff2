import type { AnshinDocument, Asset } from '@anshin/model';
import { type ChannelEdge, type ComponentNode, isLocalCarrier, otherEnd, type SystemGraph } from '../topology/topology.ts';
import type { AtomGroup } from './atoms.ts';
import { CarrierGroups } from './carrier-groups.ts';
import type { Compiled, CompiledCatalog } from './compiled-catalog.ts';
import { crossingsOf } from './crossings.ts';
import { type EndMask, EndMasks, hasFact } from './end-masks.ts';

/** The facts of all elements as bits: components first, then channels, `words` words each. */
export interface ElementFeatures {
  readonly words: number;
  readonly bits: Uint32Array;
}

/** Facts that hold for the whole document. */
export interface DocumentFacts {
  readonly frameworks: readonly string[];
  readonly level: 2 | 3;
}

/** The assets that lie on elements. */
export interface AssetSource {
  readonly at: (node: ComponentNode) => readonly Asset[];
  readonly over: (edge: ChannelEdge) => readonly Asset[];
}

const TOPICS = ['kind', 'trait', 'zone', 'layer', 'medium', 'role', 'handles', 'crosses', 'lacks', 'maintenance', 'personal', 'entryPoint'] as const;
const PROTECTIONS = ['encrypted', 'authenticated', 'integrity'] as const;

/** Writes the facts of elements, one element at a time, into rows of bits; the graph is read as it is at the time of writing. */
export class ElementFacts implements ElementFeatures {
  readonly words: number;
  bits: Uint32Array;
  readonly groups: CarrierGroups;
  private readonly document: AnshinDocument;
  private readonly topology: SystemGraph;
  private readonly assets: AssetSource;
  private readonly compiled: CompiledCatalog;
  private readonly masks: EndMasks;
  /** Facts of the whole document, with which every row begins. */
  private readonly shared: Uint32Array;
  private readonly atoms: Readonly<Record<(typeof TOPICS)[number], AtomGroup>>;
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
    this.atoms = Object.fromEntries(TOPICS.map((topic) => [topic, atoms.group(topic)])) as Record<(typeof TOPICS)[number], AtomGroup>;
    this.bits = new Uint32Array(this.words);
    this.set(atoms.group('level').get(String(facts.level)));
    for (const framework of facts.frameworks) this.set(atoms.group('framework').get(framework));
    this.shared = this.bits;
    this.bits = new Uint32Array((topology.components.length + topology.channels.length) * this.words);
  }

  /** Writes every row. */
  writeAll(): void {
    for (const node of this.topology.components) this.writeComponent(node);
    for (const edge of this.topology.channels) this.writeChannel(edge);
  }

  /** Writes the row of a component. */
  writeComponent(node: ComponentNode): void {
    const { component } = node;
    const { kind, trait, zone, layer, medium, maintenance, crosses } = this.atoms;
    this.begin(node.index);
    this.set(kind.get(component.kind));
    for (const name of node.traits) this.set(trait.get(name));
    for (const around of node.zoneKinds) this.set(zone.get(around));
    if (component.layer !== undefined) this.set(layer.get(component.layer));
    for (const name of component.interfaces ?? []) this.set(medium.get(name));
    this.setRole(node);
    this.setAssets(this.assets.at(node));
    for (const index of node.channels) {
      const edge = this.topology.channels[index] as ChannelEdge;
      this.set(medium.get(edge.channel.medium));
      if (edge.channel.maintenance === true) this.set(maintenance.get(''));
      for (const crossing of crossingsOf(edge, this.topology)) this.set(crosses.get(crossing));
    }
    this.setNeighbours(node);
    this.setEntryPoints('component');
  }

  /** Writes the row of a channel. */
  writeChannel(edge: ChannelEdge): void {
    const { channel } = edge;
    const { zone, medium, maintenance, crosses, lacks } = this.atoms;
    this.begin(this.topology.components.length + edge.index);
    this.set(medium.get(channel.medium));
    if (channel.maintenance === true) this.set(maintenance.get(''));
    for (const property of PROTECTIONS) if (channel.protection?.[property] !== true) this.set(lacks.get(property));
    for (const end of [edge.a, edge.b]) {
      const node = this.topology.components[end] as ComponentNode;
      for (const around of node.zoneKinds) this.set(zone.get(around));
      this.setRole(node);
    }
    this.setAssets(this.assets.over(edge));
    for (const crossing of crossingsOf(edge, this.topology)) this.set(crosses.get(crossing));
    this.setEnds(edge);
    this.setEntryPoints('channel');
  }

  private begin(element: number): void {
    this.row = element * this.words;
    for (let word = 0; word < this.words; word++) this.bits[this.row + word] = this.shared[word] as number;
  }

  private set(bit: number | undefined): void {
    if (bit === undefined) return;
    const word = this.row + (bit >>> 5);
    this.bits[word] = (this.bits[word] as number) | (1 << (bit & 31));
  }

  private setRole(node: ComponentNode): void {
    const role = node.accountable === undefined ? undefined : this.document.stakeholders?.[node.accountable]?.role;
    if (role !== undefined) this.set(this.atoms.role.get(role));
  }

  private setAssets(assets: readonly Asset[]): void {
    for (const asset of assets) {
      this.set(this.atoms.handles.get(asset.kind));
      if (asset.personal === true || asset.kind === 'personalInformation') this.set(this.atoms.personal.get(''));
    }
  }

  private setNeighbours(node: ComponentNode): void {
    const { neighbours } = this.compiled.atoms;
    if (neighbours.length === 0) return;
    const seen = this.first.fill(0);
    for (const index of node.channels) this.addSeen(otherEnd(this.topology.channels[index] as ChannelEdge, node.index), node, seen);
    for (const { bit, fact } of neighbours) if (hasFact(seen, fact)) this.set(bit);
  }

  private setEnds(edge: ChannelEdge): void {
    const { components } = this.topology;
    const a = this.first.fill(0);
    const b = this.second.fill(0);
    this.addSeen(edge.a, components[edge.b] as ComponentNode, a);
    this.addSeen(edge.b, components[edge.a] as ComponentNode, b);
    for (const { bit, first, second } of this.compiled.atoms.endPairs) {
      if ((hasFact(a, first) && hasFact(b, second)) || (hasFact(a, second) && hasFact(b, first))) this.set(bit);
    }
  }

  /** Adds the facts of a component, and of what lies behind it where it only carries traffic, as seen from its neighbour. */
  private addSeen(component: number, from: ComponentNode, into: EndMask): void {
    const node = this.topology.components[component] as ComponentNode;
    const own = this.masks.of(node);
    for (let word = 0; word < into.length; word++) into[word] = (into[word] as number) | (own[word] as number);
    if (isLocalCarrier(node)) this.groups.addBehind(node, from, into);
  }

  private setEntryPoints(type: 'component' | 'channel'): void {
    for (const { entry, test } of this.compiled.entryPoints as readonly Compiled<{ readonly id: string; readonly element: string }>[]) {
      if (entry.element === type && test(this.bits, this.row)) this.set(this.atoms.entryPoint.get(entry.id));
    }
  }
}
