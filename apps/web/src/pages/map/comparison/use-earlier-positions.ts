import type { PositionResult } from '@anshin/engine';
import { type ComparisonChoice, revisionOf } from './comparison-choice.ts';
import { useOpenedPositions } from './use-opened-positions.ts';
import { useRevisionPositions } from './use-revision-positions.ts';

/** The state that the map is compared with, as far as it is there. */
export interface Earlier {
  readonly positions: readonly PositionResult[] | undefined;
  /** When the map was opened, where it is compared with that. */
  readonly since: string | undefined;
  readonly error: unknown;
  readonly restart: () => void;
}

/** The positions to compare with: kept from when the map was opened, or assessed from a kept state. */
export function useEarlierPositions(choice: ComparisonChoice): Earlier {
  const { kept, restart } = useOpenedPositions();
  const revision = useRevisionPositions(revisionOf(choice));
  if (choice === 'opened') return { positions: kept?.positions, since: kept?.at, error: null, restart };
  return { ...revision, since: undefined, restart };
}
