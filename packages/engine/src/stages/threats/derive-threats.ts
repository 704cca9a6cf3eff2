import type { RuleEntry } from '@anshin/catalog';
import type { Run, SystemRun } from '../../run.ts';

/** A derived threat in its compact form: which rule fired on which element. Ids and words are made when shown. */
export interface RuleHit {
  readonly rule: RuleEntry;
  /** Index among the elements: components first, then channels. */
  readonly element: number;
}

/** Runs every rule over every element of its type; a fallback rule fires only where no other rule, and no earlier fallback, gave the same class. In element, then rule order. */
export function deriveThreats(run: Run): RuleHit[] {
  const hits: RuleHit[] = [];
  const total = run.topology.components.length + run.topology.channels.length;
  for (let element = 0; element < total; element++) deriveOn(run, element, hits);
  return hits;
}

/** Adds what the rules find on one element, in rule order. */
export function deriveOn(run: Pick<SystemRun, 'compiled' | 'features' | 'topology'>, element: number, hits: RuleHit[]): void {
  const rules = element < run.topology.components.length ? run.compiled.componentRules : run.compiled.channelRules;
  const { bits, words } = run.features;
  const first = hits.length;
  let fallbacks = false;
  for (const { entry, test } of rules) {
    if (!test(bits, element * words)) continue;
    hits.push({ rule: entry, element });
    fallbacks ||= entry.fallback === true;
  }
  if (fallbacks) dropCoveredFallbacks(hits, first);
}

function dropCoveredFallbacks(hits: RuleHit[], first: number): void {
  const fired = hits.splice(first);
  const covered = new Set(fired.filter((hit) => hit.rule.fallback !== true).map((hit) => hit.rule.class));
  for (const hit of fired) {
    if (hit.rule.fallback === true) {
      if (covered.has(hit.rule.class)) continue;
      covered.add(hit.rule.class);
    }
    hits.push(hit);
  }
}
