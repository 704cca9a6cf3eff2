import type { Decision } from '@anshin/model';
import { sortedEntries } from '../../order.ts';
import type { SystemRun } from '../../run.ts';

/** Decisions that hold on the day of the run, in id order; one that has ended counts as none. */
export function decisionsInTime(run: Pick<SystemRun, 'document' | 'now'>): [string, Decision][] {
  return sortedEntries(run.document.decisions).filter(([, decision]) => decision.until === undefined || decision.until >= run.now);
}

/** Decisions that ended before the day of the run. */
export function expiredDecisions(run: Pick<SystemRun, 'document' | 'now'>): [string, Decision][] {
  return sortedEntries(run.document.decisions).filter(([, decision]) => decision.until !== undefined && decision.until < run.now);
}
