import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { prepareRun } from '../assess.ts';
import { byInForce } from '../assessment/in-force.ts';
import type { AssessOptions } from '../run.ts';
import { findEntryPoints } from '../stages/entry-points/find-entry-points.ts';
import { assessIncidents } from '../stages/incidents/assess-incidents.ts';
import { measureLinks } from '../stages/measures/measure-links.ts';
import { computeReach } from '../stages/spread/reach.ts';
import { deriveThreats } from '../stages/threats/derive-threats.ts';
import { threatSet } from '../stages/threats/threat-set.ts';
import type { WorkControl } from '../work-control.ts';
import { analysePaths } from './analyse-paths.ts';
import type { AttackPathReport } from './attack-path-report.ts';
import type { PathLimits } from './limits.ts';
import type { PathInput } from './path-input.ts';

/** What the caller decides about an analysis of attack paths. */
export interface AttackPathOptions extends Omit<AssessOptions, 'only'> {
  /** Limits other than the usual ones. */
  readonly limits?: Partial<PathLimits>;
  /** Told after each cause; a cancelled analysis throws a CancelledError. */
  readonly control?: WorkControl;
}

/** The ranked attack paths of a document: pure, and equal byte for byte on every run with the same document, catalog and options. */
export function attackPaths(document: AnshinDocument, catalog: Catalog, options: AttackPathOptions): AttackPathReport {
  return analysePaths(pathInput(document, catalog, options), options.limits, undefined, options.control);
}

/** Runs the stages that an analysis of attack paths needs: entry points, threats, spread and incidents. */
export function pathInput(document: AnshinDocument, catalog: Catalog, options: Omit<AssessOptions, 'only'>): PathInput {
  const run = prepareRun(document, catalog, options);
  const entries = findEntryPoints(run);
  const links = measureLinks(run);
  const threats = threatSet(run, deriveThreats(run), links);
  const reach = byInForce((state) => computeReach(run, entries, threats, state));
  return { run, entries, threats, incidents: assessIncidents(run, threats, links, reach) };
}
