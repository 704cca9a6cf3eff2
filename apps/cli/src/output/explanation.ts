import type { Catalog } from '@anshin/catalog';
import { FINDING_CODES, methodOf, SCORING_METHODS, scoreVector, severityWord, wordsInBoth } from '@anshin/engine';
import type { BilingualText } from '@anshin/model';

/** What is known of one id. */
export interface Explanation {
  readonly id: string;
  readonly type: string;
  readonly title: BilingualText;
  readonly meaning: BilingualText;
  readonly source: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly usedBy: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly title: BilingualText;
  readonly summary: BilingualText;
  readonly source: string;
}

/** Every id that can be explained. */
export function explainableIds(catalog: Catalog): string[] {
  return [...entriesOf(catalog).map(({ entry }) => entry.id), ...FINDING_CODES, ...SCORING_METHODS.map((method) => method.id)];
}

/** Explains a catalog entry, a finding code, a scoring method or a vector; undefined for anything else. */
export function explainEntry(id: string, catalog: Catalog): Explanation | undefined {
  return fromCatalog(id, catalog) ?? fromFindings(id) ?? fromMethods(id) ?? fromVector(id);
}

function entriesOf(catalog: Catalog): { readonly type: string; readonly entry: Entry }[] {
  return Object.entries(catalog).flatMap(([type, entries]) => (type === 'mappings' ? [] : (entries as readonly Entry[]).map((entry) => ({ type, entry }))));
}

function fromCatalog(id: string, catalog: Catalog): Explanation | undefined {
  const found = entriesOf(catalog).find(({ entry }) => entry.id === id);
  if (found === undefined) return undefined;
  const { id: own, title, summary, source, ...facts } = found.entry as Entry & Record<string, unknown>;
  return { id: own, type: found.type, title, meaning: summary, source, facts, usedBy: usersOf(id, catalog) };
}

/** Entries that name this one. */
function usersOf(id: string, catalog: Catalog): string[] {
  const functionNumber = /^ipa\.f(\d+)$/.exec(id)?.[1];
  const names = (entry: Entry): boolean => {
    const { requirements, meets, related, functions } = entry as Entry & { requirements?: unknown; meets?: string[]; related?: string[]; functions?: number[] };
    const listed = (list: unknown): boolean => Array.isArray(list) && list.includes(id);
    return listed(requirements) || listed(meets) || listed(related) || (functionNumber !== undefined && functions?.includes(Number(functionNumber)) === true);
  };
  return entriesOf(catalog).filter(({ entry }) => names(entry)).map(({ entry }) => entry.id);
}

function fromFindings(id: string): Explanation | undefined {
  if (!(FINDING_CODES as readonly string[]).includes(id)) return undefined;
  return { id, type: 'finding', title: { ja: '所見', en: 'Finding' }, meaning: wordsInBoth({ code: id, params: {} }), source: 'Anshin', facts: {}, usedBy: [] };
}

function fromMethods(id: string): Explanation | undefined {
  const method = SCORING_METHODS.find((candidate) => candidate.id === id);
  if (method === undefined) return undefined;
  return { id, type: 'method', title: { ...method.title }, meaning: { ja: `例: ${method.example}`, en: `Example: ${method.example}` }, source: method.source, facts: { prefix: method.prefix, severities: method.severities, assumptions: method.assumptions }, usedBy: [] };
}

function fromVector(id: string): Explanation | undefined {
  const method = methodOf(id);
  const outcome = scoreVector(id);
  if (method === undefined || !outcome.ok) return undefined;
  const { score, severity, vector, parts } = outcome.value;
  return { id: vector, type: 'score', title: { ...method.title }, meaning: { ja: `${score} (${severityWord(severity, 'ja')})`, en: `${score} (${severityWord(severity, 'en')})` }, source: method.source, facts: { ...parts }, usedBy: [] };
}
