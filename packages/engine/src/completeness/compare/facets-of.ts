import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import { type Facet, FacetList, facetSource } from './facet.ts';
import { incidentFacets } from './incident-facets.ts';
import { systemFacets } from './system-facets.ts';
import { treatmentFacets } from './treatment-facets.ts';

/** Every kind of thing that a system has, by its id. Names and ids of the system decide nothing. */
export function facetsOf(document: AnshinDocument, catalog: Catalog): ReadonlyMap<string, Facet> {
  const facets = new FacetList();
  const source = facetSource(document, catalog);
  systemFacets(source, facets);
  incidentFacets(source, facets);
  treatmentFacets(source, facets);
  return facets.byId;
}
