import type { ResponsibilityResult } from '../../assessment/treatment-result.ts';
import { sortedEntries, sortedSet } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Run } from '../../run.ts';

/** Who answers for what (責任分界点): as the components say, as agreed, where the two differ and where nobody does. */
export function deriveResponsibility(run: Run): ResponsibilityResult {
  const agreedOf = new Map<string, string>();
  for (const [party, components] of sortedEntries(run.document.responsibilityBoundary?.agreed))
    for (const component of components) agreedOf.set(component, party);
  const concerned = run.topology.components.filter((node) => !node.traits.has('publicNetwork') && !node.traits.has('person'));
  const measures = sortedEntries(run.document.measures);
  return {
    parties: sortedEntries(run.document.stakeholders).map(([party]) => ({
      stakeholder: party,
      components: concerned.filter((node) => node.component.accountable === party).map((node) => node.id),
      agreed: sortedSet(ownEntry(run.document.responsibilityBoundary?.agreed, party) ?? []),
      measures: measures.filter(([, measure]) => measure.performs === party || measure.asked?.includes(party) === true).map(([id]) => id),
    })),
    gaps: concerned.filter((node) => node.component.accountable === undefined && !agreedOf.has(node.id)).map((node) => node.id),
    conflicts: concerned
      .filter((node) => agreedOf.has(node.id) && node.component.accountable !== undefined && agreedOf.get(node.id) !== node.component.accountable)
      .map((node) => node.id),
    boundaryChannels: run.topology.channels
      .filter((edge) => {
        const a = run.topology.components[edge.a]?.component.accountable;
        const b = run.topology.components[edge.b]?.component.accountable;
        return a !== undefined && b !== undefined && a !== b;
      })
      .map((edge) => edge.id),
  };
}
