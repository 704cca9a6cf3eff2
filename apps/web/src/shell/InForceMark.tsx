import { Button, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../i18n/use-words.ts';
import { USUAL_IN_FORCE } from '../live/kept-in-force.ts';
import { useLive, useMoment } from '../live/use-live.ts';
import classes from './InForceMark.module.css';

/** Says on every page that measures count from another state on than usual, and returns to the usual one. */
export function InForceMark() {
  const say = useWords('shell');
  const text = useText();
  const live = useLive();
  const state = useMoment(({ inForce }) => inForce);
  if (state === USUAL_IN_FORCE) return null;
  const words = say('in-force.mark', { state: text(term('measureStatus', state)) });
  return (
    <Tooltip label={say('in-force.return')}>
      <Button
        variant="default"
        size="compact-xs"
        className={classes.root}
        aria-description={say('in-force.return')}
        rightSection={<IconX size={12} stroke={1.8} aria-hidden />}
        onClick={() => live.countFrom(USUAL_IN_FORCE)}
      >
        {words}
      </Button>
    </Tooltip>
  );
}
