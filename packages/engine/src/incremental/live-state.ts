import type { Catalog } from '@anshin/catalog';
import { compileCatalog } from '../features/compiled-catalog.ts';
import { frameworksOf } from '../prepare-run.ts';
import type { AssessOptions, SystemRun } from '../run.ts';
import { proposeServiceLevel } from '../stages/service-level/propose-service-level.ts';
import type { LiveDocument } from './live-document.ts';
import { LiveMap } from './live-map.ts';
import { LiveReach } from './live-reach.ts';
import { LiveSystem } from './live-system.ts';
import { LiveThreats } from './live-threats.ts';

/** All that a session computed for a document: from the graph over threats and spread to the map. */
export interface LiveState {
  readonly document: LiveDocument;
  readonly system: LiveSystem;
  readonly threats: LiveThreats;
  readonly reach: LiveReach;
  readonly map: LiveMap;
}

/** Computes the state of a session from a document, which the state then follows. */
export function liveState(document: LiveDocument, catalog: Catalog, options: AssessOptions): LiveState {
  const compiled = compileCatalog(catalog);
  const level = proposeServiceLevel(document);
  const frameworks = frameworksOf(document);
  const system = new LiveSystem(document, catalog, compiled, { frameworks, level: level.effective });
  const run: SystemRun = {
    document,
    compiled,
    topology: system.graph,
    features: system.facts,
    level,
    frameworks,
    now: options.now,
    inForce: options.inForce ?? 'implemented',
    compat: options.compat === true,
  };
  const threats = new LiveThreats(run, catalog, system);
  const reach = new LiveReach(system.graph, run.inForce);
  system.isSpreadDirty = false;
  return { document, system, threats, reach, map: new LiveMap(run, threats, system.flows, reach) };
}
