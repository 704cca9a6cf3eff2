import type { Catalog } from '@anshin/catalog';
import { entriesOf, wordOfEntry } from './catalog-entries.ts';

/**
 * The catalog id that a word stands for: itself, the word that documents write (`tampering`, `homeGateway`, `iot-ssf`), or an id without its
 * prefix where only one entry has it (`software-integrity`, `sr3-h-4`, `f12`). Case does not count. Undefined when it stands for none.
 */
export function resolveId(asked: string, catalog: Catalog): string | undefined {
  const word = asked.toLowerCase();
  const entries = entriesOf(catalog);
  const exact = entries.find(({ entry }) => entry.id.toLowerCase() === word) ?? entries.find((typed) => wordOfEntry(typed)?.toLowerCase() === word);
  if (exact !== undefined) return exact.entry.id;
  const withoutPrefix = entries.filter(({ entry }) => entry.id.slice(entry.id.indexOf('.') + 1).toLowerCase() === word);
  return withoutPrefix.length === 1 ? withoutPrefix[0]?.entry.id : undefined;
}
