import { ActionIcon, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useText, useWords } from '../i18n/use-words.ts';
import { useDocument, useLive, useMoment } from '../live/use-live.ts';
import { InForceMark } from './InForceMark.tsx';
import { Peers } from './Peers.tsx';
import { SaveState } from './SaveState.tsx';
import classes from './AssessmentBar.module.css';

/** What the header says of the open assessment: its title, whether it is saved, which measures count where that is not as usual, undo, and who is here. */
export function AssessmentBar() {
  const say = useWords('shell');
  const text = useText();
  const live = useLive();
  const title = useDocument((document) => document.title);
  const canUndo = useMoment((moment) => moment.canUndo);
  const canRedo = useMoment((moment) => moment.canRedo);
  useHotkeys([
    ['mod+Z', () => live.undo()],
    ['mod+shift+Z', () => live.redo()],
    ['mod+Y', () => live.redo()],
  ]);
  return (
    <>
      <h1 className={classes.title} title={text(title)}>
        {text(title)}
      </h1>
      <SaveState />
      <InForceMark />
      <div className={classes.tools}>
        <Tooltip label={say('edit.undo')}>
          <ActionIcon variant="subtle" color="gray" aria-label={say('edit.undo')} disabled={!canUndo} onClick={() => live.undo()}>
            <IconArrowBackUp size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={say('edit.redo')}>
          <ActionIcon variant="subtle" color="gray" aria-label={say('edit.redo')} disabled={!canRedo} onClick={() => live.redo()}>
            <IconArrowForwardUp size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Peers />
      </div>
    </>
  );
}
