import { Button, Stack } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { useSelect } from '../../places/use-selection.ts';
import classes from './Prepare.module.css';

interface PanelFrameProps {
  readonly kicker: string;
  readonly children: ReactNode;
  /** What deleting also does. */
  readonly note?: string;
  readonly onDelete: () => void;
}

/** What is alike in panels of things that can be deleted. */
export function PanelFrame({ kicker, children, note, onDelete }: PanelFrameProps) {
  const say = useWords('shell');
  const select = useSelect();
  const remove = (): void => {
    select();
    onDelete();
  };
  return (
    <Stack gap={12} p={16}>
      <p className={classes.kicker}>{kicker}</p>
      {children}
      <div className={classes.foot}>
        {note !== undefined && <p className={classes.note}>{note}</p>}
        <Button variant="default" leftSection={<IconTrash size={14} stroke={1.6} />} onClick={remove}>
          {say('inspector.delete')}
        </Button>
      </div>
    </Stack>
  );
}

/** What is shown where the selected thing is no longer there. */
export function GonePanel() {
  const say = useWords('shell');
  return <p className={classes.gone}>{say('inspector.gone')}</p>;
}
