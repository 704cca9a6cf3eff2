import { type Decision, positionKey } from '@anshin/model';
import type { MapPlace, PositionResult } from '../../assessment/position-result.ts';
import { bilingual } from '../../bilingual.ts';
import type { SystemRun } from '../../run.ts';
import { decisionsInTime } from '../incidents/decisions-in-time.ts';
import type { Rated } from './assess-positions.ts';

/**
 * Whether what remains is accepted: a decision to retain or share that is about the position, or about an incident that bears on
 * this party and was decided by it. It closes nothing; the token stays and bears the state.
 */
export function acceptanceOf(
  run: Pick<SystemRun, 'document' | 'now'>,
  party: string,
  usage: string | undefined,
  rated: readonly Rated[],
  target: MapPlace | null,
): PositionResult['accepted'] {
  if (target === null) return null;
  const position = positionKey(party, usage);
  const incidents = new Set(rated.map(({ incident }) => incident.id));
  const found = decisionsInTime(run).find(([, decision]) => isAcceptance(decision) && isAbout(decision, position, party, incidents));
  if (found === undefined) return null;
  const [id, decision] = found;
  return {
    decision: id,
    treatment: decision.treatment === 'share' ? 'share' : 'retain',
    by: decision.by,
    ...(decision.until === undefined ? {} : { until: decision.until }),
    because: bilingual(decision.because),
  };
}

function isAcceptance(decision: Decision): boolean {
  return decision.treatment === 'retain' || decision.treatment === 'share';
}

function isAbout(decision: Decision, position: string, party: string, incidents: ReadonlySet<string>): boolean {
  if ('position' in decision.about) return decision.about.position === position || decision.about.position === party;
  return 'incident' in decision.about && decision.by === party && incidents.has(decision.about.incident);
}
