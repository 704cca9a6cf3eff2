import { nearest } from '@anshin/model';
import { strToU8 } from 'fflate';
import { readValue } from '../reading/read-value.ts';
import { fieldOf, isRecord, type JsonRecord } from '../two-way/json.ts';
import type { Telling } from './telling.ts';

/** Reads the user's mapping file with its known keys; what cannot be understood is told, and the rest holds. */
export function readUserMapping(text: string | undefined, known: readonly string[], telling: Telling): JsonRecord {
  if (text === undefined || text.trim() === '') return {};
  const read = readValue(strToU8(text));
  const value = 'value' in read ? read.value : undefined;
  if (!isRecord(value)) {
    telling.tell('inventory.bad-mapping', 'error', { line: ('line' in read ? read.line : undefined) ?? 1 });
    return {};
  }
  for (const key of Object.keys(value)) if (!known.includes(key)) telling.tell('inventory.unknown-mapping-key', 'warning', { key, known: known.join(', ') });
  return value;
}

/** A table of the mapping from what the file says to one of the known values; anything else is told. */
export function tableOf(mapping: JsonRecord, name: string, known: readonly string[], telling: Telling): Map<string, string> {
  const table = new Map<string, string>();
  const value = fieldOf(mapping, name);
  if (value === undefined || value === null) return table;
  if (!isRecord(value)) {
    telling.tell('inventory.unknown-meaning', 'warning', { key: name, given: String(value), nearest: `${name}: { … }` });
    return table;
  }
  for (const [key, given] of Object.entries(value)) {
    if (typeof given === 'string' && known.includes(given)) table.set(key, given);
    else if (given !== null)
      telling.tell('inventory.unknown-meaning', 'warning', { key, given: String(given), nearest: nearest(String(given), known) ?? known[0] ?? '' });
  }
  return table;
}
