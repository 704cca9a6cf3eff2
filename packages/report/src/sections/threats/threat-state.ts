import type { ThreatResult } from '@anshin/engine';
import { say } from '../../locales/words.ts';
import { type Inline, mark } from '../../tree/inline.ts';
import type { ReportView } from '../../view/report-view.ts';

/** How a threat stands: prevented, has measures, has none, or does not apply. */
export function threatMark(view: ReportView, threat: ThreatResult): Inline {
  if (threat.disposition?.state === 'notApplicable') return mark('off', say('threat.not-applicable'));
  if (threat.prevented[view.assessment.inForce]) return mark('done', say('threat.prevented'));
  if (threat.measures.length > 0) return mark('part', say('threat.has-measures', { count: threat.measures.length }));
  return mark('gap', say('threat.no-measure'));
}
