import type { ThreatResult } from '@anshin/engine';
import type { ThreatClass } from '@anshin/model';

/** A class of threats that was found at a place, and how often. */
export interface ProposedClass {
  readonly threatClass: ThreatClass;
  readonly count: number;
}

/** Classes of the threats at a place, the most frequent first; without what is not applicable there and what is a cause already. */
export function proposedClasses(threats: readonly Pick<ThreatResult, 'class' | 'disposition'>[], taken: readonly ThreatClass[]): readonly ProposedClass[] {
  const counts = new Map<ThreatClass, number>();
  for (const { class: threatClass, disposition } of threats)
    if (threatClass !== undefined && disposition?.state !== 'notApplicable' && !taken.includes(threatClass))
      counts.set(threatClass, (counts.get(threatClass) ?? 0) + 1);
  return [...counts].map(([threatClass, count]) => ({ threatClass, count })).toSorted((a, b) => b.count - a.count);
}
