import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { listRevisions, listUpdates } from '../../api/revisions.ts';
import { useLive, useMoment } from '../../live/use-live.ts';

/** A moment after the last change, so that typing does not ask for every letter, in milliseconds. */
const PAUSE = 2_000;

/** What has happened to the open assessment; read again when it changes. */
export function useHistory() {
  const { id } = useLive();
  const queries = useQueryClient();
  const [version] = useDebouncedValue(
    useMoment((moment) => (moment.saveState === 'saved' ? moment.version : 0)),
    PAUSE,
  );
  const updates = useQuery({ queryKey: ['updates', id, version], queryFn: () => listUpdates(id), placeholderData: keepPreviousData });
  const revisions = useQuery({ queryKey: ['revisions', id], queryFn: () => listRevisions(id) });
  const renew = useCallback(
    () => Promise.all([queries.invalidateQueries({ queryKey: ['revisions', id] }), queries.invalidateQueries({ queryKey: ['updates', id] })]),
    [queries, id],
  );
  return { updates, revisions, renew };
}
