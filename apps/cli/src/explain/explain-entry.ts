import type { Catalog } from '@anshin/catalog';
import { type Entry, entryWithId, type TypedEntry } from './catalog-entries.ts';
import type { Explanation } from './explanation.ts';
import { resolveId } from './resolve-id.ts';
import { sourceWords } from './source-words.ts';
import { usersOf } from './users-of.ts';

/** Explains an entry of the catalog: by its id, by the word that documents write, or by its id without the prefix. */
export function explainEntry(id: string, catalog: Catalog): Explanation | undefined {
  const resolved = resolveId(id, catalog);
  const found = resolved === undefined ? undefined : entryWithId(catalog, resolved);
  return found === undefined ? undefined : explained(found, catalog);
}

/** Explains a derived threat `<rule>@<element>` by its rule. */
export function explainThreat(id: string, catalog: Catalog): Explanation | undefined {
  const [, rule = '', at = ''] = /^(rule\.[^@]+)@(.+)$/.exec(id) ?? [];
  const found = entryWithId(catalog, rule);
  if (found === undefined) return undefined;
  const explanation = explained(found, catalog);
  const { ja, en } = explanation.meaning;
  const meaning = {
    ja: `${ja}この脅威は、規則 ${rule} が文書の「${at}」に当てはまって導かれたものです。`,
    en: `${en} This threat was derived because the rule ${rule} holds for "${at}" of the document.`,
  };
  return { ...explanation, id, type: 'threat', meaning, facts: { rule, at, ...explanation.facts } };
}

function explained(found: TypedEntry, catalog: Catalog): Explanation {
  const { id, title, summary, source: _, ...facts } = found.entry as Entry & Readonly<Record<string, unknown>>;
  return {
    id,
    type: found.type,
    title,
    meaning: summary,
    source: sourceWords(found, catalog),
    facts: { ...facts, ...crosswalks(id, catalog) },
    usedBy: usersOf(id, catalog),
  };
}

/** What a requirement corresponds to in other frameworks. */
function crosswalks(id: string, catalog: Catalog): { readonly corresponds?: readonly string[] } {
  const rows = catalog.mappings.flatMap((row) => (row.from === id ? [`${row.toFramework} ${row.to}`] : row.to === id ? [row.from] : []));
  return rows.length === 0 ? {} : { corresponds: [...new Set(rows)] };
}
