import type { Catalog } from '@anshin/catalog';
import type { BilingualText } from '@anshin/model';
import { type Family, familyOf } from '../../../catalog/family.ts';
import { type Work, WORKS } from '../../../catalog/works.ts';

/** The lists of the catalog in the order in which they are offered. */
export const LISTS = [
  'requirements',
  'threatClasses',
  'rules',
  'safetyRules',
  'measures',
  'obligations',
  'reliability',
  'kinds',
  'entryPoints',
  'lifecycle',
  'worksheets',
  'riskVocabulary',
  'terms',
  'deviceProperties',
  'deviceThreats',
  'deviceClasses',
  'mappings',
  'frameworks',
  'works',
] as const;
export type ListId = (typeof LISTS)[number];

/** One thing of the catalog as the browser shows it. */
export interface CatalogItem {
  readonly id: string;
  readonly list: ListId;
  readonly family: Family;
  readonly title: BilingualText;
  readonly summary: BilingualText | undefined;
  readonly source: string | undefined;
  readonly isInferred: boolean;
  /** The entry as the catalog has it. */
  readonly entry: Readonly<Record<string, unknown>>;
}

/** Everything of the catalog, list by list. */
export function itemsOf(catalog: Catalog): readonly CatalogItem[] {
  const titles = new Map<string, BilingualText>();
  for (const list of LISTS) if (list !== 'mappings' && list !== 'works') for (const { id, title } of catalog[list]) titles.set(id, title);
  for (const { number, title } of [...catalog.deviceProperties, ...catalog.deviceThreats]) titles.set(number, title);
  return LISTS.flatMap((list) => {
    if (list === 'works') return WORKS.map(workItem);
    if (list === 'mappings') return catalog.mappings.map((entry) => mappingItem(entry, titles));
    return catalog[list].map((entry): CatalogItem => {
      const facts = entry as unknown as Readonly<Record<string, unknown>>;
      const { id, title, summary, source } = entry;
      return { id, list, family: familyOf(id, facts), title, summary, source, isInferred: entry.inferred === true, entry: facts };
    });
  });
}

function mappingItem(entry: Catalog['mappings'][number], titles: ReadonlyMap<string, BilingualText>): CatalogItem {
  const { from, to } = entry;
  const [a, b] = [titles.get(from) ?? { ja: from, en: from }, titles.get(to) ?? { ja: to, en: to }];
  return {
    id: mappingId(from, to),
    list: 'mappings',
    family: familyOf(from, {}),
    title: { ja: `${a.ja} ↔ ${b.ja}`, en: `${a.en} ↔ ${b.en}` },
    summary: undefined,
    source: entry.source,
    isInferred: false,
    entry: entry as unknown as Readonly<Record<string, unknown>>,
  };
}

/** A crosswalk row has no id of its own; what it joins names it. */
export function mappingId(from: string, to: string): string {
  return `${from}↔${to}`;
}

function workItem({ id, title, summary, family }: Work): CatalogItem {
  return { id, list: 'works', family: family ?? 'ssf', title, summary, source: undefined, isInferred: false, entry: {} };
}
