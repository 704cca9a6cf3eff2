import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './ResizeHandle.module.css';

const [NARROWEST, WIDEST, STEP] = [280, 640, 24];

interface ResizeHandleProps {
  readonly label: string;
  readonly width: number;
  readonly onChange: (width: number) => void;
}

/** The left edge of the right pane, to be dragged or moved with the arrow keys. */
export function ResizeHandle({ label, width, onChange }: ResizeHandleProps) {
  const set = (next: number): void => onChange(Math.max(NARROWEST, Math.min(WIDEST, Math.round(next))));
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 1) set(window.innerWidth - event.clientX);
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') set(width + STEP);
    if (event.key === 'ArrowRight') set(width - STEP);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      className={classes.root}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onKeyDown={move}
    />
  );
}
