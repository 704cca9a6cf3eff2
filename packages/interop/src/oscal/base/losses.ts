import { type AnshinDocument, type BilingualText, COLLECTIONS, type CollectionName, type Finding, type Language, textIn } from '@anshin/model';
import { finding } from '../../reading/finding.ts';
import { isRecord } from '../../two-way/json.ts';
import { lossesOf } from '../../two-way/losses.ts';
import { isBilingual } from '../../two-way/meant.ts';
import type { ForeignExportInput } from '../../foreign-exporter.ts';

/** The fields of a document that an export writes, by collection, and its parts. `ids` narrows a collection to what was written. */
export interface HeldFields {
  readonly collections: { readonly [C in CollectionName]?: { readonly fields: readonly string[]; readonly ids?: ReadonlySet<string> } };
  readonly parts: readonly string[];
}

/** What of the document a file does not hold, and what stands in it only because OSCAL demands it. */
export function oscalLosses({ document, language }: ForeignExportInput, title: BilingualText, held: HeldFields): Finding[] {
  const losses = lossesOf({ document, held: heldDocument(document, held, language), imported: undefined }, { title }, language);
  return [...losses, finding('export.stand-in', 'info', [], { format: title, fields: STAND_INS })];
}

const STAND_INS: BilingualText = {
  ja: '関係者が組織か個人か、構成要素とシステムの稼働状況、日付のない証跡や意思決定の日付',
  en: 'whether a party is an organisation or a person, the operating state of components and system, the dates of evidence and decisions that have none',
};

function heldDocument(document: AnshinDocument, { collections, parts }: HeldFields, language: Language): AnshinDocument {
  const held: Record<string, unknown> = { anshin: document.anshin, id: document.id };
  for (const part of parts) held[part] = inOneLanguage(document[part as keyof AnshinDocument], language);
  for (const collection of COLLECTIONS) {
    const { fields, ids } = collections[collection] ?? {};
    if (fields === undefined) continue;
    const written = Object.entries(document[collection] ?? {}).filter(([id]) => ids?.has(id) !== false);
    held[collection] = Object.fromEntries(written.map(([id, entity]) => [id, inOneLanguage(picked(entity, fields), language)]));
  }
  return held as AnshinDocument;
}

function picked(entity: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(entity).filter(([field]) => fields.includes(field)));
}

/** Texts inside lists count as held: the list itself was written. */
function inOneLanguage(value: unknown, language: Language): unknown {
  if (isBilingual(value)) return textIn(value, language);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOneLanguage(inner, language)])) : value;
}
