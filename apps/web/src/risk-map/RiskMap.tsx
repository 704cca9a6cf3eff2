import { useElementSize } from '@mantine/hooks';
import type { MapPlace } from '@anshin/engine';
import { isSamePlace } from '@anshin/report/vocabulary';
import { useCallback, useId, useMemo } from 'react';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { MapArrows } from './drawing/MapArrows.tsx';
import { type CellChoice, MapChoice } from './drawing/MapChoice.tsx';
import { MapAxes, MapCells, MapTarget } from './drawing/MapGround.tsx';
import { MapMarks } from './drawing/MapMarks.tsx';
import { mapGeometry } from './geometry/map-geometry.ts';
import type { MapMove } from './marks/map-move.ts';
import type { MapToken } from './marks/map-token.ts';
import { marksOf } from './marks/marks-of.ts';
import { crowdOf, placeMarks } from './marks/place-marks.ts';
import classes from './RiskMap.module.css';

interface RiskMapProps {
  readonly tokens: readonly MapToken[];
  /** The region that everyone is to reach; outlined. */
  readonly target: MapPlace | null;
  /** What differs from another state; laid over the map. */
  readonly moves?: readonly MapMove[];
  /** Tokens in the light; while there are some, the others step back. */
  readonly lit?: ReadonlySet<string>;
  readonly chosen?: string | undefined;
  /** The pointer or the focus is on a token, or on none any more. */
  readonly onLight?: (token: string | undefined) => void;
  readonly onChoose?: (token: string) => void;
  /** A region that is about to become the target. */
  readonly draft?: { readonly place: MapPlace; readonly label: string };
  /** Makes the cells a choice; tokens then only show where parties stand. */
  readonly choice?: CellChoice;
}

const NONE: ReadonlySet<string> = new Set();
const NO_MOVES: readonly MapMove[] = [];
/** Width before the page is measured, in pixels. */
const FIRST_WIDTH = 640;

/** The risk map: 3 × 3, recovery difficulty to the right, economic impact upward, one token for each party (and usage). */
export function RiskMap({ tokens, target, moves = NO_MOVES, lit = NONE, chosen, onLight, onChoose, draft, choice }: RiskMapProps) {
  const say = useWords('riskMap');
  const language = useLanguage();
  const keys = useId();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const unplaced = useMemo(() => marksOf(tokens, moves), [tokens, moves]);
  const crowd = useMemo(() => crowdOf(unplaced), [unplaced]);
  const geometry = useMemo(() => mapGeometry(width === 0 ? FIRST_WIDTH : Math.floor(width), language, crowd), [width, language, crowd]);
  const marks = useMemo(() => placeMarks(unplaced, geometry), [unplaced, geometry]);
  const isFaint = useCallback((id: string) => lit.size > 0 && !lit.has(id), [lit]);
  const isLit = useCallback((id: string) => lit.has(id), [lit]);
  const own = tokens.find(({ id }) => lit.has(id) || id === chosen);
  return (
    <div ref={ref} className={classes.root}>
      <svg viewBox={`0 0 ${geometry.width} ${geometry.height}`} className={classes.map} role="group" aria-label={say('map.label')} aria-describedby={keys}>
        <MapCells geometry={geometry} />
        <MapAxes geometry={geometry} />
        {target !== null && <MapTarget geometry={geometry} target={target} label={say('target.region')} />}
        {own !== undefined && own.target !== null && !isSamePlace(own.target, target) && (
          <MapTarget geometry={geometry} target={own.target} label={say('target.own', { tag: own.tag })} isOwn />
        )}
        {draft !== undefined && <MapTarget geometry={geometry} target={draft.place} label={draft.label} isOwn />}
        <MapArrows marks={marks} isFaint={isFaint} />
        <g className={choice === undefined ? undefined : classes.behind} aria-hidden={choice === undefined ? undefined : true}>
          <MapMarks marks={marks} label={say('map.label')} {...{ chosen, isFaint, isLit, onLight, onChoose }} isStill={choice !== undefined} />
        </g>
        {choice !== undefined && <MapChoice geometry={geometry} choice={choice} />}
      </svg>
      <span id={keys} className="visually-hidden">
        {say('map.keys')}
      </span>
    </div>
  );
}
