import type { BilingualText, Finding } from '@anshin/model';
import { finding } from '../reading/finding.ts';

/** How often each field was met that has no place. */
export type FieldCounts = Map<string, number>;

/** Counts one. */
export function countField(counts: FieldCounts, field: string): void {
  counts.set(field, (counts.get(field) ?? 0) + 1);
}

/** One finding for each field, in the order of their names. */
export function fieldFindings(counts: FieldCounts): Finding[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, count]) => finding('import.unplaced-field', 'info', [], { field, count }));
}

/** A finding about things of one kind, where there are any. */
export function counted(
  code: string,
  count: number,
  params: Readonly<Record<string, string | BilingualText>> = {},
  severity: Finding['severity'] = 'info',
): Finding[] {
  return count === 0 ? [] : [finding(code, severity, [], { ...params, count })];
}
