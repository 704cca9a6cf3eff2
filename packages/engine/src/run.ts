import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { ServiceLevelResult } from './assessment/assessment.ts';
import type { InForce } from './assessment/in-force.ts';
import type { CompiledCatalog } from './features/compiled-catalog.ts';
import type { ElementFeatures } from './features/element-features.ts';
import type { SystemGraph, Topology } from './topology/topology.ts';

/** What the caller decides about a run. */
export interface AssessOptions {
  /** The day for which time-dependent results hold, `YYYY-MM-DD`; decisions that ended before it count as none. */
  readonly now: string;
  /** The switch "in force"; `implemented` when left out. */
  readonly inForce?: InForce;
  /** CCDS-SH in the reading of the printed tables. */
  readonly compat?: boolean;
  /** `threats` stops after the threats and their scores. */
  readonly only?: 'threats';
}

/** What every stage reads: the document, the catalog and what was indexed from both. */
export interface Run {
  readonly document: AnshinDocument;
  readonly catalog: Catalog;
  readonly compiled: CompiledCatalog;
  readonly topology: Topology;
  readonly features: ElementFeatures;
  readonly level: ServiceLevelResult;
  readonly frameworks: readonly string[];
  readonly now: string;
  readonly inForce: InForce;
  readonly compat: boolean;
}

/** A run of which the graph is all that is asked of the topology. */
export type SystemRun = Omit<Run, 'topology' | 'catalog'> & { readonly topology: SystemGraph };

/** The index of a channel among the elements: components come first. */
export function channelElement(run: Pick<SystemRun, 'topology'>, channel: number): number {
  return run.topology.components.length + channel;
}

/** The id of an element by its index. */
export function elementId(topology: SystemGraph, element: number): string {
  const components = topology.components.length;
  return (element < components ? topology.components[element]?.id : topology.channels[element - components]?.id) ?? '';
}
