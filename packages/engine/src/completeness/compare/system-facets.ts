import { DIMENSIONS, referenceParts } from '@anshin/model';
import { sortedEntries } from '../../order.ts';
import type { FacetList, FacetSource } from './facet.ts';
import { FORGOTTEN_GROUPS, PLAIN_MEDIA } from './tables.ts';

/** Kinds of things of steps 2 to 5: who takes part, what there is, where, how connected, by which criteria. */
export function systemFacets({ document: d, read, catalog }: FacetSource, facets: FacetList): void {
  for (const [, { role, name }] of sortedEntries(d.stakeholders)) facets.add('stakeholder-role', [role], 1, name);
  for (const [, { name }] of sortedEntries(d.authorities)) facets.add('authority', [], 1, name);
  for (const [, { kind, title }] of sortedEntries(d.relations)) facets.add('relation', [kind], 1, title);
  const attacked = new Set(sortedEntries(d.incidents).flatMap(([, { causes }]) => (causes ?? []).flatMap(({ at }) => at ?? [])));
  for (const [id, component] of sortedEntries(d.components)) {
    const { kind } = read(component);
    if (kind === undefined) continue;
    const isForgotten = FORGOTTEN_GROUPS.has(kind.group);
    facets.add('component-kind', [component.kind], isForgotten ? (attacked.has(id) ? 3 : 2) : 1, component.name ?? kind.title);
  }
  for (const [, { kind, name }] of sortedEntries(d.assets)) facets.add('asset-kind', [kind], kind === 'life' || kind === 'property' ? 2 : 1, name);
  for (const [, { kind, name }] of sortedEntries(d.zones)) facets.add('zone-kind', [kind], 1, name);
  for (const [id, channel] of sortedEntries(d.channels)) {
    if (!PLAIN_MEDIA.has(channel.medium)) facets.add('medium', [channel.medium], attacked.has(id) ? 2 : 1, channel.name);
    if (channel.maintenance === true) facets.add('maintenance-channel', [], attacked.has(id) ? 2 : 1, channel.name);
  }
  for (const dimension of DIMENSIONS) if (d.criteria?.[dimension] !== undefined) facets.add('criterion', [dimension]);
  const functions = new Set(catalog.reliability.filter(({ facet }) => facet === 'function').map(({ number }) => number));
  for (const [, measure] of sortedEntries(d.measures))
    for (const number of measure.functions ?? []) if (functions.has(number)) facets.add('function', [String(number)], 1, measure.title);
  for (const [, decision] of sortedEntries(d.decisions))
    facets.add('treatment', [decision.treatment], referenceParts(decision.about).type === 'incident' ? 2 : 1, decision.because);
  for (const [, { kind, title }] of sortedEntries(d.evidence)) facets.add('evidence', [kind], 1, title);
}
