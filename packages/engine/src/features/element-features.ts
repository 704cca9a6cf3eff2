import type { AnshinDocument } from '@anshin/model';
import type { Topology } from '../topology/topology.ts';
import type { CompiledCatalog } from './compiled-catalog.ts';
import { type DocumentFacts, ElementFacts, type ElementFeatures } from './element-facts.ts';

export { crossingsOf } from './crossings.ts';
export type { DocumentFacts, ElementFeatures } from './element-facts.ts';

/** Computes the facts of every element, entry points included. */
export function elementFeatures(document: AnshinDocument, topology: Topology, compiled: CompiledCatalog, facts: DocumentFacts): ElementFeatures {
  const rows = new ElementFacts(document, topology, compiled, facts);
  rows.writeAll();
  return { words: rows.words, bits: rows.bits };
}
