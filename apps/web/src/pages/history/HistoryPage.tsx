import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { ServerTrouble } from '../../parts/ServerTrouble.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { Comparing, type Sides } from './Comparing.tsx';
import { NameNow } from './NameNow.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineOf } from './timeline-of.ts';
import { useHistory } from './use-history.ts';
import classes from './HistoryPage.module.css';

/** What happened, who did it, states with a name, and what differs between them. */
export function Page() {
  const say = useWords('history');
  const { updates, groups, revisions, renew } = useHistory();
  const [sides, setSides] = useState<Sides>({ from: undefined, to: 'live' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = updates;
  const entries = useMemo(() => timelineOf(groups ?? [], revisions.data ?? [], !hasNextPage), [groups, revisions.data, hasNextPage]);
  const error = updates.error ?? revisions.error;
  if (groups === undefined || revisions.data === undefined)
    return error === null ? <Skeletons lines={10} /> : <ServerTrouble error={error} onRetry={() => void renew()} />;
  return (
    <div className={classes.root}>
      <PageHead page="history" />
      <NameNow onNamed={() => void renew()} />
      {revisions.data.length > 0 && <Comparing revisions={revisions.data} sides={sides} onSides={setSides} />}
      {entries.length === 0 ? (
        <EmptyState title={say('timeline.empty-title')}>{say('timeline.empty')}</EmptyState>
      ) : (
        <Timeline entries={entries} onRenew={() => void renew()} onCompare={(id) => setSides({ from: id, to: 'live' })} />
      )}
      {updates.isFetchNextPageError && <ServerTrouble error={updates.error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !updates.isFetchNextPageError && (
        <Button variant="default" className={classes.more ?? ''} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('timeline.more')}
        </Button>
      )}
    </div>
  );
}
