import type { ThreatResult } from '@anshin/engine';
import type { ReportView } from './report-view.ts';

/** Threats at an element: still open, and prevented by measures in force. What does not apply counts nowhere. */
export interface ThreatCounts {
  readonly open: number;
  readonly treated: number;
}

/** How many of these threats are open and how many are prevented at the chosen state of the switch. */
export function countThreats(threats: readonly ThreatResult[], view: ReportView): ThreatCounts {
  const state = view.assessment.inForce;
  const counted = threats.filter((threat) => threat.disposition?.state !== 'notApplicable');
  const treated = counted.filter((threat) => threat.prevented[state]).length;
  return { open: counted.length - treated, treated };
}
