import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward, IconPlayerStop, type TablerIcon } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Playing } from './use-playing.ts';

/** Plays the flow: by itself, or turn by turn with the buttons and the arrow keys. */
export function Player({ playing }: { readonly playing: Playing }) {
  const say = useWords('flows');
  if (playing.turns === 0) return null;
  const keys = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    playing.go(by);
  };
  return (
    <span role="group" aria-label={say('play.label')}>
      <Control onKeyDown={keys} label={say('play.back')} icon={IconPlayerSkipBack} onClick={() => playing.go(-1)} />
      {playing.isRunning ? (
        <Control onKeyDown={keys} label={say('play.pause')} icon={IconPlayerPause} onClick={playing.pause} />
      ) : (
        <Control onKeyDown={keys} label={say('play.start')} icon={IconPlayerPlay} onClick={playing.start} />
      )}
      <Control onKeyDown={keys} label={say('play.forward')} icon={IconPlayerSkipForward} onClick={() => playing.go(1)} />
      <Control onKeyDown={keys} label={say('play.stop')} icon={IconPlayerStop} onClick={playing.stop} isDisabled={playing.turn === undefined} />
    </span>
  );
}

function Control({
  onKeyDown,
  label,
  icon: Icon,
  onClick,
  isDisabled = false,
}: {
  readonly label: string;
  readonly icon: TablerIcon;
  readonly onClick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly isDisabled?: boolean;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick} onKeyDown={onKeyDown} disabled={isDisabled}>
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
