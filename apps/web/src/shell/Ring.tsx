import { TICK } from '@anshin/report/vocabulary';
import { Tooltip } from '@mantine/core';
import classes from './Ring.module.css';

const LENGTH = 2 * Math.PI * 6;

/** A small ring that fills with a share from 0 to 1, and a tick in it when nothing serious is left. */
export function Ring({ share, isGoodEnough, label }: { readonly share: number; readonly isGoodEnough: boolean; readonly label: string }) {
  return (
    <Tooltip label={label}>
      <svg viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={label} className={classes.root} data-done={isGoodEnough || undefined}>
        <circle cx="8" cy="8" r="6" className={classes.rest} />
        <circle cx="8" cy="8" r="6" className={classes.share} strokeDasharray={`${LENGTH * Math.min(1, share)} ${LENGTH}`} transform="rotate(-90 8 8)" />
        {isGoodEnough && <path d={TICK} transform="translate(3.4 3.6) scale(.76)" className={classes.tick} />}
      </svg>
    </Tooltip>
  );
}
