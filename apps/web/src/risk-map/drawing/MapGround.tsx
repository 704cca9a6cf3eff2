import type { MapPlace } from '@anshin/engine';
import { ECONOMIC_LEVELS, RECOVERY_LEVELS, term, worstRank } from '@anshin/report/vocabulary';
import { useLanguage, useText, useWords } from '../../i18n/use-words.ts';
import { cellBox, type MapGeometry, PLACES, placeKey, targetBox } from '../geometry/map-geometry.ts';
import { LevelGlyph } from './LevelGlyph.tsx';
import classes from './MapGround.module.css';

/** The nine cells: deeper towards the upper right, and told apart by the words at the axes. */
export function MapCells({ geometry }: { readonly geometry: MapGeometry }) {
  return (
    <g aria-hidden>
      {PLACES.map((place) => (
        <rect key={placeKey(place)} {...cellBox(geometry, place)} className={classes.cell} data-rank={worstRank(place)} />
      ))}
    </g>
  );
}

/** Both axes with the words of their levels. */
export function MapAxes({ geometry }: { readonly geometry: MapGeometry }) {
  const say = useWords('riskMap');
  const text = useText();
  const isUpright = useLanguage() === 'ja';
  const { grid } = geometry;
  const [right, bottom, middle] = [grid.x + grid.width, grid.y + grid.height, grid.y + grid.height / 2];
  const [cellWidth, cellHeight] = [grid.width / 3, grid.height / 3];
  return (
    <g aria-hidden>
      {RECOVERY_LEVELS.map((level, index) => (
        <g key={level} transform={`translate(${grid.x + (index + 0.5) * cellWidth} ${bottom + 16})`}>
          <LevelGlyph level={level} x={-30} y={0} />
          <text x={-20} y={4.5} className={classes.level}>
            {text(term('level', level))}
          </text>
        </g>
      ))}
      {ECONOMIC_LEVELS.map((level, index) => (
        <g key={level} transform={`translate(34 ${grid.y + (2.5 - index) * cellHeight})`}>
          <LevelGlyph level={level} x={0} y={0} />
          <text x={9} y={4.5} className={classes.level}>
            {text(term('level', level))}
          </text>
        </g>
      ))}
      <path d={`M${grid.x} ${bottom + 32}H${right - 6}m-5 -3.5l6 3.5l-6 3.5`} className={classes.axis} />
      <path d={`M22 ${bottom}V${grid.y + 6}m-3.5 5l3.5 -6l3.5 6`} className={classes.axis} />
      <text x={grid.x + grid.width / 2} y={bottom + 52} textAnchor="middle" className={classes.title}>
        {say('axis.recovery')}
      </text>
      {isUpright ? (
        <text x={10} y={middle} textAnchor="middle" className={classes.upright}>
          {say('axis.economic')}
        </text>
      ) : (
        <text x={0} y={0} textAnchor="middle" transform={`translate(13 ${middle}) rotate(-90)`} className={classes.title}>
          {say('axis.economic')}
        </text>
      )}
    </g>
  );
}

interface MapTargetProps {
  readonly geometry: MapGeometry;
  readonly target: MapPlace;
  readonly label: string;
  /** The target of one party, beside the one of all. */
  readonly isOwn?: boolean;
}

/** The outline of a target region, with its word. */
export function MapTarget({ geometry, target, label, isOwn = false }: MapTargetProps) {
  const inset = isOwn ? 7 : 3;
  const { x, y, width, height } = targetBox(geometry, target);
  return (
    <g aria-hidden className={classes.target} data-own={isOwn || undefined}>
      <rect x={x + inset} y={y + inset} width={width - 2 * inset} height={height - 2 * inset} rx={6} />
      <text x={isOwn ? x + width - inset - 6 : x + inset + 7} y={y + inset + 14} textAnchor={isOwn ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}
