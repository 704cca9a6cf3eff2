import { rowOf } from '../programme/merge-rows.ts';
import type { Programme, Row } from '../programme/programme.ts';

/** A value in a programme: a column, or a constant that is known beforehand. */
export type Value = { readonly column: number } | 0 | 1;

/** A coefficient with its value. */
export type Term = readonly [coefficient: number, value: Value];

/** Collects columns and rows; constants are folded away, and rows that always hold are left out. */
export class ProgrammeBuilder {
  readonly costs: number[] = [];
  readonly isWhole: boolean[] = [];
  readonly rows: Row[] = [];

  /** A new column: a choice (0 or 1), or an auxiliary value that follows from choices. */
  column(isWhole: boolean): { readonly column: number } {
    this.isWhole.push(isWhole);
    return { column: this.costs.push(0) - 1 };
  }

  /** Asks that the terms add up to at least this. */
  atLeast(least: number, terms: readonly Term[]): void {
    const sums = new Map<number, number>();
    let constant = 0;
    for (const [coefficient, value] of terms) {
      if (typeof value === 'number') constant += coefficient * value;
      else sums.set(value.column, (sums.get(value.column) ?? 0) + coefficient);
    }
    const row = rowOf(sums, least - constant);
    const lowest = row.coefficients.reduce((sum, coefficient) => sum + Math.min(0, coefficient), 0);
    if (lowest < row.atLeast) this.rows.push(row);
  }

  /** The programme so far with costs by column; columns that are not named cost nothing. */
  programme(costs: ReadonlyMap<number, number>, more: readonly Row[] = []): Programme {
    return { costs: this.costs.map((_, j) => costs.get(j) ?? 0), isWhole: [...this.isWhole], rows: [...this.rows, ...more] };
  }
}
