import type { Language } from '@anshin/model';
import { byInForce } from '../../assessment/in-force.ts';
import type { ThreatResult } from '../../assessment/threat-result.ts';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import { isInForce, prevents } from '../measures/prevention.ts';
import { type RuleScorer, scoreVectors } from '../scores/rule-scores.ts';
import type { ThreatSet, TreatedHit } from './threat-set.ts';

/** Requirements of a threat that the document's frameworks (and level) call for. */
export function requirementsInPlay(run: Run, requirements: readonly string[]): string[] {
  const inPlay = requirementFilter(run);
  return requirements.filter(inPlay);
}

/** A test for requirement ids that belong to the document's frameworks, at its service level. */
export function requirementFilter(run: Run): (requirement: string) => boolean {
  const known = new Map(run.catalog.requirements.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = known.get(id);
    return entry !== undefined && run.frameworks.includes(entry.framework) && (entry.level === undefined || entry.level <= run.level.effective);
  };
}

/** Derived threats, then stated ones, as results show them. */
export function threatResults(run: Run, threats: ThreatSet, links: MeasureLinks, scorer: RuleScorer): ThreatResult[] {
  const inPlay = requirementFilter(run);
  const requirementsOf = new Map<string, string[]>();
  const derived = threats.hits.map((hit): ThreatResult => {
    let requirements = requirementsOf.get(hit.rule.id);
    if (requirements === undefined) requirementsOf.set(hit.rule.id, (requirements = hit.rule.requirements.filter(inPlay)));
    return derivedResult(run, hit, scorer, requirements);
  });
  return [...derived, ...statedResults(run, links)];
}

function derivedResult(run: Run, hit: TreatedHit, scorer: RuleScorer, requirements: string[]): ThreatResult {
  const { rule } = hit;
  const type = hit.element < run.topology.components.length ? 'component' : 'channel';
  const disposition = run.document.threatDispositions?.[hit.id];
  const scoresAfter = scorer.after(rule, requirementsMet(run, hit));
  const whom = scorer.whom(rule);
  return {
    id: hit.id,
    at: hit.at,
    element: type,
    class: rule.class,
    origin: 'rule',
    rule: rule.id,
    title: rule.title,
    because: { code: 'threat.rule', rule: rule.id, inputs: [`${type}s/${hit.at}`], source: rule.source },
    ...(rule.entryPoint === undefined ? {} : { entryPoint: rule.entryPoint }),
    ...(whom === undefined ? {} : { whom }),
    grants: rule.grants,
    ...(disposition === undefined ? {} : { disposition: dispositionResult(disposition) }),
    scores: disposition?.vectors === undefined ? scorer.before(rule) : { ...scorer.before(rule), ...scoreVectors(disposition.vectors, run.compat) },
    ...(scoresAfter === undefined ? {} : { scoresAfter }),
    requirements,
    functions: rule.functions,
    measures: [...hit.measures],
    prevented: hit.prevented,
  };
}

/** Requirements that measures in force meet for this threat. */
export function requirementsMet(run: Run, hit: TreatedHit): Set<string> {
  const met = new Set<string>();
  for (const measure of hit.measures) {
    if (!isInForce(run.document, measure, run.inForce)) continue;
    for (const requirement of run.document.measures?.[measure]?.meets ?? []) met.add(requirement);
  }
  return met;
}

function dispositionResult(disposition: { readonly state: 'adopted' | 'notApplicable'; readonly because?: string | Record<Language, string> | undefined; readonly by?: string | undefined }): NonNullable<ThreatResult['disposition']> {
  const because = disposition.because === undefined ? undefined : typeof disposition.because === 'string' ? disposition.because : disposition.because.ja;
  return { state: disposition.state, ...(because === undefined ? {} : { because }), ...(disposition.by === undefined ? {} : { by: disposition.by }) };
}

function statedResults(run: Run, links: MeasureLinks): ThreatResult[] {
  return sortedEntries(run.document.threats).map(([id, threat]): ThreatResult => {
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
  });
}
