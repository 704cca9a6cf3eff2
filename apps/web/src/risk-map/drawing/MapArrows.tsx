import { useMemo } from 'react';
import { partyVariables } from '../../theme/tokens.ts';
import { arrowPath } from '../geometry/arrow-path.ts';
import type { PlacedMark } from '../marks/place-marks.ts';
import classes from './MapArrows.module.css';

interface MapArrowsProps {
  readonly marks: readonly PlacedMark[];
  readonly isFaint: (token: string) => boolean;
}

/** From where a party stands to where limiting measures take it, to its worst open incident, and from where it stood before a change. */
export function MapArrows({ marks, isFaint }: MapArrowsProps) {
  const arrows = useMemo(() => arrowsOf(marks), [marks]);
  return (
    <g aria-hidden>
      {arrows.map(({ key, token, colour, kind, line, head }) => (
        <g key={key} className={classes.root} data-kind={kind} data-faint={isFaint(token) || undefined} style={{ color: partyVariables(colour).ink }}>
          <path d={line} className={classes.line} />
          <path d={head} className={classes.head} />
        </g>
      ))}
    </g>
  );
}

/** Which arrows are drawn: token → ghost, was → token. A ring that stands apart is tied to its token by a faint line without a head. */
function arrowsOf(marks: readonly PlacedMark[]) {
  const tokens = new Map(marks.filter(({ kind }) => kind === 'token').map((mark) => [mark.token.id, mark]));
  return marks.flatMap((mark) => {
    const token = tokens.get(mark.token.id);
    if (token === undefined || mark.kind === 'token') return [];
    const rim = (of: PlacedMark) => ({ x: of.x, y: of.y, radius: of.isOpen ? of.ringRadius : of.radius });
    const path = mark.kind === 'was' ? arrowPath(rim(mark), rim(token)) : arrowPath(rim(token), rim(mark));
    return path === undefined ? [] : [{ key: mark.key, token: mark.token.id, colour: mark.token.colour, kind: mark.kind, ...path }];
  });
}
