import { Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useWords } from '../../i18n/use-words.ts';
import { RevisionEntry } from './RevisionEntry.tsx';
import type { TimelineEntry } from './timeline-of.ts';
import { useSpan } from './use-span.ts';
import { useWho } from './use-who.ts';
import classes from './Timeline.module.css';

interface TimelineProps {
  readonly entries: readonly TimelineEntry[];
  readonly onRenew: () => void;
  readonly onCompare: (revision: string) => void;
}

/** Changes and kept states, newest first. */
export function Timeline({ entries, onRenew, onCompare }: TimelineProps) {
  const say = useWords('history');
  const span = useSpan();
  const who = useWho();
  return (
    <section>
      <Title order={2} size="h3" mb={8}>
        {say('timeline')}
      </Title>
      <ol className={classes.root}>
        {entries.map((entry) =>
          entry.type === 'revision' ? (
            <RevisionEntry key={entry.revision.id} revision={entry.revision} onRenew={onRenew} onCompare={onCompare} />
          ) : (
            <li key={`changes-${entry.group.seq}`} className={classes.entry}>
              <IconPencil size={16} stroke={1.6} className={classes.mark} aria-hidden />
              <span>{say('changes', { by: who(entry.group.by), count: entry.group.count })}</span>
              <time className={classes.time} dateTime={entry.at}>
                {span(entry.group.from, entry.group.to)}
              </time>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
