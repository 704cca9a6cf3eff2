import { useDebouncedValue, useDidUpdate } from '@mantine/hooks';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { listRevisions, listUpdates } from '../../api/revisions.ts';
import { useLive, useMoment } from '../../live/use-live.ts';
import { groupUpdates } from './group-updates.ts';

/** A moment after the last change, so that typing does not ask for every letter, in milliseconds. */
const PAUSE = 2_000;

/** What has happened to the open assessment, as far back as it was asked for; read again when it changes. */
export function useHistory() {
  const { id } = useLive();
  const queries = useQueryClient();
  const [version] = useDebouncedValue(
    useMoment((moment) => (moment.saveState === 'saved' ? moment.version : 0)),
    PAUSE,
  );
  const updates = useInfiniteQuery({
    queryKey: ['updates', id],
    queryFn: ({ pageParam }) => listUpdates(id, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const revisions = useQuery({ queryKey: ['revisions', id], queryFn: () => listRevisions(id) });
  const renew = useCallback(
    () => Promise.all([queries.invalidateQueries({ queryKey: ['revisions', id] }), queries.invalidateQueries({ queryKey: ['updates', id] })]),
    [queries, id],
  );
  useDidUpdate(() => void queries.invalidateQueries({ queryKey: ['updates', id] }), [version]);
  const groups = useMemo(() => updates.data && groupUpdates(updates.data.pages.flatMap(({ items }) => items)), [updates.data]);
  return { updates, groups, revisions, renew };
}
