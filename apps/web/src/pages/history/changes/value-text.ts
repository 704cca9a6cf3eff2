import type { BilingualText, CollectionName } from '@anshin/model';
import { term, type TermList } from '@anshin/report/vocabulary';

/** What turns values into words. */
export interface ValueWords {
  readonly text: (text: BilingualText) => string;
  readonly name: (id: string) => string;
  /** A field of a value that has no name of its own. */
  readonly field: (field: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;
  readonly several: (count: number) => string;
  readonly separator: string;
}

/** Closed lists by the field that holds one of their values. */
const LIST_OF_FIELD: Readonly<Record<string, TermList>> = {
  recoveryDifficulty: 'level',
  economicImpact: 'level',
  privacy: 'level',
  safety: 'level',
  trust: 'level',
  direct: 'level',
  indirect: 'level',
  role: 'role',
  medium: 'medium',
  layer: 'layer',
  interfaces: 'medium',
  implementedIn: 'implementedIn',
  status: 'measureStatus',
  treatment: 'treatment',
  credits: 'credit',
  excludes: 'credit',
  frameworks: 'framework',
};
const LIST_OF_KIND: Readonly<Partial<Record<CollectionName, TermList>>> = { relations: 'relation', zones: 'zone', assets: 'asset', evidence: 'evidence' };
const LIST_OF_STATE: Readonly<Partial<Record<CollectionName, TermList>>> = {
  requirementStates: 'state',
  obligations: 'obligation',
  threatDispositions: 'disposition',
};
/** Fields whose values are what a person wrote: no id is looked for in them. */
const WRITTEN: ReadonlySet<string> = new Set(['title', 'name', 'description', 'because', 'note', 'label', 'sector', 'ja', 'en', 'due', 'until']);

/** Longest text that is repeated, in characters; the rest is behind the link. */
const LONGEST = 120;

/** A value of a document as a person knows it. */
export function valueText(value: unknown, field: string, collection: CollectionName | undefined, words: ValueWords): string {
  if (value === undefined || value === null || value === '') return words.nothing;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return cut(stringText(value, field, collection, words));
  if (Array.isArray(value)) {
    if (value.length === 0) return words.nothing;
    if (value.some((item) => typeof item === 'object')) return words.several(value.length);
    return cut(value.map((item) => valueText(item, field, collection, words)).join(words.separator));
  }
  return objectText(value, collection, words);
}

function stringText(value: string, field: string, collection: CollectionName | undefined, words: ValueWords): string {
  if (WRITTEN.has(field)) return value;
  const list =
    field === 'kind' && collection !== undefined
      ? LIST_OF_KIND[collection]
      : field === 'state' && collection !== undefined
        ? LIST_OF_STATE[collection]
        : LIST_OF_FIELD[field];
  return list === undefined ? words.name(value) : words.text(term(list, value));
}

function objectText(value: object, collection: CollectionName | undefined, words: ValueWords): string {
  if ('ja' in value && 'en' in value) return cut(words.text(value as BilingualText));
  const named = 'name' in value ? value.name : 'title' in value ? value.title : 'because' in value ? value.because : undefined;
  if (named !== undefined) return valueText(named, 'name', collection, words);
  const parts = Object.entries(value).map(([field, inner]) => `${words.field(field)}: ${valueText(inner, field, collection, words)}`);
  return parts.length === 0 ? words.nothing : cut(parts.join(words.separator));
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text;
}
