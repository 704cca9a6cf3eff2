import { economicImpactOf, recoveryDifficultyOf, AXIS_OF } from '@anshin/model';
import type { ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { MeasureResult } from '../../assessment/treatment-result.ts';
import { bilingual } from '../../bilingual.ts';
import { pushTo, sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';
import { incidentsTreated, judgedLimits } from '../positions/caps.ts';
import type { Reach } from '../spread/reach.ts';
import type { ThreatSet } from '../threats/threat-set.ts';
import type { MeasureLinks } from './measure-links.ts';
import { prevents } from './prevention.ts';

/** The document's measures with what each treats and whether its limits count. */
export function measureResults(
  run: Run,
  threats: ThreatSet,
  incidents: readonly IncidentResult[],
  links: MeasureLinks,
  reach: ByInForce<Reach>,
): MeasureResult[] {
  const threatsOf = new Map<string, string[]>();
  for (const hit of threats.hits) for (const measure of hit.measures) pushTo(threatsOf, measure, hit.id);
  const causesOf = new Map<string, string[]>();
  for (const incident of incidents) for (const cause of incident.causes) for (const measure of cause.preventedBy) pushTo(causesOf, measure, cause.id);
  return sortedEntries(run.document.measures).map(
    ([id, measure]): MeasureResult => ({
      id,
      title: bilingual(measure.title),
      ...(measure.description === undefined ? {} : { description: bilingual(measure.description) }),
      ...(measure.performs === undefined ? {} : { performs: measure.performs }),
      ...(measure.accountable === undefined ? {} : { accountable: measure.accountable }),
      asked: measure.asked ?? [],
      status: measure.status,
      highImpact: measure.highImpact === true,
      meets: measure.meets ?? [],
      on: measure.on ?? [],
      ...(measure.implementedIn === undefined ? {} : { implementedIn: measure.implementedIn }),
      functions: measure.functions ?? [],
      treatsThreats: threatsOf.get(id) ?? [],
      treatsCauses: causesOf.get(id) ?? [...(links.treats.get(id)?.causes ?? [])],
      treatsIncidents: incidentsTreated(id, incidents, links),
      prevents: prevents(run.document, id),
      limits: judgedLimits(run, id, measure, reach).map((limit) => ({
        dimension: limit.dimension,
        to: AXIS_OF[limit.dimension] === 'recoveryDifficulty' ? recoveryDifficultyOf(limit.to) : economicImpactOf(limit.to),
        ...(limit.for === undefined ? {} : { for: [...limit.for] }),
        counts: limit.counts[run.inForce],
        because: limit.because,
      })),
      canHarm: (measure.canHarm ?? []).map((harm) => ({ ...(harm.at === undefined ? {} : { at: harm.at }), because: bilingual(harm.because) })),
      evidence: measure.evidence ?? [],
    }),
  );
}
