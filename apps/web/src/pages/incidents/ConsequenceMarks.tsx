import type { Consequence } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { IconArrowRight, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { LevelMark } from '../../parts/LevelMark.tsx';
import classes from './ConsequenceMarks.module.css';
import { type Level, worstOf } from './rating.ts';

/** What an incident does to one party: the worst level of each axis, drawn as on the risk map: recovery to the right, economy upward. */
export function ConsequenceMarks({ consequence }: { readonly consequence: Consequence | undefined }) {
  const say = useWords('incidents');
  const text = useText();
  const { recoveryDifficulty, economicImpact } = worstOf(consequence);
  if (recoveryDifficulty === undefined && economicImpact === undefined)
    return (
      <span className={classes.frame} title={say('cell.rate')}>
        <span className={classes.unrated}>
          <IconPlus size={14} stroke={1.6} className={classes.plus} aria-hidden />
          <span className={classes.rate}>{say('cell.rate')}</span>
        </span>
      </span>
    );
  const named = (level: Level | undefined): string => (level === undefined ? say('cell.unrated') : text(term('level', level)));
  return (
    <span className={classes.frame} title={say('cell.rating', { recovery: named(recoveryDifficulty), economic: named(economicImpact) })}>
      <span className={classes.root}>
        <span className={classes.axis}>
          <IconArrowRight size={12} stroke={1.6} aria-label={text(term('axis', 'recoveryDifficulty'))} />
          {recoveryDifficulty === undefined ? '–' : <LevelMark level={recoveryDifficulty} />}
        </span>
        <span className={classes.axis}>
          <IconArrowUp size={12} stroke={1.6} aria-label={text(term('axis', 'economicImpact'))} />
          {economicImpact === undefined ? '–' : <LevelMark level={economicImpact} />}
        </span>
      </span>
    </span>
  );
}
