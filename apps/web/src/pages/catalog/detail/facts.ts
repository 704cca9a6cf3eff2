import type { BilingualText } from '@anshin/model';
import { resultTerm, term } from '@anshin/report/vocabulary';

/** One value of an entry as people read it: a text, or a code that stays as it is. */
export type FactValue = { readonly text: BilingualText } | { readonly code: string } | { readonly word: FactWord };
/** Words of the page for values that only the catalog has. */
export type FactWord = 'binding.R' | 'binding.SR' | 'effort.S' | 'effort.M' | 'effort.L';

/** What the browser shows of an entry besides title, explanation and source, in this order; references stand apart. */
export const FACTS = [
  'purpose',
  'goodEnough',
  'because',
  'law',
  'check',
  'ask',
  'incidents',
  'waivedWhen',
  'ranks',
  'inputs',
  'outputs',
  'binding',
  'level',
  'viewpoint',
  'implementedIn',
  'performedBy',
  'effort',
  'phase',
  'phaseTitle',
  'number',
  'eoj',
  'edition',
  'publisher',
  'year',
  'subFunctions',
  'from',
  'to',
  'relation',
  'basis',
  'vectors',
] as const;
export type FactName = (typeof FACTS)[number];

const READ: { readonly [F in FactName]?: (value: string) => FactValue } = {
  binding: (value) => ({ word: value === 'R' ? 'binding.R' : 'binding.SR' }),
  effort: (value) => ({ word: value === 'S' ? 'effort.S' : value === 'M' ? 'effort.M' : 'effort.L' }),
  level: (value) => ({ code: '★'.repeat(Number(value)) }),
  implementedIn: (value) => ({ text: term('implementedIn', value) }),
  performedBy: (value) => ({ text: term('role', value) }),
  relation: (value) => ({ text: resultTerm('relation', value) }),
  basis: (value) => ({ text: resultTerm('basis', value) }),
};

/** The facts of an entry that it states. A phase that has a title of its own is shown by that. */
export function factsOf(entry: Readonly<Record<string, unknown>>): readonly { readonly name: FactName; readonly values: readonly FactValue[] }[] {
  return FACTS.filter((name) => !(name === 'phase' && ('phaseTitle' in entry || 'columns' in entry))).flatMap((name) => {
    const values = valuesOf(name, entry[name]);
    return values.length === 0 ? [] : [{ name, values }];
  });
}

function valuesOf(name: FactName, value: unknown): readonly FactValue[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(name, item));
  if (isBilingual(value)) return [{ text: value }];
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  if (name === 'phase') return [{ text: resultTerm('phase', String(value)) }];
  return [READ[name]?.(String(value)) ?? { code: String(value) }];
}

function isBilingual(value: unknown): value is BilingualText {
  return typeof value === 'object' && value !== null && 'ja' in value && typeof value.ja === 'string' && 'en' in value && typeof value.en === 'string';
}

/** How an entry stands to other guidelines, as the framework prints it. */
export interface ForeignMark {
  readonly framework: BilingualText;
  readonly mark: 'equal' | 'broader' | 'exceeds';
  readonly ids: readonly string[];
}

export function foreignMarksOf(entry: Readonly<Record<string, unknown>>): readonly ForeignMark[] {
  const links = Array.isArray(entry['links']) ? (entry['links'] as readonly { framework: string; mark: ForeignMark['mark']; ids: readonly string[] }[]) : [];
  return links.map(({ framework, mark, ids }) => ({ framework: resultTerm('foreign', framework), mark, ids }));
}
