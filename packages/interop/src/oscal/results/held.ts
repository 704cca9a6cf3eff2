import type { HeldFields } from '../base/losses.ts';
import type { Scribe } from '../base/scribe.ts';
import { controlItemsOf } from './control-items.ts';
import { frameworksOf } from '../catalog/framework-catalog.ts';
import { decisionsAbout } from './risk-log.ts';

/** What of a document the assessment results hold. */
export function heldByResults(scribe: Scribe): HeldFields {
  const { assessment } = scribe;
  const open = assessment.incidents.filter((incident) => incident.open).map(({ id }) => id);
  const items = frameworksOf(scribe).flatMap((framework) => {
    const { reviewed, left } = controlItemsOf(scribe, framework);
    return [...reviewed, ...left];
  });
  const treating = assessment.measures.filter(({ treatsIncidents }) => treatsIncidents.some((id) => open.includes(id))).map(({ id }) => id);
  return {
    parts: ['title', 'description', 'sector', 'applyingParties', 'coordinator', 'frameworks'],
    collections: {
      stakeholders: { fields: ['name', 'role', 'partOf', 'description'] },
      components: { fields: ['name', 'kind', 'layer', 'description', 'purpose', 'owner', 'accountable', 'operator', 'inferred'] },
      incidents: { fields: ['title', 'description', 'causes', 'consequences', 'usages', 'hazards', 'assets', 'inferred'], ids: new Set(open) },
      measures: { fields: ['title', 'description', 'status', 'performs', 'meets', 'functions', 'on', 'treats', 'due', 'evidence'], ids: new Set(treating) },
      evidence: { fields: ['kind', 'title', 'uri', 'sha256', 'on', 'by'] },
      requirementStates: { fields: ['state', 'where', 'because'], ids: new Set(items.map(({ id }) => id)) },
      decisions: { fields: ['about', 'treatment', 'by', 'because', 'on', 'until'], ids: new Set(open.flatMap((id) => decisionsAbout(scribe, id))) },
    },
  };
}
