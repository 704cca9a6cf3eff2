import type { RuleEntry } from '@anshin/catalog';
import type { Compiled } from '../../features/compiled-catalog.ts';
import type { Run } from '../../run.ts';

/** A derived threat in its compact form: which rule fired on which element. Ids and words are made when shown. */
export interface RuleHit {
  readonly rule: RuleEntry;
  /** Index among the elements: components first, then channels. */
  readonly element: number;
}

/** Runs every rule over every element of its type; a fallback rule fires only where no other rule, and no earlier fallback, gave the same class. In element, then rule order. */
export function deriveThreats(run: Run): RuleHit[] {
  const hits: RuleHit[] = [];
  const components = run.topology.components.length;
  const total = components + run.topology.channels.length;
  for (let element = 0; element < components; element++) hitsOn(run, element, run.compiled.componentRules, hits);
  for (let element = components; element < total; element++) hitsOn(run, element, run.compiled.channelRules, hits);
  return hits;
}

function hitsOn(run: Run, element: number, rules: readonly Compiled<RuleEntry>[], hits: RuleHit[]): void {
  const at = element * run.features.words;
  const first = hits.length;
  let fallbacks = false;
  for (const { entry, test } of rules) {
    if (!test(run.features.bits, at)) continue;
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
