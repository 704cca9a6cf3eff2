import type { Catalog } from '@anshin/catalog';
import { prepareRun } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { attackGraph } from '../../packages/engine/src/paths/attack-graph.ts';
import { findEntryPoints } from '../../packages/engine/src/stages/entry-points/find-entry-points.ts';
import { measureLinks } from '../../packages/engine/src/stages/measures/measure-links.ts';
import { deriveThreats } from '../../packages/engine/src/stages/threats/derive-threats.ts';
import { threatSet } from '../../packages/engine/src/stages/threats/threat-set.ts';
import { NOW } from '../generated.ts';

/** Attack steps, and the ways by which an attacker gets from one component to the next. */
export interface StepGraph {
  readonly elements: number;
  /** Per step: the element on which it can be taken. */
  readonly steps: readonly number[];
  /** Ways `from[k]` → `to[k]`, channels in both directions. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Makes the attack graph of a document as the analysis of paths does. */
export function stepGraph(document: AnshinDocument, catalog: Catalog): StepGraph {
  const run = prepareRun(document, catalog, { now: NOW });
  const threats = threatSet(run, deriveThreats(run), measureLinks(run));
  const { graph } = attackGraph(run, findEntryPoints(run), threats);
  const from = Array.from(graph.head);
  for (let v = 0; v < graph.components; v++) from.fill(v, graph.first[v], graph.first[v + 1]);
  return { elements: graph.components + graph.channels, steps: threats.hits.map(({ element }) => element), from, to: Array.from(graph.head) };
}
