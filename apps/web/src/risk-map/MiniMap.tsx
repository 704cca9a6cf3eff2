import type { MapPlace } from '@anshin/engine';
import { useMemo } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { cellBox, PLACES, placeKey } from './geometry/map-geometry.ts';
import { spread } from './geometry/spread.ts';
import classes from './MiniMap.module.css';

interface MiniMapProps {
  /** Where parties stand; those that are not rated are left out. */
  readonly positions: readonly { readonly before: MapPlace | null; readonly withinTarget: boolean | null }[];
  /** What it is called; a count of parties inside and outside when left out. */
  readonly title?: string;
  /** Side in pixels. */
  readonly size?: number;
}

/** The risk map at a glance, without words: a full dot lies outside its target, a hollow one inside, a grey one has no target. */
export function MiniMap({ positions, title, size = 48 }: MiniMapProps) {
  const say = useWords('riskMap');
  const dots = useMemo(() => dotsOf(positions, size), [positions, size]);
  const outside = dots.filter((dot) => dot.withinTarget === false).length;
  const label = title ?? (dots.length === 0 ? say('mini.empty') : say('mini.title', { count: dots.length, outside }));
  return (
    <svg role="img" aria-label={label} width={size} height={size} viewBox={`0 0 ${size} ${size}`} className={classes.root}>
      <title>{label}</title>
      {PLACES.map((place) => {
        const { x, y, width, height } = cellBox(gridOf(size), place);
        return <rect key={placeKey(place)} x={x} y={y} width={width} height={height} className={classes.cell} data-rank={rankOfPlace(place)} />;
      })}
      {dots.map(({ key, x, y, radius, withinTarget }) => (
        <circle key={key} cx={x} cy={y} r={radius} className={classes.dot} data-within={String(withinTarget)} />
      ))}
    </svg>
  );
}

function gridOf(size: number) {
  return { grid: { x: 0.5, y: 0.5, width: size - 1, height: size - 1 } };
}

function rankOfPlace({ recoveryDifficulty, economicImpact }: MapPlace): 1 | 2 | 3 {
  if (recoveryDifficulty === 'critical' || economicImpact === 'catastrophic') return 3;
  return recoveryDifficulty === 'serious' || economicImpact === 'serious' ? 2 : 1;
}

function dotsOf(positions: MiniMapProps['positions'], size: number) {
  return PLACES.flatMap((place) => {
    const there = positions.filter(({ before }) => before !== null && placeKey(before) === placeKey(place));
    const { x, y, width, height } = cellBox(gridOf(size), place);
    const { middles, room } = spread({ x: x + 1.5, y: y + 1.5, width: width - 3, height: height - 3 }, there.length, size / 6);
    return there.flatMap(({ withinTarget }, index) => {
      const middle = middles[index];
      return middle === undefined ? [] : [{ key: `${placeKey(place)} ${index}`, ...middle, radius: Math.max(0.8, room * 0.4), withinTarget }];
    });
  });
}
