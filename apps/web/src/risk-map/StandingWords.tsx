import type { PositionResult } from '@anshin/engine';
import { useWords } from '../i18n/use-words.ts';
import type { InForce } from './in-force.ts';
import { standingOf } from './standing-of.ts';
import classes from './StandingWords.module.css';

/** How a position stands to its target, and whether what remains is accepted or a level was overridden, in words. */
export function StandingWords({ position, state }: { readonly position: PositionResult; readonly state: InForce }) {
  const say = useWords('riskMap');
  const standing = standingOf(position, state);
  return (
    <>
      <span className={classes.standing} data-standing={standing}>
        {say(`standing.${standing}`)}
      </span>
      {position.accepted !== null && <span className={classes.mark}>{say('standing.accepted')}</span>}
      {position.overridden.length > 0 && <span className={classes.mark}>{say('standing.overridden')}</span>}
    </>
  );
}
