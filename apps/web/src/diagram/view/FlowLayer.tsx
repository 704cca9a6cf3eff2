import { memo } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { FlowLine } from '../flow/flow-lines.ts';
import { linePath } from '../geometry/line-path.ts';
import type { Point } from '../geometry/rects.ts';
import classes from './layers.module.css';

interface FlowLayerProps {
  readonly lines: readonly FlowLine[];
  /** The turn that is being played; undefined while nothing is played. */
  readonly turn: number | undefined;
  readonly selected: string | undefined;
  readonly onSelect: (step: string) => void;
}

/** The steps of a flow over the channels: accented lines with an arrow at the end, and over all lines the numbered pills. */
export const FlowLayer = memo(function FlowLayer({ lines, turn, selected, onSelect }: FlowLayerProps) {
  const say = useWords('diagram');
  const state = ({ step, turn: own }: FlowLine) => ({
    'data-played': own === turn || undefined,
    'data-dim': (turn !== undefined && own !== turn) || undefined,
    'data-selected': step === selected || undefined,
  });
  return (
    <svg className={classes.flows} width="1" height="1">
      {lines.map((line) => (
        <g key={line.step} className={classes.step} {...state(line)}>
          <path d={line.lines.map(linePath).join('')} className={classes.flow} />
          <path d="M0 0L-10-5.5V5.5Z" transform={arrowAt(line.lines.at(-1) ?? [])} className={classes.arrow} />
        </g>
      ))}
      {lines.map((line) => (
        <g
          key={line.step}
          className={classes.step}
          role="button"
          tabIndex={-1}
          aria-label={say('flow.step', { number: line.number })}
          aria-pressed={line.step === selected}
          {...state(line)}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(line.step);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onSelect(line.step);
          }}
        >
          <rect x={line.pill.x - width(line) / 2} y={line.pill.y - 10} width={width(line)} height="20" rx="10" className={classes.pill} />
          <text x={line.pill.x} y={line.pill.y + 4} className={classes.pillText}>
            {line.number}
          </text>
        </g>
      ))}
    </svg>
  );
});

function width({ number }: FlowLine): number {
  return Math.max(20, number.length * 8 + 10);
}

function arrowAt(points: readonly Point[]): string {
  const [before, end] = [points.at(-2), points.at(-1)];
  if (before === undefined || end === undefined) return '';
  return `translate(${end.x} ${end.y}) rotate(${(Math.atan2(end.y - before.y, end.x - before.x) * 180) / Math.PI})`;
}
