import type { PositionResult } from '@anshin/engine';
import { useQuery } from '@tanstack/react-query';
import { revisionDocument } from '../../../api/revisions.ts';
import { useLive } from '../../../live/use-live.ts';
import { type ComparisonChoice, revisionOf } from './comparison-choice.ts';
import { useOpenedPositions } from './use-opened-positions.ts';

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
  const live = useLive();
  const { kept, restart } = useOpenedPositions();
  const revision = revisionOf(choice);
  const query = useQuery({
    queryKey: ['positions-of-revision', live.id, revision],
    enabled: revision !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const document = await revisionDocument(live.id, revision ?? '');
      return live.engine.ask('positionsOf', { document });
    },
  });
  if (choice === 'opened') return { positions: kept?.positions, since: kept?.at, error: null, restart };
  if (revision === undefined) return { positions: undefined, since: undefined, error: null, restart };
  return { positions: query.data, since: undefined, error: query.error, restart };
}
