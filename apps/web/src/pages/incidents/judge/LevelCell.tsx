import type { Dimension, Rank } from '@anshin/model';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { LevelMark } from '../../../parts/LevelMark.tsx';
import { levelOf } from '../rating.ts';
import classes from './JudgeGrid.module.css';

interface LevelCellProps {
  readonly dimension: Dimension;
  readonly party: string;
  readonly rank: Rank | 0;
  readonly spot: string;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onRate: (rank: Rank | 0) => void;
}

const RANKS = [1, 2, 3] as const;

/** One level to be picked: by a digit while it has the focus, or by its three marks with the pointer. */
export function LevelCell({ dimension, party, rank, spot, isActive, onFocus, onRate }: LevelCellProps) {
  const say = useWords('incidents');
  const text = useText();
  const level = rank === 0 ? undefined : text(term('level', levelOf(dimension, rank)));
  return (
    <div
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      data-spot={spot}
      data-autofocus={isActive || undefined}
      className={classes.cell}
      aria-label={say('judge.cell', { party, dimension: text(term('dimension', dimension)), level: level ?? say('cell.unrated') })}
      onFocus={onFocus}
    >
      {RANKS.map((each) => (
        <span
          key={each}
          className={classes.pick}
          data-chosen={each === rank || undefined}
          title={text(term('level', levelOf(dimension, each)))}
          onPointerDown={() => onRate(each === rank ? 0 : each)}
        >
          <LevelMark level={levelOf(dimension, each)} />
        </span>
      ))}
      {rank === 0 && <span className={classes.open}>{say('cell.unrated')}</span>}
    </div>
  );
}
