import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { FacetList, FacetSource } from './facet.ts';

/** Kinds of things of steps 10 and 11: requirements that are met, what measures limit and where they act, who is asked, duties. */
export function treatmentFacets({ document: d, catalog }: FacetSource, facets: FacetList): void {
  const requirements = new Set(catalog.requirements.map(({ id }) => id));
  for (const [, measure] of sortedEntries(d.measures)) {
    for (const id of measure.meets ?? []) if (requirements.has(id)) facets.add('requirement', [id], measure.highImpact === true ? 2 : 1, measure.title);
    if (measure.effect !== undefined && 'limits' in measure.effect)
      for (const { dimension } of measure.effect.limits) facets.add('limit', [dimension], 1, measure.title);
    if (measure.safetyFunction !== undefined) facets.add('safety-function', [], 1, measure.title);
    if (measure.implementedIn !== undefined) facets.add('implemented-in', [measure.implementedIn], 1, measure.title);
    for (const party of measure.asked ?? []) {
      const role = ownEntry(d.stakeholders, party)?.role;
      if (role !== undefined) facets.add('asked', [role], 1, measure.title);
    }
  }
  const duties = new Map(catalog.obligations.map(({ id, title }) => [id, title]));
  for (const [id, { state }] of sortedEntries(d.obligations))
    if (state !== 'notApplicable' && state !== 'open') {
      const title = duties.get(id);
      if (title !== undefined) facets.add('obligation', [id], state === 'notFeasible' ? 2 : 1, title);
    }
}
