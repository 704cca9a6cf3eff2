import type { CcdsFacts, HarmAspect, RuleEntry } from '@anshin/catalog';

const PREFIX = 'CCDS-SH:1.0/';
const BASE = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'] as const;

/** Whom a threat strikes (CCDS table 3-8): what it harms, where a service that acts on life or property counts as those. */
export function whomOf(harms: readonly HarmAspect[], lifeOrProperty: boolean): string[] {
  return harms.map((aspect) => (aspect === 'service' && lifeOrProperty ? 'lifeProperty' : aspect));
}

/** The base vector of a rule: its metrics, LP from Whom, II by service level (CCDS §3.5.2, tables 3-38, 3-39). */
export function ccdsVector(rule: RuleEntry, facts: CcdsFacts, level: 2 | 3, lifeOrProperty: boolean): string {
  const LP = whomOf(rule.harms, lifeOrProperty).includes('lifeProperty') ? 'Y' : 'N';
  return `${PREFIX}${BASE.map((metric) => `${metric}:${facts.base[metric]}`).join('/')}/LP:${LP}/II:${facts.II[level === 3 ? '3' : '2']}`;
}
