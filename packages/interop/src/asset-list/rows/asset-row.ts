import type { AssetField } from '../columns/fields.ts';
import type { Header } from '../columns/find-header.ts';
import type { GridRow } from '../table/grid.ts';

/** One asset of a list. */
export interface AssetRow {
  readonly line: number;
  readonly name: string;
  /** What the row says by field; fields that several columns fill hold each of them. */
  readonly texts: ReadonlyMap<AssetField, readonly string[]>;
}

/** The first text of a field. */
export function textFor(row: AssetRow, field: AssetField): string | undefined {
  return row.texts.get(field)?.[0];
}

/** The texts of a row by field. */
export function textsOfRow({ cells }: GridRow, { matches }: Header): Map<AssetField, readonly string[]> {
  const texts = new Map<AssetField, readonly string[]>();
  for (const { column, field } of matches) {
    const text = cells[column] ?? '';
    if (text !== '' && !MEANS_NOTHING.test(text)) texts.set(field, [...(texts.get(field) ?? []), text]);
  }
  return texts;
}

/** What people write into cells that have nothing to say. */
const MEANS_NOTHING = /^([-‐–—―ー−－~〜]+|n\/?a|none|null|なし|無し|無|該当なし|未定|不明|tbd|unknown|#n\/a|#ref!|#value!|#name\?)$/i;
