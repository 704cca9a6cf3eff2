import { Button } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconGridDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { AssessmentRow } from '../../api/assessments.ts';
import { useWords } from '../../i18n/use-words.ts';
import classes from './SelectionBar.module.css';

interface SelectionBarProps {
  readonly chosen: readonly AssessmentRow[];
  readonly isArchive: boolean;
  readonly onShelve: () => void;
  readonly onDrop: () => void;
}

/** What can be done with the chosen assessments together. */
export function SelectionBar({ chosen, isArchive, onShelve, onDrop }: SelectionBarProps) {
  const say = useWords('portfolio');
  const icon = isArchive ? <IconArchiveOff size={16} stroke={1.6} /> : <IconArchive size={16} stroke={1.6} />;
  return (
    <div className={classes.root} role="toolbar" aria-label={say('selected', { count: chosen.length })}>
      <strong>{say('selected', { count: chosen.length })}</strong>
      <Button
        component={Link}
        to="/map"
        search={{ ids: chosen.map(({ id }) => id).join(',') } as never}
        variant="light"
        leftSection={<IconGridDots size={16} stroke={1.6} />}
      >
        {say('selected.map')}
      </Button>
      <Button variant="default" leftSection={icon} onClick={onShelve}>
        {say(isArchive ? 'selected.restore' : 'selected.archive')}
      </Button>
      <Button variant="subtle" onClick={onDrop}>
        {say('selected.none')}
      </Button>
    </div>
  );
}
