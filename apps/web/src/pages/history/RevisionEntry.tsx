import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconBookmark, IconBookmarkFilled, IconPencil } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { renameRevision, type Revision } from '../../api/revisions.ts';
import { useFormats, useWords } from '../../i18n/use-words.ts';
import { useLive } from '../../live/use-live.ts';
import { useErrorText } from '../../parts/use-error-text.ts';
import { useRestore } from './use-restore.tsx';
import { useWho } from './use-who.ts';
import classes from './Timeline.module.css';

interface RevisionEntryProps {
  readonly revision: Revision;
  readonly onRenew: () => void;
  readonly onCompare: (revision: string) => void;
}

/** A kept state: its name, who kept it when, and what can be done with it. */
export function RevisionEntry({ revision, onRenew, onCompare }: RevisionEntryProps) {
  const say = useWords('history');
  const { time } = useFormats();
  const who = useWho();
  const restore = useRestore(onRenew);
  const [isRenaming, setRenaming] = useState(false);
  const name = revision.name ?? say('revision.unnamed');
  const Mark = revision.name === null ? IconBookmark : IconBookmarkFilled;
  return (
    <li className={classes.entry} data-named={revision.name !== null || undefined}>
      <Mark size={16} stroke={1.6} className={classes.mark} aria-label={say('revision')} />
      {isRenaming ? (
        <Renaming
          revision={revision}
          onDone={() => {
            setRenaming(false);
            onRenew();
          }}
        />
      ) : (
        <span className={classes.named}>
          <strong>{name}</strong>
          <Tooltip label={say('revision.rename')}>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={say('revision.rename-named', { name })} onClick={() => setRenaming(true)}>
              <IconPencil size={14} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </span>
      )}
      <time className={classes.time} dateTime={revision.at}>
        {say('revision.by', { by: who(revision.by), time: time(revision.at) })}
      </time>
      <span className={classes.actions}>
        <Button variant="light" size="compact-xs" aria-label={say('revision.compare-named', { name })} onClick={() => onCompare(revision.id)}>
          {say('revision.compare')}
        </Button>
        <Button variant="default" size="compact-xs" aria-label={say('revision.restore-named', { name })} onClick={() => void restore(revision.id, name)}>
          {say('revision.restore')}
        </Button>
      </span>
    </li>
  );
}

function Renaming({ revision, onDone }: { readonly revision: Revision; readonly onDone: () => void }) {
  const say = useWords('history');
  const errorText = useErrorText();
  const { id } = useLive();
  const [name, setName] = useState(revision.name ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      await renameRevision(id, revision, name.trim() === '' ? null : name.trim());
    } catch (error) {
      notifications.show({ message: errorText(error), color: 'red' });
    }
    onDone();
  };
  return (
    <form className={classes.renaming} onSubmit={(event) => void save(event)}>
      <TextInput
        aria-label={say('revision.new-name')}
        value={name}
        maxLength={200}
        ref={field}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit" size="compact-sm" variant="light">
        {say('revision.save-name')}
      </Button>
    </form>
  );
}
