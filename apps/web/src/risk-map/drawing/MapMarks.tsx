import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { DIRECTIONS, nearestInDirection } from '../geometry/nearest-in-direction.ts';
import type { PlacedMark } from '../marks/place-marks.ts';
import { useTokenWords } from '../use-token-words.ts';
import { MarkShape } from './MarkShape.tsx';
import classes from './MapMarks.module.css';

interface MapMarksProps {
  readonly marks: readonly PlacedMark[];
  readonly label: string;
  readonly chosen: string | undefined;
  readonly isFaint: (token: string) => boolean;
  readonly isLit: (token: string) => boolean;
  readonly onLight: ((token: string | undefined) => void) | undefined;
  readonly onChoose: ((token: string) => void) | undefined;
  /** The marks only show where parties stand; they cannot be reached. */
  readonly isStill: boolean;
}

/** All marks. Tokens can be reached by keyboard: one of them by Tab, the others from it by arrow keys. */
export function MapMarks({ marks, label, chosen, isFaint, isLit, onLight, onChoose, isStill }: MapMarksProps) {
  const words = useTokenWords();
  const group = useRef<SVGGElement>(null);
  const [visited, setVisited] = useState<string>();
  const tokens = marks.filter(({ kind }) => kind === 'token');
  const home = tokens.find(({ token }) => token.id === (visited ?? chosen)) ?? tokens[0];
  return (
    <g ref={group} role="group" aria-label={label}>
      {marks.map((mark) => {
        const { id } = mark.token;
        const all = {
          onMouseEnter: () => onLight?.(id),
          onMouseLeave: () => onLight?.(undefined),
          onClick: () => onChoose?.(id),
          transform: `translate(${mark.x} ${mark.y})`,
          className: classes.mark,
          'data-faint': isFaint(id) || undefined,
          'data-lit': isLit(id) || undefined,
        };
        const own = {
          'data-token': id,
          role: 'button',
          tabIndex: mark === home ? 0 : -1,
          'aria-label': words(mark.token),
          'aria-pressed': id === chosen,
          onFocus: () => {
            setVisited(id);
            onLight?.(id);
          },
          onBlur: () => onLight?.(undefined),
          onKeyDown: (event: KeyboardEvent) => followKey(event, { mark, tokens, group, onChoose }),
        };
        return (
          <g key={mark.key} {...all} {...(mark.kind === 'token' && !isStill ? own : { 'aria-hidden': true })}>
            <title>{words(mark.token)}</title>
            {mark.kind === 'token' && <circle r={mark.ringRadius} className={classes.halo} />}
            <MarkShape mark={mark} />
          </g>
        );
      })}
    </g>
  );
}

interface KeyGrounds {
  readonly mark: PlacedMark;
  readonly tokens: readonly PlacedMark[];
  readonly group: RefObject<SVGGElement | null>;
  readonly onChoose: ((token: string) => void) | undefined;
}

/** Arrow keys lead to the token that lies that way, Home and End to the first and the last, Enter and Space choose. */
function followKey(event: KeyboardEvent, { mark, tokens, group, onChoose }: KeyGrounds): void {
  const goTo = (to: PlacedMark | undefined): void => {
    if (to !== undefined) group.current?.querySelector<SVGGElement>(`[data-token="${CSS.escape(to.token.id)}"]`)?.focus();
  };
  const direction = DIRECTIONS[event.key];
  if (direction !== undefined) {
    if (event.altKey) return;
    goTo(nearestInDirection(mark, tokens, direction));
  } else if (event.key === 'Home') goTo(tokens[0]);
  else if (event.key === 'End') goTo(tokens.at(-1));
  else if (event.key === 'Enter' || event.key === ' ') onChoose?.(mark.token.id);
  else return;
  event.preventDefault();
}
