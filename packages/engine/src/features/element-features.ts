import type { AnshinDocument } from '@anshin/model';
import { type ChannelEdge, type ComponentNode, type Topology, isLocalCarrier, otherEnd } from '../topology/topology.ts';
import type { AtomTable } from './atoms.ts';
import type { CompiledCatalog } from './compiled-catalog.ts';
import { carrierGroups, type CarrierGroups } from './carrier-groups.ts';

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

/** Computes the facts of every element, entry points included. */
export function elementFeatures(document: AnshinDocument, topology: Topology, compiled: CompiledCatalog, facts: DocumentFacts): ElementFeatures {
  const { atoms } = compiled;
  const words = atoms.words;
  const bits = new Uint32Array((topology.components.length + topology.channels.length) * words);
  const features: ElementFeatures = { words, bits };
  const set = setter(features, atoms);
  const shared = [`level:${facts.level}`, ...facts.frameworks.map((framework) => `framework:${framework}`)];
  const ends = endMasks(topology, atoms);
  const groups = carrierGroups(topology, ends);
  for (const node of topology.components) {
    for (const key of shared) set(node.index, key);
    componentFacts(node, document, topology, (key) => set(node.index, key));
    neighbourFacts(node, topology, atoms, groups, (bit) => setBit(features, node.index, bit));
  }
  const channelBase = topology.components.length;
  for (const edge of topology.channels) {
    for (const key of shared) set(channelBase + edge.index, key);
    channelFacts(edge, document, topology, (key) => set(channelBase + edge.index, key));
    endFactsOf(edge, topology, atoms, groups, (bit) => setBit(features, channelBase + edge.index, bit));
  }
  markEntryPoints(topology, compiled, features, set);
  return features;
}

function setter(features: ElementFeatures, atoms: AtomTable): (element: number, key: string) => void {
  return (element, key) => {
    const bit = atoms.known(key);
    if (bit >= 0) setBit(features, element, bit);
  };
}

function setBit(features: ElementFeatures, element: number, bit: number): void {
  const word = element * features.words + (bit >>> 5);
  features.bits[word] = (features.bits[word] as number) | (1 << (bit & 31));
}

function componentFacts(node: ComponentNode, document: AnshinDocument, topology: Topology, set: (key: string) => void): void {
  const { component } = node;
  set(`kind:${component.kind}`);
  for (const trait of node.traits) set(`trait:${trait}`);
  for (const zone of node.zoneKinds) set(`zone:${zone}`);
  if (component.layer !== undefined) set(`layer:${component.layer}`);
  for (const medium of component.interfaces ?? []) set(`medium:${medium}`);
  const role = node.accountable === undefined ? undefined : document.stakeholders?.[node.accountable]?.role;
  if (role !== undefined) set(`role:${role}`);
  assetFacts(topology.handled[node.index] ?? [], topology, set);
  for (const index of node.channels) {
    const edge = topology.channels[index] as ChannelEdge;
    set(`medium:${edge.channel.medium}`);
    if (edge.channel.maintenance === true) set('maintenance');
    for (const crossing of crossingsOf(edge, topology)) set(`crosses:${crossing}`);
  }
}

function channelFacts(edge: ChannelEdge, document: AnshinDocument, topology: Topology, set: (key: string) => void): void {
  const { channel } = edge;
  set(`medium:${channel.medium}`);
  if (channel.maintenance === true) set('maintenance');
  for (const property of ['encrypted', 'authenticated', 'integrity'] as const) if (channel.protection?.[property] !== true) set(`lacks:${property}`);
  for (const end of [edge.a, edge.b]) {
    const node = topology.components[end] as ComponentNode;
    for (const zone of node.zoneKinds) set(`zone:${zone}`);
    const role = node.accountable === undefined ? undefined : document.stakeholders?.[node.accountable]?.role;
    if (role !== undefined) set(`role:${role}`);
  }
  assetFacts(topology.carried[edge.index] ?? [], topology, set);
  for (const crossing of crossingsOf(edge, topology)) set(`crosses:${crossing}`);
}

function assetFacts(assets: readonly number[], topology: Topology, set: (key: string) => void): void {
  for (const index of assets) {
    const asset = topology.assets[index]?.[1];
    if (asset === undefined) continue;
    set(`handles:${asset.kind}`);
    if (asset.personal === true || asset.kind === 'personalInformation') set('personal');
  }
}

/** What a channel crosses: a zone, a responsibility, the internet. */
export function crossingsOf(edge: ChannelEdge, topology: Topology): ('zone' | 'party' | 'internet')[] {
  const a = topology.components[edge.a] as ComponentNode;
  const b = topology.components[edge.b] as ComponentNode;
  const crossings: ('zone' | 'party' | 'internet')[] = [];
  if (a.component.zone !== b.component.zone) crossings.push('zone');
  if (a.accountable !== undefined && b.accountable !== undefined && a.accountable !== b.accountable) crossings.push('party');
  if (a.traits.has('publicNetwork') || b.traits.has('publicNetwork')) crossings.push('internet');
  return crossings;
}

/** Per component: which end facts it satisfies by itself, as a bit set over the table's end facts. */
function endMasks(topology: Topology, atoms: AtomTable): bigint[] {
  return topology.components.map((node) => {
    let mask = 0n;
    atoms.endFacts.forEach((fact, index) => {
      const holds =
        (fact.kind === undefined || fact.kind.includes(node.component.kind)) &&
        (fact.trait === undefined || fact.trait.every((trait) => node.traits.has(trait))) &&
        (fact.zone === undefined || fact.zone.some((zone) => node.zoneKinds.includes(zone)));
      if (holds) mask |= 1n << BigInt(index);
    });
    return mask;
  });
}

function neighbourFacts(node: ComponentNode, topology: Topology, atoms: AtomTable, groups: CarrierGroups, set: (bit: number) => void): void {
  if (atoms.neighbours.length === 0) return;
  let mask = 0n;
  for (const index of node.channels) {
    const other = otherEnd(topology.channels[index] as ChannelEdge, node.index);
    mask |= groups.ownMask(other);
    if (isLocalCarrier(topology.components[other] as ComponentNode)) mask |= groups.behind(other, node.index);
  }
  for (const { bit, fact } of atoms.neighbours) if ((mask >> BigInt(fact)) & 1n) set(bit);
}

function endFactsOf(edge: ChannelEdge, topology: Topology, atoms: AtomTable, groups: CarrierGroups, set: (bit: number) => void): void {
  const maskOf = (end: number, from: number): bigint =>
    groups.ownMask(end) | (isLocalCarrier(topology.components[end] as ComponentNode) ? groups.behind(end, from) : 0n);
  const a = maskOf(edge.a, edge.b);
  const b = maskOf(edge.b, edge.a);
  for (const { bit, first, second } of atoms.endPairs) {
    const f = 1n << BigInt(first);
    const s = 1n << BigInt(second);
    if (((a & f) !== 0n && (b & s) !== 0n) || ((a & s) !== 0n && (b & f) !== 0n)) set(bit);
  }
}

function markEntryPoints(topology: Topology, compiled: CompiledCatalog, features: ElementFeatures, set: (element: number, key: string) => void): void {
  const components = topology.components.length;
  const total = components + topology.channels.length;
  for (let element = 0; element < total; element++) {
    const type = element < components ? 'component' : 'channel';
    for (const { entry, test } of compiled.entryPoints) {
      if (entry.element === type && test(features.bits, element * features.words)) set(element, `entryPoint:${entry.id}`);
    }
  }
}
