import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument, Finding } from '@anshin/model';
import type { Assessment } from './assessment/assessment.ts';
import { byInForce } from './assessment/in-force.ts';
import { assumptionsOf } from './assumptions.ts';
import { emptyAssessment, wordedFindings } from './empty-assessment.ts';
import { FindingList } from './finding-list.ts';
import { prepareRun } from './prepare-run.ts';
import type { AssessOptions, Run } from './run.ts';
import { listAssets } from './stages/assets/list-assets.ts';
import { checkCatalogIds } from './stages/check/check-catalog-ids.ts';
import { checkCycles } from './stages/check/check-cycles.ts';
import { checkReferences, knownIds } from './stages/check/check-references.ts';
import { buildChecklists } from './stages/checklists/build-checklists.ts';
import { completeSteps } from './stages/completeness/complete-steps.ts';
import { judgeIncidents, judgePositions, judgeServiceLevel } from './stages/completeness/judge-assessment.ts';
import { judgeComponents, judgeFlows, judgeSolution, judgeTarget } from './stages/completeness/judge-preparation.ts';
import { judgeDecisions, judgeMeasures, judgeThreats } from './stages/completeness/judge-treatment.ts';
import { buildCrosswalks } from './stages/crosswalks/build-crosswalks.ts';
import { findEntryPoints } from './stages/entry-points/find-entry-points.ts';
import { placeFunctions } from './stages/functions/place-functions.ts';
import { assessIncidents } from './stages/incidents/assess-incidents.ts';
import { measureLinks } from './stages/measures/measure-links.ts';
import { measureResults } from './stages/measures/measure-results.ts';
import { draftPolicies } from './stages/policies/draft-policies.ts';
import { assessPositions } from './stages/positions/assess-positions.ts';
import { capsOf } from './stages/positions/caps.ts';
import { assessRequirements } from './stages/requirements/assess-requirements.ts';
import { deriveResponsibility } from './stages/responsibility/derive-responsibility.ts';
import { assessSafety } from './stages/safety/assess-safety.ts';
import { judgeSafety } from './stages/safety/judge-safety.ts';
import { ruleScorer } from './stages/scores/rule-scores.ts';
import { computeReach } from './stages/spread/reach.ts';
import { deriveThreats } from './stages/threats/derive-threats.ts';
import { requirementFilter, threatResults } from './stages/threats/threat-results.ts';
import { threatSet } from './stages/threats/threat-set.ts';

/** How far an assessment is. */
export interface AssessmentProgress {
  /** The stage that has just ended. */
  readonly stage: 'prepare' | 'check' | 'threats' | 'spread' | 'positions' | 'requirements' | 'findings';
  /** The share of the work done, 0 to 1. ASSUMPTION: shares as measured on a generated system of 1,000 components. */
  readonly share: number;
}

/**
 * The full assessment, stage by stage, with the same result as `assess`: yields after each stage and returns the assessment. Whoever runs it
 * decides when to go on, so that a worker can tell its progress and take messages in between; to cancel, stop asking for more (or `return()`).
 */
export function* assessInSteps(
  document: AnshinDocument,
  catalog: Catalog,
  options: AssessOptions,
  earlier: readonly Finding[] = [],
): Generator<AssessmentProgress, Assessment, void> {
  const run = prepareRun(document, catalog, options);
  yield { stage: 'prepare', share: 0.25 };
  const findings = checkedFindings(run);
  yield { stage: 'check', share: 0.3 };
  const links = measureLinks(run);
  const set = threatSet(run, deriveThreats(run), links);
  const threats = threatResults(run, set, links, ruleScorer(run));
  if (options.only === 'threats') return { ...emptyAssessment(run), threats, findings: wordedFindings([...earlier, ...findings.sorted()]) };
  yield { stage: 'threats', share: 0.5 };
  const entries = findEntryPoints(run);
  const assets = listAssets(run);
  const reach = byInForce((state) => computeReach(run, entries, set, state));
  yield { stage: 'spread', share: 0.6 };
  const incidents = assessIncidents(run, set, links, reach);
  const positions = assessPositions(run, incidents, capsOf(run, incidents, links, reach));
  yield { stage: 'positions', share: 0.7 };
  const inPlay = requirementFilter(run);
  const policies = draftPolicies(run, positions, incidents, set, inPlay);
  const requirements = assessRequirements(run, threats, policies, links, inPlay);
  const measures = measureResults(run, set, incidents, links, reach);
  const safety = assessSafety(run, incidents, links, reach);
  const functions = run.frameworks.includes('ipa-reliability') ? placeFunctions(run, set) : [];
  const checklists = buildChecklists(run, requirements, functions);
  const responsibility = deriveResponsibility(run);
  const serviceLevel = run.frameworks.includes('ccds-smart-home') ? run.level : null;
  yield { stage: 'requirements', share: 0.8 };
  const lists = { entryPoints: [...entries.results], assets, threats, incidents, positions, policies, requirements, measures, safety, functions };
  const results = { ...emptyAssessment(run), serviceLevel, ...lists, responsibility, checklists, crosswalks: buildCrosswalks(run, requirements) };
  judgeResults(run, results, findings);
  judgeMeasures(run, measures, threats, incidents, reach, findings);
  judgeSafety(run, safety, incidents, links, findings);
  yield { stage: 'findings', share: 0.95 };
  const all = [...earlier, ...findings.sorted()];
  return { ...results, steps: completeSteps(run, all), findings: wordedFindings(all), assumptions: assumptionsOf(threats) };
}

/** What is wrong with the document itself. */
export function checkedFindings(run: Run): FindingList {
  const findings = new FindingList();
  checkReferences(run.document, knownIds(run.document), findings);
  checkCatalogIds(run, findings);
  checkCycles(run.document, findings);
  return findings;
}

function judgeResults(run: Run, results: Assessment, findings: FindingList): void {
  judgeSolution(run, findings);
  judgeComponents(run, results.responsibility, findings);
  judgeFlows(run, results.assets, findings);
  judgeTarget(run, findings);
  judgeIncidents(run, results.incidents, findings);
  judgePositions(run, results.positions, findings);
  judgeServiceLevel(run, results.serviceLevel, findings);
  judgeThreats(run, results.threats, findings);
  judgeDecisions(run, results.checklists, findings);
}
