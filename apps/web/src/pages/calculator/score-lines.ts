import { methodOf, type ScoreOutcome, scoreVector, type ScoringMethod } from '@anshin/engine';

/** How many lines the page scores: a table that is read as a whole. */
export const MOST_LINES = 200;

/** One pasted line and what it is worth. */
export interface ScoredLine {
  /** The line's number from 1, among those that say something. */
  readonly number: number;
  readonly input: string;
  readonly method: ScoringMethod | undefined;
  readonly outcome: ScoreOutcome;
}

/** Scores pasted vectors, one on each line; empty lines are left out. */
export function scoreLines(text: string): readonly ScoredLine[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_LINES)
    .map((input, index) => ({ number: index + 1, input, method: methodOf(input), outcome: scoreVector(input) }));
}
