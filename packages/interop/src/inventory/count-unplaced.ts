import { countField, type FieldCounts } from '../one-way/counts.ts';

/** Most fields without a place that are told by name. ASSUMPTION: nobody reads a longer list. */
const MAX_FIELDS = 100;

/** Counts a field that has no place; what comes after the first hundred is counted together. */
export function countUnplacedField(fields: FieldCounts, field: string): void {
  countField(fields, fields.has(field) || fields.size < MAX_FIELDS ? field.slice(0, 80) : '…');
}
