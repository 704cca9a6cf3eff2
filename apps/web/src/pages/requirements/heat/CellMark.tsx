import classes from './CellMark.module.css';
import type { CellState } from './heat-map.ts';

/** The mark of a cell: full for a gap, half for a part, a tick for measures for all, a bar for what is settled otherwise. Readable in grey. */
export function CellMark({ state, count }: { readonly state: CellState; readonly count?: number }) {
  return (
    <span className={classes.mark} data-state={state} aria-hidden="true">
      {state === 'covered' && (
        <svg viewBox="0 0 16 16" width="12" height="12">
          <path d="M3 8.5 6.5 12 13 4.5" className={classes.tick} />
        </svg>
      )}
      {(state === 'gap' || state === 'partly') && count !== undefined && (count > 99 ? <small>99+</small> : count)}
      {state === 'settled' && '–'}
    </span>
  );
}
