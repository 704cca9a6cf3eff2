import { ECONOMIC_LEVELS, RECOVERY_LEVELS } from '@anshin/report/vocabulary';
import classes from './MapGround.module.css';

type Level = (typeof RECOVERY_LEVELS)[number] | (typeof ECONOMIC_LEVELS)[number];

/** The sign of a level within a drawing: hollow, half, full. */
export function LevelGlyph({ level, x, y }: { readonly level: Level; readonly x: number; readonly y: number }) {
  const rank = Math.max([...RECOVERY_LEVELS].indexOf(level as 'critical'), [...ECONOMIC_LEVELS].indexOf(level as 'catastrophic'));
  return (
    <g transform={`translate(${x} ${y})`} className={classes.glyph} data-rank={rank + 1}>
      <circle r={4.75} />
      {rank === 1 && <path d="M0 -4.75a4.75 4.75 0 0 0 0 9.5Z" />}
      {rank === 2 && <circle r={4.75} className={classes.full} />}
    </g>
  );
}
