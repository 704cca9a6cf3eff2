import { Loader, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff } from '@tabler/icons-react';
import { useWords } from '../i18n/use-words.ts';
import { useMoment } from '../live/use-live.ts';
import classes from './SaveState.module.css';

/** Says at any time whether what was done is kept. */
export function SaveState() {
  const say = useWords('shell');
  const state = useMoment(({ saveState }) => saveState);
  const words = say(`save.${state}`);
  const isShort = state === 'saved' || state === 'saving' || state === 'loading';
  return (
    <Tooltip label={words} disabled={isShort}>
      <span role="status" className={classes.root} data-state={state}>
        {state === 'saved' && <IconCloudCheck size={16} stroke={1.6} aria-hidden />}
        {(state === 'saving' || state === 'loading') && <Loader size={12} aria-hidden />}
        {state === 'offline' && <IconCloudOff size={16} stroke={1.6} aria-hidden />}
        {(state === 'waiting' || state === 'gone') && <IconAlertTriangle size={16} stroke={1.6} aria-hidden />}
        <span className={classes.words}>{words}</span>
      </span>
    </Tooltip>
  );
}
