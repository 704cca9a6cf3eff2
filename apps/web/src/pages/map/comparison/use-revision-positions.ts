import type { PositionResult } from '@anshin/engine';
import { useQuery } from '@tanstack/react-query';
import { revisionDocument } from '../../../api/revisions.ts';
import { useLive } from '../../../live/use-live.ts';

/** Where everyone stood in a kept state, as soon as it has been assessed. */
export interface RevisionPositions {
  readonly positions: readonly PositionResult[] | undefined;
  readonly error: unknown;
}

/** Assesses a kept state; nothing where none is named. */
export function useRevisionPositions(revision: string | undefined): RevisionPositions {
  const live = useLive();
  const { data, error } = useQuery({
    queryKey: ['positions-of-revision', live.id, revision],
    enabled: revision !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => live.engine.ask('positionsOf', { document: await revisionDocument(live.id, revision ?? '') }),
  });
  return { positions: revision === undefined ? undefined : data, error };
}
