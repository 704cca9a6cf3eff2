import type { CrosswalkRow, RequirementResult } from '../../assessment/treatment-result.ts';
import { byId } from '../../order.ts';
import type { Run } from '../../run.ts';

/** What the requirements in play say about items of other guidelines; only rows of mappings, each with its basis. */
export function buildCrosswalks(run: Run, requirements: readonly RequirementResult[]): CrosswalkRow[] {
  const inPlay = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const rows = new Map<string, { framework: string; item: string; relation: string; basis: string; from: RequirementResult[] }>();
  for (const mapping of run.catalog.mappings) {
    const requirement = inPlay.get(mapping.from);
    if (requirement === undefined) continue;
    const key = `${mapping.toFramework} ${mapping.to} ${mapping.relation}`;
    const row = rows.get(key) ?? { framework: mapping.toFramework, item: mapping.to, relation: mapping.relation, basis: mapping.basis, from: [] };
    row.from.push(requirement);
    rows.set(key, row);
  }
  return [...rows]
    .sort((a, b) => byId(a[0], b[0]))
    .map(([, row]) => ({
      framework: row.framework,
      item: row.item,
      relation: row.relation,
      basis: row.basis,
      from: row.from.map((requirement) => requirement.id).sort(byId),
      state: row.from.every((requirement) => requirement.status !== 'open')
        ? 'covered'
        : row.from.some((requirement) => requirement.status !== 'open')
          ? 'partly'
          : 'open',
    }));
}
