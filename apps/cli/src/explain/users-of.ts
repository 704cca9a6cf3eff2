import type { Catalog } from '@anshin/catalog';
import { entriesOf, entryWithId, wordOfEntry } from './catalog-entries.ts';

/** The ids of all entries that name the entry with this id, in the order of the catalog. */
export function usersOf(id: string, catalog: Catalog): string[] {
  const typed = entryWithId(catalog, id);
  if (typed === undefined) return [];
  const names: Names = {
    id,
    word: wordOfEntry(typed),
    keys: KEYS[typed.type] ?? [],
    functionNumber: Number(/^ipa\.f(\d+)$/.exec(id)?.[1] ?? Number.NaN),
    worksheet: worksheetNumber(id, catalog),
  };
  return entriesOf(catalog)
    .filter(({ entry }) => entry.id !== id && namesIt(entry, '', names))
    .map(({ entry }) => entry.id);
}

interface Names {
  readonly id: string;
  readonly word: string | undefined;
  /** Fields under which the word is meant; elsewhere the same letters mean something else. */
  readonly keys: readonly string[];
  readonly functionNumber: number;
  readonly worksheet: number | undefined;
}

const KEYS: Readonly<Partial<Record<string, readonly string[]>>> = {
  threatClass: ['class', 'classes', 'prevents'],
  kind: ['kind', 'ends'],
  framework: ['framework'],
};

function worksheetNumber(id: string, catalog: Catalog): number | undefined {
  return catalog.worksheets.find((worksheet) => worksheet.id === id)?.number;
}

/** Whether a value of an entry, met under a field, names what is looked for. Lists hand their field down to their items. */
function namesIt(value: unknown, key: string, names: Names): boolean {
  if (typeof value === 'string') return (value === names.id && key !== 'id') || (value === names.word && names.keys.includes(key));
  if (typeof value === 'number') return (key === 'functions' && value === names.functionNumber) || (key === 'feeds' && value === names.worksheet);
  if (Array.isArray(value)) return value.some((item) => namesIt(item, key, names));
  return typeof value === 'object' && value !== null && Object.entries(value).some(([field, inner]) => namesIt(inner, field, names));
}
