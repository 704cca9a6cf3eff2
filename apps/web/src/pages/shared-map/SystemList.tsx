import { Button, Checkbox, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AssessmentPage, listAssessments } from '../../api/assessments.ts';
import { useText, useWords } from '../../i18n/use-words.ts';
import { ServerTrouble } from '../../parts/ServerTrouble.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { MiniMap } from '../../risk-map/MiniMap.tsx';
import { MOST_SYSTEMS } from './chosen-ids.ts';
import { SystemMark } from './SystemMark.tsx';
import classes from './SystemList.module.css';

/** How many systems the list shows at once; a search finds the others. */
export const LISTED = 100;

/** The latest assessments, or those that a search finds. */
export function useLatest(search: string) {
  return useQuery<AssessmentPage>({
    queryKey: ['assessments', 'shared-map', search],
    queryFn: ({ signal }) => listAssessments({ sort: 'updated', direction: 'descending', limit: LISTED, ...(search === '' ? {} : { search }) }, signal),
    placeholderData: keepPreviousData,
  });
}

interface SystemListProps {
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onClear: () => void;
}

/** Systems to tick, with a search and a small map each. */
export function SystemList({ chosen, onToggle, onClear }: SystemListProps) {
  const say = useWords('sharedMap');
  const text = useText();
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search.trim(), 200);
  const { data, error, refetch } = useLatest(asked);
  const isFull = chosen.length >= MOST_SYSTEMS;
  if (error !== null) return <ServerTrouble error={error} onRetry={() => void refetch()} />;
  return (
    <section className={classes.root} aria-label={say('list')}>
      <TextInput
        aria-label={say('search')}
        placeholder={say('search')}
        leftSection={<IconSearch size={16} stroke={1.6} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {isFull && <p className={classes.note}>{say('list.full', { most: MOST_SYSTEMS })}</p>}
      {data === undefined ? (
        <Skeletons lines={8} />
      ) : (
        <ul className={classes.list}>
          {data.items.map((row) => (
            <li key={row.id} className={classes.row}>
              <Checkbox
                className={classes.tick}
                checked={chosen.includes(row.id)}
                disabled={isFull && !chosen.includes(row.id)}
                onChange={() => onToggle(row.id)}
                label={text(row.title)}
              />
              {chosen.includes(row.id) && <SystemMark number={chosen.indexOf(row.id) + 1} />}
              <MiniMap positions={row.positions} size={30} />
            </li>
          ))}
        </ul>
      )}
      {data !== undefined && data.items.length === 0 && <p className={classes.note}>{say('list.none')}</p>}
      {data !== undefined && data.total > data.items.length && <p className={classes.note}>{say('list.more', { count: data.total - data.items.length })}</p>}
      {chosen.length > 0 && (
        <Button variant="subtle" size="compact-xs" className={classes.clear} onClick={onClear}>
          {say('list.clear')}
        </Button>
      )}
    </section>
  );
}
