import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { compileCatalog } from './features/compiled-catalog.ts';
import { elementFeatures } from './features/element-features.ts';
import type { AssessOptions, Run } from './run.ts';
import { proposeServiceLevel } from './stages/service-level/propose-service-level.ts';
import { buildTopology } from './topology/topology.ts';

/** Indexes a document for the stages. The service level is judged first, because rules and scores depend on it. */
export function prepareRun(document: AnshinDocument, catalog: Catalog, options: AssessOptions): Run {
  const compiled = compileCatalog(catalog);
  const topology = buildTopology(document, catalog);
  const level = proposeServiceLevel(document);
  const frameworks = frameworksOf(document);
  const features = elementFeatures(document, topology, compiled, { frameworks, level: level.effective });
  return {
    document,
    catalog,
    compiled,
    topology,
    features,
    level,
    frameworks,
    now: options.now,
    inForce: options.inForce ?? 'implemented',
    compat: options.compat === true,
  };
}

/** The frameworks that a document follows: those that it names, else the IoT-SSF. */
export function frameworksOf(document: AnshinDocument): readonly string[] {
  return document.frameworks !== undefined && document.frameworks.length > 0 ? document.frameworks : ['iot-ssf'];
}
