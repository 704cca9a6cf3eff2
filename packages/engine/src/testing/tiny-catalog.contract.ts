import type { KindEntry, ReliabilityEntry, RequirementEntry, RuleEntry } from '@anshin/catalog';
import type { Trait } from '@anshin/model';
// By its file: the index would load the whole built-in catalog into every test.
import { assembleCatalog, type Catalog } from '../../../catalog/src/catalog.ts';

/** What every entry has; tests state only what matters to them. */
export function base(id: string) {
  return { id, title: { ja: `題 ${id}`, en: `Title ${id}` }, summary: { ja: '要約', en: 'Summary' }, source: 'test' };
}

/** A rule on components that always fires and grants nothing, unless stated otherwise. */
export function tinyRule(rule: Partial<RuleEntry> & { readonly id: string }): RuleEntry {
  return {
    ...base(rule.id),
    class: 'malware',
    element: 'component',
    when: {},
    grants: 'none',
    harms: [],
    vectors: [],
    incidents: [{ ja: '事象', en: 'Event' }],
    requirements: ['ssf.answer'],
    functions: [],
    because: { ja: '理由です。', en: 'A reason.' },
    ...rule,
  };
}

/** A kind with the given traits. */
export function tinyKind(kind: string, ...traits: Trait[]): KindEntry {
  return { ...base(`kind.${kind}`), kind, group: 'server', traits, usuallyHolds: [], usualInterfaces: [], icon: 'server' };
}

/** An IoT-SSF requirement for the whole system, unless stated otherwise. */
export function tinyRequirement(requirement: Partial<RequirementEntry> & { readonly id: string }): RequirementEntry {
  return { ...base(requirement.id), framework: 'iot-ssf', implementedIn: ['system'], classes: [], ...requirement };
}

/** A reliability function, unless stated otherwise. */
export function tinyReliability(entry: Partial<ReliabilityEntry> & { readonly number: number }): ReliabilityEntry {
  const facet = entry.facet ?? 'function';
  return { ...base(`ipa.${facet === 'function' ? 'f' : facet === 'requirement' ? 'r' : 'fr'}${entry.number}`), facet, ...entry };
}

/** The kinds of the tiny catalog: a public network, carriers, a device, a server, a safety device, a person. */
export const TINY_KINDS: readonly KindEntry[] = [
  tinyKind('network', 'network', 'publicNetwork'),
  tinyKind('localNetwork', 'network'),
  tinyKind('router', 'filtersTraffic'),
  tinyKind('device', 'updatable'),
  tinyKind('server', 'internetFacing', 'api'),
  tinyKind('panel', 'physicallyExposed'),
  tinyKind('fence', 'safetyFunction'),
  tinyKind('person', 'person'),
];

/** A rule that lets an attacker take over any device or server. */
export const TAKEOVER = tinyRule({
  id: 'rule.takeover',
  class: 'malware',
  grants: 'control',
  when: { kind: ['device', 'server', 'panel', 'fence'] },
  requirements: ['ssf.answer'],
});

/** A catalog of little more than its kinds; parts given replace the empty ones. */
export function tinyCatalog(parts: Partial<Catalog> = {}): Catalog {
  return {
    ...assembleCatalog([]),
    requirements: [tinyRequirement({ id: 'ssf.answer' })],
    kinds: TINY_KINDS,
    rules: [TAKEOVER],
    ...parts,
  };
}
