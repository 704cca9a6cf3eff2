import { AnshinDocument, type BilingualText, COLLECTIONS, type CollectionName, type Finding, type Language, type Text, textIn } from '@anshin/model';
import { z } from 'zod';
import { finding } from '../reading/finding.ts';
import { fieldOf, isRecord, isSame } from './json.ts';
import { isBilingual } from './meant.ts';
import type { TwoWayFormat } from './two-way-format.ts';

interface Loss {
  readonly code: 'export.lost-things' | 'export.lost-field' | 'export.one-language' | 'export.lost-part';
  readonly path: readonly string[];
  readonly field?: string;
  count: number;
}

/** A document, what a format holds of it, and what it was when it came in from a kept file, which still holds all that did not change since. */
export interface Held {
  readonly document: AnshinDocument;
  readonly held: AnshinDocument;
  readonly imported: AnshinDocument | undefined;
}

/** What an export leaves out: one finding for each kind of thing or field, with the first place and how many there are. */
export function lossesOf({ document, held, imported }: Held, format: Pick<TwoWayFormat, 'title' | 'lossCodes'>, language: Language): Finding[] {
  const losses = new Map<string, Loss>();
  const add = (loss: Omit<Loss, 'count'>): void => {
    const key = [loss.code, loss.code === 'export.one-language' ? '' : loss.path[0], loss.field].join(' ');
    const known = losses.get(key);
    if (known === undefined) losses.set(key, { ...loss, count: 1 });
    else known.count += 1;
  };
  for (const collection of COLLECTIONS) compareCollection({ document, held, imported }, collection, language, add);
  for (const key of Object.keys(document)) {
    if ((COLLECTIONS as readonly string[]).includes(key) || ['anshin', 'id', 'foreign'].includes(key)) continue;
    compareField(fieldOf(document, key), fieldOf(held, key), { path: [key], language, add, code: 'export.lost-part', kept: fieldOf(imported, key) });
  }
  return [...losses.values()].map(({ code, path, field, count }) => {
    const [collection = ''] = path;
    const own = code === 'export.lost-things' ? format.lossCodes?.[collection as CollectionName] : undefined;
    return finding(own ?? code, 'info', path, { format: format.title, what: titleOf(collection), count, ...(field === undefined ? {} : { field }) });
  });
}

type Add = (loss: Omit<Loss, 'count'>) => void;

function compareCollection({ document, held, imported }: Held, collection: CollectionName, language: Language, add: Add): void {
  for (const [id, entity] of Object.entries(document[collection] ?? {})) {
    const left = fieldOf(held[collection], id);
    const before = fieldOf(imported?.[collection], id);
    if (left === undefined && !isSame(entity, before)) add({ code: 'export.lost-things', path: [collection, id] });
    if (left === undefined) continue;
    for (const [field, value] of Object.entries(entity)) {
      compareField(value, fieldOf(left, field), { path: [collection, id, field], language, add, code: 'export.lost-field', kept: fieldOf(before, field) });
    }
  }
}

interface Comparison {
  readonly path: readonly string[];
  readonly language: Language;
  readonly add: Add;
  readonly code: 'export.lost-field' | 'export.lost-part';
  readonly kept: unknown;
}

/** Compares a value with what is left of it; maps are compared key by key, so that only the lost parts are told. */
function compareField(value: unknown, left: unknown, comparison: Comparison): void {
  const { path, language, add, code } = comparison;
  if (value === undefined || isSame(value, left) || isSame(value, comparison.kept)) return;
  if (isBilingual(value) && left === textIn(value as Text, language)) return add({ code: 'export.one-language', path });
  if (isRecord(value) && isRecord(left) && !isBilingual(value)) {
    for (const [key, inner] of Object.entries(value))
      compareField(inner, left[key], { ...comparison, path: [...path, key], kept: fieldOf(comparison.kept, key) });
    return;
  }
  const fields = path.slice(code === 'export.lost-part' ? 1 : 2);
  const named = fields.filter((_, at) => at === 0 || at === fields.length - 1);
  add({ code, path, ...(named.length === 0 ? {} : { field: named.join('.') }) });
}

/** The title of a part of the document in both languages, from the schema: `日本語 / English`. */
function titleOf(part: string): BilingualText | string {
  const field = Object.hasOwn(AnshinDocument.shape, part) ? (AnshinDocument.shape as Readonly<Record<string, z.ZodType>>)[part] : undefined;
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  const entity = inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : inner;
  const [ja, en] = (entity?.meta()?.title ?? '').split(' / ');
  return ja === undefined || en === undefined || ja === '' || en === '' ? part : { ja, en };
}
