import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { prepareRun } from '../../assess.ts';
import { byInForce, type ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { PositionResult } from '../../assessment/position-result.ts';
import type { AssessOptions, Run } from '../../run.ts';
import { type EntryPoints, findEntryPoints } from '../../stages/entry-points/find-entry-points.ts';
import { assessIncidents } from '../../stages/incidents/assess-incidents.ts';
import { type MeasureLinks, measureLinks } from '../../stages/measures/measure-links.ts';
import { assessPositions } from '../../stages/positions/assess-positions.ts';
import { capsOf } from '../../stages/positions/caps.ts';
import { proposeServiceLevel } from '../../stages/service-level/propose-service-level.ts';
import { computeReach, type Reach } from '../../stages/spread/reach.ts';
import { deriveThreats, type RuleHit } from '../../stages/threats/derive-threats.ts';
import { type ThreatSet, threatSet } from '../../stages/threats/threat-set.ts';

/** The stages of an assessment from entry points to positions, without scores, requirements and findings. */
export interface PositionStages {
  readonly run: Run;
  readonly entries: EntryPoints;
  readonly hits: readonly RuleHit[];
  readonly links: MeasureLinks;
  readonly threats: ThreatSet;
  readonly reach: ByInForce<Reach>;
  readonly incidents: readonly IncidentResult[];
  readonly positions: readonly PositionResult[];
}

/** Runs the stages that decide positions; they come out as in `assess`. */
export function runPositionStages(document: AnshinDocument, catalog: Catalog, options: AssessOptions): PositionStages {
  const run = prepareRun(document, catalog, options);
  return stagesOn(run, findEntryPoints(run), deriveThreats(run));
}

/** Parts of a document on which neither graph nor facts nor derived threats depend, the service level aside. */
const JUDGEMENTS: ReadonlySet<string> = new Set([
  'incidents',
  'measures',
  'overrides',
  'rationales',
  'decisions',
  'threats',
  'target',
  'policies',
  'evidence',
  'layout',
] satisfies (keyof AnshinDocument)[]);

/** Runs the stages again on an edited document; graph, facts and derived threats are kept where only judgements differ. Parts that stay must be the same objects. */
export function rerunPositionStages(stages: PositionStages, document: AnshinDocument): PositionStages {
  const { run } = stages;
  const keys = new Set([...Object.keys(document), ...Object.keys(run.document)]) as Set<keyof AnshinDocument>;
  const isKept =
    [...keys].every((key) => JUDGEMENTS.has(key) || document[key] === run.document[key]) && proposeServiceLevel(document).effective === run.level.effective;
  if (isKept) return stagesOn({ ...run, document }, stages.entries, stages.hits);
  return runPositionStages(document, run.catalog, { now: run.now, inForce: run.inForce, compat: run.compat });
}

function stagesOn(run: Run, entries: EntryPoints, hits: readonly RuleHit[]): PositionStages {
  const links = measureLinks(run);
  const threats = threatSet(run, hits, links);
  const reach = byInForce((state) => computeReach(run, entries, threats, state));
  const incidents = assessIncidents(run, threats, links, reach);
  return { run, entries, hits, links, threats, reach, incidents, positions: assessPositions(run, incidents, capsOf(run, incidents, links, reach)) };
}
