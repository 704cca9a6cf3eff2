import type { RuleEntry } from '@anshin/catalog';
import type { StatedThreat, ThreatDisposition } from '@anshin/model';
import { byInForce } from '../../assessment/in-force.ts';
import type { ThreatResult } from '../../assessment/threat-result.ts';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import type { Run, SystemRun } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { isInForce, prevents } from '../measures/prevention.ts';
import { type RuleScorer, scoreVectors } from '../scores/rule-scores.ts';
import type { ThreatSet, TreatedHit } from './threat-set.ts';

/** A test for requirement ids that belong to the document's frameworks, at its service level. */
export function requirementFilter(run: Pick<Run, 'catalog' | 'frameworks' | 'level'>): (requirement: string) => boolean {
  const known = new Map(run.catalog.requirements.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = known.get(id);
    return entry !== undefined && run.frameworks.includes(entry.framework) && (entry.level === undefined || entry.level <= run.level.effective);
  };
}

/** Derived threats, then stated ones, as results show them. */
export function threatResults(run: Run, threats: ThreatSet, links: MeasureLinks, scorer: RuleScorer): ThreatResult[] {
  const requirementsOf = ruleRequirements(run);
  const results = threats.hits.map((hit) => derivedResult(run, hit, scorer, requirementsOf(hit.rule)));
  for (const [id, threat] of sortedEntries(run.document.threats)) results.push(statedResult(run, links, id, threat));
  return results;
}

/** The requirements of rules that are in play; one list for each rule. */
export function ruleRequirements(run: Pick<Run, 'catalog' | 'frameworks' | 'level'>): (rule: RuleEntry) => string[] {
  const inPlay = requirementFilter(run);
  const known = new Map<RuleEntry, string[]>();
  return (rule) => {
    let requirements = known.get(rule);
    if (requirements === undefined) known.set(rule, (requirements = rule.requirements.filter(inPlay)));
    return requirements;
  };
}

/** A derived threat as results show it. `requirements` are those of its rule that are in play. */
export function derivedResult(run: Pick<Run, 'document' | 'inForce'>, hit: TreatedHit, scorer: RuleScorer, requirements: string[]): ThreatResult {
  const { rule } = hit;
  const disposition = run.document.threatDispositions?.[hit.id];
  const own = disposition?.vectors;
  const scoresAfter = hit.measures.length === 0 ? undefined : scorer.after(rule, requirementsMet(run, hit), own);
  const whom = scorer.whom(rule);
  const result: Partial<ThreatResult> = {
    id: hit.id,
    at: hit.at,
    element: rule.element,
    class: rule.class,
    origin: 'rule',
    rule: rule.id,
    title: rule.title,
    because: { code: 'threat.rule', rule: rule.id, inputs: [`${rule.element}s/${hit.at}`], source: rule.source },
  };
  if (rule.entryPoint !== undefined) result.entryPoint = rule.entryPoint;
  if (whom !== undefined) result.whom = whom;
  result.grants = rule.grants;
  if (disposition !== undefined) result.disposition = dispositionResult(disposition);
  result.scores = scorer.before(rule, own);
  if (scoresAfter !== undefined) result.scoresAfter = scoresAfter;
  result.requirements = requirements;
  result.functions = rule.functions;
  result.measures = hit.measures as string[];
  result.prevented = hit.prevented;
  return result as ThreatResult;
}

/** Requirements that measures in force meet for this threat. */
export function requirementsMet(run: Pick<Run, 'document' | 'inForce'>, hit: TreatedHit): Set<string> {
  const met = new Set<string>();
  for (const measure of hit.measures) {
    if (!isInForce(run.document, measure, run.inForce)) continue;
    for (const requirement of run.document.measures?.[measure]?.meets ?? []) met.add(requirement);
  }
  return met;
}

function dispositionResult(disposition: ThreatDisposition): NonNullable<ThreatResult['disposition']> {
  return {
    state: disposition.state,
    ...(disposition.because === undefined ? {} : { because: bilingual(disposition.because) }),
    ...(disposition.by === undefined ? {} : { by: disposition.by }),
  };
}

/** A stated threat as results show it. */
export function statedResult(
  run: Pick<SystemRun, 'document' | 'topology' | 'compat'>,
  links: Pick<MeasureLinks, 'byThreat'>,
  id: string,
  threat: StatedThreat,
): ThreatResult {
  const at = threat.at ?? '';
  const measures = links.byThreat.get(id) ?? [];
  const preventing = measures.filter((measure) => prevents(run.document, measure));
  return {
    id,
    at,
    element: at === '' ? 'system' : run.topology.channelById.has(at) ? 'channel' : 'component',
    ...(threat.class === undefined ? {} : { class: threat.class }),
    origin: 'stated',
    title: bilingual(threat.title),
    because: { code: 'threat.stated', inputs: [`threats/${id}`] },
    grants: 'none',
    ...(threat.unresolved === true ? { unresolved: true } : {}),
    scores: scoreVectors(threat.vectors ?? [], run.compat),
    requirements: [...(threat.requirements ?? [])],
    functions: [],
    measures: [...measures],
    prevented: byInForce((state) => preventing.some((measure) => isInForce(run.document, measure, state))),
  };
}
