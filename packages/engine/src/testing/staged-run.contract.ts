import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { prepareRun } from '../assess.ts';
import { byInForce } from '../assessment/in-force.ts';
import type { AssessOptions } from '../run.ts';
import { findEntryPoints } from '../stages/entry-points/find-entry-points.ts';
import { assessIncidents } from '../stages/incidents/assess-incidents.ts';
import { measureLinks } from '../stages/measures/measure-links.ts';
import { measureResults } from '../stages/measures/measure-results.ts';
import { assessPositions } from '../stages/positions/assess-positions.ts';
import { capsOf } from '../stages/positions/caps.ts';
import { ruleScorer } from '../stages/scores/rule-scores.ts';
import { computeReach } from '../stages/spread/reach.ts';
import { deriveThreats } from '../stages/threats/derive-threats.ts';
import { threatResults } from '../stages/threats/threat-results.ts';
import { threatSet } from '../stages/threats/threat-set.ts';
import { TEST_DAY } from './test-day.ts';
import { tinyCatalog } from './tiny-catalog.contract.ts';

/** The results of the stages up to positions, each to be looked at by itself. */
export function stagedRun(document: AnshinDocument, catalog: Catalog = tinyCatalog(), options: Partial<AssessOptions> = {}) {
  const run = prepareRun(document, catalog, { now: TEST_DAY, ...options });
  const entries = findEntryPoints(run);
  const links = measureLinks(run);
  const hits = deriveThreats(run);
  const set = threatSet(run, hits, links);
  const threats = threatResults(run, set, links, ruleScorer(run));
  const reach = byInForce((state) => computeReach(run, entries, set, state));
  const incidents = assessIncidents(run, set, links, reach);
  const positions = assessPositions(run, incidents, capsOf(run, incidents, links, reach));
  const measures = measureResults(run, set, incidents, links, reach);
  const indexOf = (component: string): number => run.topology.componentById.get(component)?.index ?? -1;
  return {
    run,
    entries,
    links,
    hits,
    set,
    threats,
    reach,
    incidents,
    positions,
    measures,
    /** Ids of derived threats. */
    threatIds: set.hits.map((hit) => hit.id),
    /** Components that an attacker reaches at the chosen state. */
    reached: run.topology.components.filter((node) => reach[run.inForce].reaches(node.index)).map((node) => node.id),
    /** Components from which an attacker goes on at the chosen state. */
    passed: run.topology.components.filter((node) => reach[run.inForce].passes(node.index)).map((node) => node.id),
    /** The shortest way to a component at the chosen state. */
    wayTo: (component: string) => reach[run.inForce].wayTo(indexOf(component)),
  };
}
