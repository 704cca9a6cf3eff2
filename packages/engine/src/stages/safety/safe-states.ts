import { sortedEntries } from '../../order.ts';
import type { Run } from '../../run.ts';

/** Components that hazards name and for which every one of those hazards has a safe state. */
export function componentsWithSafeState(run: Run): ReadonlySet<number> {
  const safe = new Set<number>();
  const unsafe = new Set<number>();
  for (const [, hazard] of sortedEntries(run.document.hazards)) {
    for (const id of hazard.at ?? []) {
      const node = run.topology.componentById.get(id);
      if (node !== undefined) (hazard.safeState === undefined ? unsafe : safe).add(node.index);
    }
  }
  for (const component of unsafe) safe.delete(component);
  return safe;
}
