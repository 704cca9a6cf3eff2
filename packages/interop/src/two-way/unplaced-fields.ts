import type { Finding } from '@anshin/model';
import { finding } from '../reading/finding.ts';
import { isRecord } from './json.ts';

/**
 * Fields of a foreign file that have a place, as a tree: `true` for a field that is read whole, `[]` for items of a list, `*` for any key of a map. A
 * text stands for a field without a place that is told together with others under that name.
 */
export interface Places {
  readonly [key: string]: true | string | Places;
}

/**
 * The fields of a foreign file that the model has no place for, one finding for each kind of field with how many there are. The file is kept, so
 * that an export in the same format writes them back. Fields that say nothing (empty, null, false) are passed over.
 */
export function unplacedFields(value: unknown, places: Places, format: string): Finding[] {
  const counts = new Map<string, number>();
  walk(value, places, '', counts);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([field, count]) => finding('import.kept-field', 'info', [], { field, count, format }));
}

function walk(value: unknown, places: Places, path: string, counts: Map<string, number>): void {
  if (Array.isArray(value)) {
    const inside = places['[]'];
    for (const item of value) if (typeof inside === 'object') walk(item, inside, `${path}[]`, counts);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const place = Object.hasOwn(places, key) ? places[key] : places['*'];
    const here = `${path}${path === '' ? '' : '.'}${Object.hasOwn(places, key) || places['*'] === undefined ? key : '*'}`;
    if (typeof place === 'object') walk(inner, place, here, counts);
    else if (place !== true && saysSomething(inner)) counts.set(place ?? here, (counts.get(place ?? here) ?? 0) + 1);
  }
}

function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return false;
  return Array.isArray(value) ? value.length > 0 : !isRecord(value) || Object.keys(value).length > 0;
}
