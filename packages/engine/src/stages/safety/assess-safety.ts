import type { ByInForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { SafetyResult } from '../../assessment/safety-result.ts';
import type { Run } from '../../run.ts';
import type { MeasureLinks } from '../measures/measure-links.ts';
import type { Reach } from '../spread/reach.ts';
import { assessHazards } from './assess-hazards.ts';
import { findConflicts } from './find-conflicts.ts';

/** Safety beside security: hazards with their safe states and safety functions, then where security or operation can harm people. */
export function assessSafety(run: Run, incidents: readonly IncidentResult[], links: MeasureLinks, reach: ByInForce<Reach>): SafetyResult[] {
  return [...assessHazards(run, incidents, links, reach), ...findConflicts(run)];
}
