import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { PageHead } from '../../parts/PageHead.tsx';
import { ServerTrouble } from '../../parts/ServerTrouble.tsx';
import { Skeletons } from '../../parts/Skeletons.tsx';
import { Comparing, type Sides } from './Comparing.tsx';
import { groupUpdates } from './group-updates.ts';
import { NameNow } from './NameNow.tsx';
import { Timeline } from './Timeline.tsx';
import { timelineOf } from './timeline-of.ts';
import { useHistory } from './use-history.ts';
import classes from './HistoryPage.module.css';

/** What happened, who did it, states with a name, and what differs between them. */
export function Page() {
  const say = useWords('history');
  const { updates, revisions, renew } = useHistory();
  const [sides, setSides] = useState<Sides>({ from: undefined, to: 'live' });
  const entries = useMemo(() => timelineOf(groupUpdates(updates.data ?? []), revisions.data ?? []), [updates.data, revisions.data]);
  const error = updates.error ?? revisions.error;
  if (error !== null && revisions.data === undefined) return <ServerTrouble error={error} onRetry={() => void renew()} />;
  if (updates.data === undefined || revisions.data === undefined) return <Skeletons lines={10} />;
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
    </div>
  );
}
