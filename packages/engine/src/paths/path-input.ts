import type { IncidentResult } from '../assessment/incident-result.ts';
import type { Run } from '../run.ts';
import type { EntryPoints } from '../stages/entry-points/find-entry-points.ts';
import type { ThreatSet } from '../stages/threats/threat-set.ts';

/** What an analysis of attack paths reads: a prepared run and the results of the stages before it. */
export interface PathInput {
  readonly run: Run;
  readonly entries: EntryPoints;
  readonly threats: ThreatSet;
  readonly incidents: readonly IncidentResult[];
}
