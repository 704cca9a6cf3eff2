import type { MapPlace } from '@anshin/engine';
import { isSamePlace, term } from '@anshin/report/vocabulary';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useText, useWords } from '../../i18n/use-words.ts';
import { cellBox, type MapGeometry, PLACES, placeKey } from '../geometry/map-geometry.ts';
import { DIRECTIONS, nearestInDirection } from '../geometry/nearest-in-direction.ts';
import classes from './MapChoice.module.css';

/** Cells as a choice of one region. */
export interface CellChoice {
  readonly label: string;
  readonly chosen: MapPlace | null;
  readonly onChoose: (place: MapPlace) => void;
}

/** The nine cells to choose from: arrow keys go from cell to cell, Enter or a click chooses. */
export function MapChoice({ geometry, choice }: { readonly geometry: MapGeometry; readonly choice: CellChoice }) {
  const say = useWords('riskMap');
  const text = useText();
  const group = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<MapPlace | null>(null);
  const home = visited ?? choice.chosen ?? { recoveryDifficulty: 'limited', economicImpact: 'limited' };
  const cells = PLACES.map((place) => ({ place, ...cellBox(geometry, place) }));
  const onKeyDown = (event: KeyboardEvent, cell: (typeof cells)[number]): void => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      const next = nearestInDirection(cell, cells, direction);
      if (next !== undefined) group.current?.querySelector<SVGRectElement>(`[data-place="${placeKey(next.place)}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') choice.onChoose(cell.place);
    else return;
    event.preventDefault();
  };
  return (
    <g ref={group} role="radiogroup" aria-label={choice.label}>
      {cells.map((cell) => (
        <rect
          key={placeKey(cell.place)}
          x={cell.x + 1}
          y={cell.y + 1}
          width={cell.width - 2}
          height={cell.height - 2}
          className={classes.cell}
          data-place={placeKey(cell.place)}
          role="radio"
          aria-checked={isSamePlace(cell.place, choice.chosen)}
          aria-label={say('cell.choose', {
            recovery: text(term('level', cell.place.recoveryDifficulty)),
            economic: text(term('level', cell.place.economicImpact)),
          })}
          tabIndex={isSamePlace(cell.place, home) ? 0 : -1}
          onFocus={() => setVisited(cell.place)}
          onKeyDown={(event) => onKeyDown(event, cell)}
          onClick={() => choice.onChoose(cell.place)}
        />
      ))}
    </g>
  );
}
