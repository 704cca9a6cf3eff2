import type { ThreatResult } from '@anshin/engine';
import { counts } from '@anshin/engine';
import type { ReportView } from '../../view/report-view.ts';

/** How a requirement answers the threats of one kind at all their places. */
export interface Coverage {
  /** Places where the requirement is called for. */
  readonly places: number;
  /** Places with a measure for it, whatever its status. */
  readonly withMeasure: number;
  /** Places with a measure for it that is in force. */
  readonly inForce: number;
}

/** Counts, over threats of one kind, where a measure that treats the threat meets the requirement. */
export function coverageOf(view: ReportView, threats: readonly ThreatResult[], requirement: string): Coverage {
  let [places, withMeasure, inForce] = [0, 0, 0];
  for (const threat of threats) {
    if (!threat.requirements.includes(requirement)) continue;
    places += 1;
    const meeting = threat.measures.map((id) => view.measures.get(id)).filter((measure) => measure?.meets.includes(requirement) === true);
    if (meeting.length > 0) withMeasure += 1;
    if (meeting.some((measure) => measure !== undefined && counts(measure.status, view.assessment.inForce))) inForce += 1;
  }
  return { places, withMeasure, inForce };
}

/** The sign of a coverage: done everywhere, done or planned somewhere, nothing anywhere. */
export function coverageMark(coverage: Coverage): 'open' | 'part' | 'done' {
  if (coverage.inForce === coverage.places) return 'done';
  return coverage.withMeasure > 0 ? 'part' : 'open';
}
