import { z } from 'zod';
import type { BilingualText } from '../../entities/text.ts';
import type { AnySchema } from './walk.ts';

/** What a user calls the kinds of values. */
export const KINDS = {
  text: { ja: '文字列', en: 'text' },
  number: { ja: '数値', en: 'a number' },
  fraction: { ja: '小数', en: 'a number with a fraction' },
  noNumber: { ja: '無限大など、数えられない値', en: 'infinite or not a number' },
  integer: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  map: { ja: '「項目名: 値」の集まり', en: 'a map of fields' },
  list: { ja: '並び（リスト）', en: 'a list' },
  empty: { ja: '空（値なし）', en: 'empty' },
  textOrBoth: { ja: '文字列、または ja と en の組', en: 'text, or a pair of ja and en' },
  other: { ja: '別の形', en: 'another form' },
} as const satisfies Record<string, BilingualText>;

/** What kind of value stands in the document. */
export function kindOf(value: unknown): BilingualText {
  if (value === null || value === undefined) return KINDS.empty;
  if (Array.isArray(value)) return KINDS.list;
  if (typeof value === 'string') return KINDS.text;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? KINDS.number : Number.isFinite(value) ? KINDS.fraction : KINDS.noNumber;
  if (typeof value === 'boolean') return KINDS.boolean;
  return typeof value === 'object' ? KINDS.map : KINDS.other;
}

/** What kind of value a schema asks for. */
export function kindAsked(schema: AnySchema): BilingualText {
  if (schema instanceof z.ZodOptional) return kindAsked(schema.unwrap());
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return KINDS.text;
  if (schema instanceof z.ZodNumber) return schema.isInt ? KINDS.integer : KINDS.number;
  if (schema instanceof z.ZodBoolean) return KINDS.boolean;
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return KINDS.list;
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return KINDS.map;
  if (schema instanceof z.ZodUnion) return kindOfUnion(schema.options);
  return KINDS.other;
}

function kindOfUnion(options: readonly AnySchema[]): BilingualText {
  const kinds = new Set(options.map(kindAsked));
  if (kinds.has(KINDS.text) && kinds.has(KINDS.map)) return KINDS.textOrBoth;
  return kinds.size === 1 ? ([...kinds][0] ?? KINDS.other) : KINDS.other;
}
