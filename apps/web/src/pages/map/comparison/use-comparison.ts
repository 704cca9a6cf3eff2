import type { PositionResult } from '@anshin/engine';
import { useMemo, useState } from 'react';
import { type MapMove, movesBetween } from '../../../risk-map/marks/map-move.ts';
import { type ComparisonChoice, revisionOf } from './comparison-choice.ts';
import { type Pair, pairFrom } from './pair.ts';
import { type Earlier, useEarlierPositions } from './use-earlier-positions.ts';
import { type RevisionPositions, useRevisionPositions } from './use-revision-positions.ts';

/** What is laid over what on the map. */
export interface Comparison {
  readonly choice: ComparisonChoice;
  readonly choose: (choice: ComparisonChoice) => void;
  readonly pair: Pair;
  readonly choosePair: (pair: Pair) => void;
  /** The kept state that the map shows in place of the present one, where two kept states are compared. */
  readonly shown: string | undefined;
  readonly chooseShown: (revision: string | undefined) => void;
  readonly earlier: Earlier;
  readonly later: RevisionPositions;
  /** Where everyone stands in the state that the map shows. */
  readonly positions: readonly PositionResult[];
  readonly moves: readonly MapMove[];
}

/** The comparison that the user chose; `present` is where everyone stands now. */
export function useComparison(present: readonly PositionResult[]): Comparison {
  const [choice, choose] = useState<ComparisonChoice>('none');
  const [wanted, choosePair] = useState<Pair>({ first: undefined, second: undefined });
  const [kept, chooseShown] = useState<string>();
  const base = revisionOf(choice);
  // A state is not compared with itself: the map then shows the present one.
  const shown = base === undefined || base === kept ? undefined : kept;
  const earlier = useEarlierPositions(choice);
  const later = useRevisionPositions(shown);
  const positions = later.positions ?? present;
  const pair = useMemo(() => pairFrom(wanted, positions), [wanted, positions]);
  const moves = useMemo(() => (earlier.positions === undefined ? [] : movesBetween(earlier.positions, positions)), [earlier.positions, positions]);
  return { choice, choose, pair, choosePair, shown, chooseShown, earlier, later, positions, moves };
}
