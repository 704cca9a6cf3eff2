import { DIMENSIONS, type Rank } from '@anshin/model';

/** A cell of the judging grid: line 0 is that of all parties, column 0 the first dimension. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What a key means in the judging grid. */
export type Pressed = { readonly move: Spot } | { readonly rate: Rank | 0 };

const RATES: Readonly<Record<string, Rank | 0>> = { '0': 0, '1': 1, '2': 2, '3': 3, Delete: 0, Backspace: 0 };

/** Reads a key: digits rate (full-width ones too, as a Japanese keyboard may give), arrows, Home and End move; undefined for all others. */
export function pressed(key: string, at: Spot, lines: number, rank: Rank | 0): Pressed | undefined {
  const rate = RATES[key.normalize('NFKC')];
  if (rate !== undefined) return { rate };
  if (key === ' ' || key === 'Enter') return { rate: ((rank + 1) % 4) as Rank | 0 };
  const move = MOVES[key]?.(at, lines - 1);
  if (move === undefined) return undefined;
  return { move: { line: within(move.line, lines - 1), column: within(move.column, DIMENSIONS.length - 1) } };
}

const MOVES: Readonly<Record<string, (at: Spot, last: number) => Spot>> = {
  ArrowUp: ({ line, column }) => ({ line: line - 1, column }),
  ArrowDown: ({ line, column }) => ({ line: line + 1, column }),
  ArrowLeft: ({ line, column }) => ({ line, column: column - 1 }),
  ArrowRight: ({ line, column }) => ({ line, column: column + 1 }),
  Home: ({ line }) => ({ line, column: 0 }),
  End: ({ line }) => ({ line, column: DIMENSIONS.length - 1 }),
  PageUp: ({ column }) => ({ line: 0, column }),
  PageDown: ({ column }, last) => ({ line: last, column }),
};

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
