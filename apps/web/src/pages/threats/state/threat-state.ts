import type { ThreatResult } from '@anshin/engine';

/**
 * How far one threat is: left out with a reason; kept off by a measure (at least planned); borne on by a measure that does not prevent it; taken up
 * without a measure; or still to be decided.
 */
export const THREAT_STATES = ['open', 'adopted', 'treated', 'prevented', 'notApplicable'] as const;
export type ThreatState = (typeof THREAT_STATES)[number];

export function threatState(threat: Pick<ThreatResult, 'disposition' | 'prevented' | 'measures'>): ThreatState {
  if (threat.disposition?.state === 'notApplicable') return 'notApplicable';
  if (threat.prevented.planned) return 'prevented';
  if (threat.measures.length > 0) return 'treated';
  return threat.disposition?.state === 'adopted' ? 'adopted' : 'open';
}

/** The least advanced state among threats that are decided together; those left out do not count unless all are. */
export function stateOfAll(threats: readonly Parameters<typeof threatState>[0][]): ThreatState {
  const states = threats.map(threatState);
  return THREAT_STATES.find((state) => states.includes(state)) ?? 'open';
}
