import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../i18n/use-words.ts';
import type { Band } from '../geometry/bands.ts';
import classes from './layers.module.css';

/** The bands of edge, fog and cloud behind what lies in them. */
export function BandLayer({ bands, target }: { readonly bands: readonly Band[]; readonly target: Band | undefined }) {
  const text = useText();
  const say = useWords('diagram');
  return (
    <svg className={classes.bands} width="1" height="1" aria-hidden="true">
      {bands.map((band) => (
        <g key={band.layer ?? ''} data-target={band === target || undefined}>
          <rect {...band.rect} rx="12" className={classes.band} data-open={band.layer === undefined || undefined} />
          <text x={band.rect.x + 20} y={band.rect.y + 28} className={classes.bandTitle}>
            {band.layer === undefined ? say('band.none') : text(term('layer', band.layer))}
          </text>
        </g>
      ))}
    </svg>
  );
}
