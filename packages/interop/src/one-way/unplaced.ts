import type { Finding } from '@anshin/model';
import { type Places, unplacedFields } from '../two-way/unplaced-fields.ts';

/** The fields of a JSON file that the model has no place for, one finding for each kind; what is kept is not written back. */
export function unplaced(value: unknown, places: Places, format: string): Finding[] {
  return unplacedFields(value, places, format).map((found) => ({ ...found, code: 'import.unplaced-field' }));
}
