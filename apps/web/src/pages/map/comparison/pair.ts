import type { PositionResult } from '@anshin/engine';

/** Two positions by their ids. */
export interface Pair {
  readonly first: string | undefined;
  readonly second: string | undefined;
}

/** The two that are compared: those that were chosen, and the first rated ones where nobody was, so that there is something to see at once. */
export function pairFrom({ first, second }: Pair, positions: readonly Pick<PositionResult, 'id' | 'before'>[]): Pair {
  const rated = positions.filter(({ before }) => before !== null).map(({ id }) => id);
  const one = first ?? rated.find((id) => id !== second);
  return { first: one, second: second ?? rated.find((id) => id !== one) };
}
