import type { Catalog } from '@anshin/catalog';
import { type AnshinDocument, digestDocument, type Finding } from '@anshin/model';
import { ASSESSMENT_VERSION, type Assessment } from './assessment/assessment.ts';
import { byInForce } from './assessment/in-force.ts';
import { bilingual } from './bilingual.ts';
import { compileCatalog } from './features/compiled-catalog.ts';
import { elementFeatures } from './features/element-features.ts';
import { FindingList } from './finding-list.ts';
import { wordsInBoth } from './locales/words-of.ts';
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
import { proposeServiceLevel } from './stages/service-level/propose-service-level.ts';
import { computeReach } from './stages/spread/reach.ts';
import { deriveThreats } from './stages/threats/derive-threats.ts';
import { requirementFilter, threatResults } from './stages/threats/threat-results.ts';
import { threatSet } from './stages/threats/threat-set.ts';
import { buildTopology } from './topology/topology.ts';
import { assumptionsOf } from './assumptions.ts';

/**
 * The full assessment of a document: pure, and equal byte for byte on every run with the same document, catalog and options.
 * `earlier` are findings from reading the file; they lead the list.
 */
export function assess(document: AnshinDocument, catalog: Catalog, options: AssessOptions, earlier: readonly Finding[] = []): Assessment {
  const run = prepareRun(document, catalog, options);
  const findings = new FindingList();
  checkReferences(document, knownIds(document), findings);
  checkCatalogIds(run, findings);
  checkCycles(document, findings);
  const entries = findEntryPoints(run);
  const links = measureLinks(run);
  const set = threatSet(run, deriveThreats(run), links);
  const threats = threatResults(run, set, links, ruleScorer(run));
  if (options.only === 'threats') return { ...emptyAssessment(run), threats, findings: worded([...earlier, ...findings.sorted()]) };
  const assets = listAssets(run);
  const reach = byInForce((state) => computeReach(run, entries, set, state));
  const incidents = assessIncidents(run, set, links, reach);
  const positions = assessPositions(run, incidents, capsOf(run, incidents, links, reach));
  const inPlay = requirementFilter(run);
  const policies = draftPolicies(run, positions, incidents, set, inPlay);
  const requirements = assessRequirements(run, threats, policies, links, inPlay);
  const measures = measureResults(run, set, incidents, links, reach);
  const safety = assessSafety(run, incidents, links, reach);
  const functions = run.frameworks.includes('ipa-reliability') ? placeFunctions(run, set) : [];
  const checklists = buildChecklists(run, requirements, functions);
  const responsibility = deriveResponsibility(run);
  const serviceLevel = run.frameworks.includes('ccds-smart-home') ? run.level : null;
  judgeSolution(run, findings);
  judgeComponents(run, responsibility, findings);
  judgeFlows(run, assets, findings);
  judgeTarget(run, findings);
  judgeIncidents(run, incidents, findings);
  judgePositions(run, positions, findings);
  judgeServiceLevel(run, serviceLevel, findings);
  judgeThreats(run, threats, findings);
  judgeMeasures(run, measures, threats, incidents, reach, findings);
  judgeSafety(run, safety, incidents, links, findings);
  judgeDecisions(run, checklists, findings);
  const all = [...earlier, ...findings.sorted()];
  return {
    ...emptyAssessment(run),
    serviceLevel,
    entryPoints: [...entries.results],
    assets,
    threats,
    incidents,
    positions,
    policies,
    requirements,
    measures,
    safety,
    functions,
    responsibility,
    checklists,
    crosswalks: buildCrosswalks(run, requirements),
    steps: completeSteps(run, all),
    findings: worded(all),
    assumptions: assumptionsOf(threats),
  };
}

/** Indexes a document for the stages. The service level is judged first, because rules and scores depend on it. */
export function prepareRun(document: AnshinDocument, catalog: Catalog, options: AssessOptions): Run {
  const compiled = compileCatalog(catalog);
  const topology = buildTopology(document, catalog);
  const level = proposeServiceLevel(document);
  const frameworks = document.frameworks !== undefined && document.frameworks.length > 0 ? document.frameworks : ['iot-ssf'];
  const features = elementFeatures(document, topology, compiled, { frameworks, level: level.effective });
  return { document, catalog, compiled, topology, features, level, frameworks, now: options.now, inForce: options.inForce ?? 'implemented', compat: options.compat === true };
}

function worded(findings: readonly Finding[]): Assessment['findings'] {
  return findings.map((finding) => ({ ...finding, path: [...finding.path], params: { ...finding.params }, message: wordsInBoth(finding) })) as Assessment['findings'];
}

function emptyAssessment(run: Run): Assessment {
  const { document, catalog } = run;
  return {
    version: ASSESSMENT_VERSION,
    assessment: { id: document.id, title: bilingual(document.title), ...(document.sector === undefined ? {} : { sector: document.sector }), digest: digestDocument(document) },
    now: run.now,
    inForce: run.inForce,
    frameworks: catalog.frameworks.filter((entry) => run.frameworks.includes(entry.framework)).map((entry) => ({ id: entry.framework, edition: entry.edition, title: entry.title })),
    serviceLevel: null,
    entryPoints: [], assets: [], threats: [], incidents: [], positions: [], policies: [], requirements: [], measures: [], safety: [], functions: [],
    responsibility: { parties: [], gaps: [], conflicts: [], boundaryChannels: [] },
    checklists: [], crosswalks: [], steps: [], findings: [], assumptions: [],
  };
}
