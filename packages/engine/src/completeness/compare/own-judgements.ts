import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { Assessment } from '../../assessment/assessment.ts';
import { sortedEntries } from '../../order.ts';
import { type Facet, facetId, facetSource } from './facet.ts';

/** Whether a kind of thing that this document lacks makes sense in it and was not judged yet. */
export type IsMissing = (facet: Facet) => boolean;

/**
 * What to suggest at all. A threat or hazard is suggested only where its kind of place exists, a requirement only where it concerns the system,
 * a consequence only for roles that take part; what somebody judged (not applicable, waived, not feasible) is left alone.
 */
export function missingIn(document: AnshinDocument, assessment: Assessment, catalog: Catalog): IsMissing {
  const source = facetSource(document, catalog);
  const kinds = new Set(Object.values(document.components ?? {}).map(({ kind }) => kind));
  for (const { medium } of Object.values(document.channels ?? {})) kinds.add(medium);
  const hazardous = new Set(Object.values(document.hazards ?? {}).flatMap(({ at }) => (at ?? []).flatMap((id) => source.kindAt(id)?.kind ?? [])));
  const roles = new Set(Object.values(document.stakeholders ?? {}).map(({ role }) => role as string));
  const open = new Set(assessment.requirements.filter(({ status }) => status === 'open').map(({ id }) => id));
  const duties = new Set(assessment.checklists.find(({ id }) => id === 'obligations')?.items.map(({ id }) => id));
  const optional = new Set(catalog.obligations.filter(({ when }) => when === undefined).map(({ id }) => id));
  const frameworks = new Set(assessment.frameworks.map(({ id }) => id));
  const rejected = rejectedThreats(document, source, catalog);
  return ({ id, code, values: [first = '', second = ''] }) => {
    if (code === 'threat') return kinds.has(second) && !rejected.has(id);
    if (code === 'hazard') return kinds.has(first);
    if (code === 'safe-state') return hazardous.has(first);
    if (code === 'consequence') return roles.has(second);
    if (code === 'asked') return roles.has(first);
    if (code === 'requirement') return open.has(first) && document.requirementStates?.[first] === undefined;
    if (code === 'obligation') return document.obligations?.[first] === undefined && (duties.has(first) || optional.has(first));
    if (code === 'criterion') return frameworks.has('iot-ssf');
    if (code === 'function') return frameworks.has('ipa-reliability');
    return true;
  };
}

/** Facets of threats that were found not to apply here. */
function rejectedThreats(document: AnshinDocument, source: ReturnType<typeof facetSource>, catalog: Catalog): ReadonlySet<string> {
  const classOf = new Map(catalog.rules.map((rule) => [rule.id, rule.class]));
  return new Set(
    sortedEntries(document.threatDispositions).flatMap(([id, { state }]) => {
      const split = id.indexOf('@');
      const threatClass = classOf.get(id.slice(0, split));
      const kind = source.kindAt(id.slice(split + 1))?.kind;
      return state === 'notApplicable' && threatClass !== undefined && kind !== undefined ? [facetId('threat', [threatClass, kind])] : [];
    }),
  );
}
