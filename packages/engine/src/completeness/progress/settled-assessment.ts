import { type Consequence, DIMENSIONS } from '@anshin/model';
import { sortedEntries } from '../../order.ts';
import type { Inquiry, SettledAsk } from './inquiry.ts';
import { judgedPairs } from './judged-pairs.ts';

/** What the document settles of steps 6 to 9: incidents, hazards, consequences, positions, policies, threats. */
export function settledAssessment(inquiry: Inquiry): SettledAsk[] {
  const { document: d } = inquiry;
  const settled: SettledAsk[] = [];
  const incidents = sortedEntries(d.incidents);
  if (incidents.length > 0) settled.push(['incidents.some', 'incidents']);
  for (const [id, incident] of incidents) {
    const path = `incidents/${id}`;
    if ((incident.causes?.length ?? 0) > 0) settled.push(['incidents.causes', `${path}/causes`]);
    (incident.causes ?? []).forEach((cause, index) => {
      if (cause.at !== undefined) settled.push(['incidents.cause-place', `${path}/causes/${index}`]);
    });
    const consequences = sortedEntries(incident.consequences);
    if (consequences.length > 0) settled.push(['incidents.consequences', `${path}/consequences`]);
    for (const [party, consequence] of consequences)
      if (consequence.because !== undefined) settled.push(['consequences.reason', `${path}/consequences/${party}/because`]);
    if ((incident.hazards?.length ?? 0) > 0) settled.push(['hazards.linked', `${path}/hazards`]);
  }
  for (const [id, hazard] of sortedEntries(d.hazards)) if (hazard.safeState !== undefined) settled.push(['hazards.safe-state', `hazards/${id}/safeState`]);
  if (hasRated(inquiry)) settled.push(['consequences.some', 'incidents']);
  for (const key of ratedPositions(inquiry)) settled.push(['positions.rated', key]);
  if (hasRated(inquiry) && d.target !== undefined) settled.push(['positions.compared', 'target']);
  const policies = sortedEntries(d.policies);
  for (const party of new Set(policies.flatMap(([, policy]) => policy.for))) settled.push(['policies.for-party', party]);
  for (const [id, policy] of policies) if ((policy.requirements?.length ?? 0) > 0) settled.push(['policies.requirements', id]);
  const judged = judgedPairs(d, inquiry.catalog);
  if (judged.size > 0) settled.push(['threats.some', 'threats']);
  for (const pair of judged) settled.push(['threats.decided', pair]);
  return settled;
}

/** Parties that are rated at all, and positions that are: a use that is added later asks for more and takes nothing back. */
function ratedPositions({ document: d, assessment }: Inquiry): ReadonlySet<string> {
  const keys = new Set(assessment.positions.filter(({ before }) => before !== null).flatMap(({ id, stakeholder }) => [id, stakeholder]));
  const parties = new Set(assessment.positions.map(({ stakeholder }) => stakeholder));
  for (const incident of Object.values(d.incidents ?? {}))
    for (const [party, consequence] of Object.entries(incident.consequences ?? {})) if (parties.has(party) && isRated(consequence)) keys.add(party);
  for (const { stakeholder } of Object.values(d.overrides ?? {})) if (parties.has(stakeholder)) keys.add(stakeholder);
  return keys;
}

function isRated(consequence: Consequence): boolean {
  return DIMENSIONS.some((dimension) => consequence[dimension] !== undefined);
}

/** Whether any consequence is rated in any dimension. */
function hasRated({ document }: Pick<Inquiry, 'document'>): boolean {
  return Object.values(document.incidents ?? {}).some((incident) => Object.values(incident.consequences ?? {}).some(isRated));
}
