import type { Choice } from '../parts/fields/ChoiceField.tsx';
import type { Column } from './column.ts';

/** Text as search compares it: full-width letters as half-width, no case. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The rows that hold every word of the search in some column. */
export function searched<Row>(rows: readonly Row[], columns: readonly Column<Row>[], search: string): readonly Row[] {
  const words = folded(search)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const text = folded(columns.map(({ value }) => String(value(row))).join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** Whether a value is one of those chosen in a filter, told by value or by label; a list in one cell (`a, b`) is one if any part is. */
export function isChosen(value: string | number, chosen: readonly string[], choices: readonly Choice[]): boolean {
  const wanted = new Set(chosen.flatMap((wish) => [wish, ...choices.filter((choice) => choice.value === wish).map(({ label }) => label)]));
  const text = String(value);
  return wanted.has(text) || text.split(/[,、]\s*/).some((part) => wanted.has(part));
}
