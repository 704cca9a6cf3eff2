import type { RuleEntry } from '@anshin/catalog';
import type { ThreatScore } from '../../assessment/threat-result.ts';
import { byId } from '../../order.ts';
import type { Run } from '../../run.ts';
import { methodOf } from '../../scoring/registry.ts';
import { actsOnLifeOrProperty } from '../service-level/propose-service-level.ts';
import { ccdsVector, whomOf } from './ccds-vector.ts';

/**
 * The scores of a rule's threats before and after measures; computed once per rule and set of requirements met.
 * `own` are vectors that a person set for one threat; they replace the rule's defaults of their methods, before and after.
 */
export interface RuleScorer {
  readonly before: (rule: RuleEntry, own?: readonly string[]) => Readonly<Record<string, ThreatScore>>;
  /** Undefined where none of the requirements met changes a vector of the rule. */
  readonly after: (rule: RuleEntry, met: ReadonlySet<string>, own?: readonly string[]) => Readonly<Record<string, ThreatScore>> | undefined;
  readonly whom: (rule: RuleEntry) => string[] | undefined;
}

/** Method ids as results use them, without the prefix `method.`. */
export function methodKey(methodId: string): string {
  return methodId.replace(/^method\./, '');
}

/** Scores vectors; one that does not score is left out (the check stage reports stated ones, the catalog's are validated). */
export function scoreVectors(vectors: readonly string[], compat: boolean): Record<string, ThreatScore> {
  const scores: Record<string, ThreatScore> = {};
  for (const vector of vectors) {
    const method = methodOf(vector);
    const outcome = method?.score(vector, { compat });
    if (method !== undefined && outcome?.ok === true) {
      const { score, severity, vector: canonical } = outcome.value;
      scores[methodKey(method.id)] = { score, severity, vector: canonical };
    }
  }
  return scores;
}

/** A scorer for one run. */
export function ruleScorer(run: Pick<Run, 'document' | 'level' | 'compat'>): RuleScorer {
  // The column Whom of tables 3-10/3-11 names life and property at ★★★ only, and there because the service acts on such assets.
  const lifeOrProperty = run.level.effective === 3 && actsOnLifeOrProperty(run.document);
  const before = new Map<string, Readonly<Record<string, ThreatScore>>>();
  const after = new Map<string, Readonly<Record<string, ThreatScore>> | undefined>();
  const whom = new Map<RuleEntry, string[]>();
  const vectorsOf = (rule: RuleEntry): string[] => [...(rule.ccds ? [ccdsVector(rule, rule.ccds, run.level.effective, lifeOrProperty)] : []), ...rule.vectors];
  return {
    before: (rule, own = []) => {
      if (own.length > 0) return scoreVectors(withOwn(vectorsOf(rule), own), run.compat);
      let scores = before.get(rule.id);
      if (scores === undefined) before.set(rule.id, (scores = scoreVectors(vectorsOf(rule), run.compat)));
      return scores;
    },
    after: (rule, met, own = []) => {
      const used = (rule.treatments ?? []).filter((treatment) => met.has(treatment.requirement)).map((treatment) => treatment.requirement);
      if (used.length === 0) return undefined;
      if (own.length > 0) return scoresAfter(rule, withOwn(vectorsOf(rule), own), new Set(used), run.compat);
      const key = `${rule.id} ${used.sort(byId).join(' ')}`;
      if (!after.has(key)) after.set(key, scoresAfter(rule, vectorsOf(rule), new Set(used), run.compat));
      return after.get(key);
    },
    whom: (rule) => {
      if (rule.ccds === undefined) return undefined;
      let struck = whom.get(rule);
      if (struck === undefined) whom.set(rule, (struck = whomOf(rule.harms, lifeOrProperty)));
      return struck;
    },
  };
}

/** The default vectors with a person's in the place of those of the same method; one that does not score replaces nothing. */
function withOwn(defaults: readonly string[], own: readonly string[]): string[] {
  const byMethod = new Map<string, string>();
  for (const vector of [...defaults, ...own]) {
    const method = methodOf(vector);
    if (method?.score(vector).ok === true) byMethod.set(method.id, vector);
  }
  return [...byMethod.values()];
}

/** Folds the modified metrics of the requirements that are met over each vector; vectors that nothing changes have no after-score. */
function scoresAfter(rule: RuleEntry, vectors: readonly string[], met: ReadonlySet<string>, compat: boolean): Record<string, ThreatScore> | undefined {
  const modified: string[] = [];
  for (const vector of vectors) {
    const method = methodOf(vector);
    if (method?.modify === undefined) continue;
    const key = methodKey(method.id);
    const metrics: Record<string, string> = {};
    for (const treatment of rule.treatments ?? []) if (met.has(treatment.requirement)) Object.assign(metrics, treatment.modifies[key]);
    if (Object.keys(metrics).length === 0) continue;
    const environment = key === 'ccds-smart-home' ? (rule.ccds?.requirements ?? {}) : {};
    const changed = method.modify(vector, { ...environment, ...metrics });
    if (changed !== undefined) modified.push(changed);
  }
  const scores = scoreVectors(modified, compat);
  return Object.keys(scores).length > 0 ? scores : undefined;
}
