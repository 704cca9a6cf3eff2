import type { AnshinDocument, Asset } from '@anshin/model';
import type { ChannelEdge, ComponentNode, Topology } from '../topology/topology.ts';
import type { CompiledCatalog } from './compiled-catalog.ts';
import { type DocumentFacts, ElementFacts, type ElementFeatures } from './element-facts.ts';

export { crossingsOf } from './crossings.ts';
export type { DocumentFacts, ElementFeatures } from './element-facts.ts';

const NONE: readonly Asset[] = [];

/** Computes the facts of every element, entry points included. */
export function elementFeatures(document: AnshinDocument, topology: Topology, compiled: CompiledCatalog, facts: DocumentFacts): ElementFeatures {
  const list = (indexes: readonly number[] | undefined): readonly Asset[] =>
    indexes === undefined || indexes.length === 0 ? NONE : indexes.map((index) => topology.assets[index]?.[1]).filter((asset) => asset !== undefined);
  const assets = { at: (node: ComponentNode) => list(topology.handled[node.index]), over: (edge: ChannelEdge) => list(topology.carried[edge.index]) };
  const rows = new ElementFacts(document, topology, assets, compiled, facts);
  rows.writeAll();
  return { words: rows.words, bits: rows.bits };
}
