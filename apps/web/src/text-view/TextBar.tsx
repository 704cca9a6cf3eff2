import { Button } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useWords } from '../i18n/use-words.ts';
import type { SyncState } from './text-sync.ts';
import classes from './TextView.module.css';

interface TextBarProps {
  readonly state: SyncState;
  readonly errors: number;
  readonly onMerge: () => void;
  readonly onDrop: () => void;
  readonly onError: () => void;
}

const TONES = {
  step: { tone: 'calm', icon: IconCircleCheck },
  pending: { tone: 'calm', icon: IconPencil },
  errors: { tone: 'error', icon: IconAlertOctagon },
  'errors-behind': { tone: 'error', icon: IconAlertOctagon },
  offer: { tone: 'offer', icon: IconAlertTriangle },
  refused: { tone: 'error', icon: IconAlertOctagon },
} as const;

/** Says how the text stands to the assessment, and offers what can be done about it. */
export function TextBar({ state, errors, onMerge, onDrop, onError }: TextBarProps) {
  const say = useWords('text');
  const { tone, icon: Icon } = TONES[state];
  const hasErrors = state === 'errors' || state === 'errors-behind';
  return (
    <div className={classes.bar}>
      <span className={classes.state} data-tone={tone} role="status">
        <Icon size={16} stroke={1.6} aria-hidden />
        {state === 'errors' ? say('state.errors', { count: errors }) : say(`state.${state}`)}
      </span>
      {hasErrors && (
        <Button variant="default" size="compact-xs" onClick={onError}>
          {say('action.next-error')}
        </Button>
      )}
      {state === 'offer' && (
        <Button size="compact-xs" onClick={onMerge}>
          {say('action.merge')}
        </Button>
      )}
      {(state === 'offer' || hasErrors || state === 'refused') && (
        <Button variant="default" size="compact-xs" onClick={onDrop}>
          {say('action.drop')}
        </Button>
      )}
      {tone === 'calm' && <span className={classes.comments}>{say('comments')}</span>}
    </div>
  );
}
