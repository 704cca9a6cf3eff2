import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { MarkShape } from './drawing/MarkShape.tsx';
import type { MarkKind } from './marks/marks-of.ts';
import type { PlacedMark } from './marks/place-marks.ts';
import classes from './MapLegend.module.css';

interface MapLegendProps {
  /** Whether the map is compared with another state. */
  readonly isCompared?: boolean;
  /** Several systems share the map: their targets differ, so none is drawn. */
  readonly isShared?: boolean;
}

/** The signs of the map in words, and that what lies after measures is an estimate of this tool. */
export function MapLegend({ isCompared = false, isShared = false }: MapLegendProps) {
  const say = useWords('riskMap');
  return (
    <div className={classes.root}>
      <ul className={classes.signs} aria-label={say('legend.title')}>
        <Sign words={say('legend.token')}>
          <MarkShape mark={sign('token')} />
        </Sign>
        <Sign words={say('legend.ghost')}>
          <MarkShape mark={sign('ghost')} />
        </Sign>
        <Sign words={say('legend.ring')}>
          <MarkShape mark={sign('token', true)} />
        </Sign>
        <Sign words={say('legend.seal')}>
          <MarkShape mark={sign('token', false, true)} />
        </Sign>
        {isCompared && (
          <Sign words={say('legend.was')}>
            <MarkShape mark={sign('was')} />
          </Sign>
        )}
        {!isShared && (
          <Sign words={say('legend.target')}>
            <rect x={-11} y={-7} width={22} height={14} rx={4} className={classes.target} />
          </Sign>
        )}
      </ul>
      <p className={classes.estimate}>{say('estimate')}</p>
    </div>
  );
}

function Sign({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li className={classes.sign}>
      <svg viewBox="-13 -13 26 26" width={26} height={26} aria-hidden>
        {children}
      </svg>
      {words}
    </li>
  );
}

function sign(kind: MarkKind, isOpen = false, isAccepted = false): PlacedMark {
  const place = { recoveryDifficulty: 'limited', economicImpact: 'limited' } as const;
  const token = { id: '', tag: '', name: '', colour: 0, before: place, limited: null, open: null, isAccepted, target: null, isInferred: false };
  return { key: kind, token, kind, place, isOpen, isAccepted, x: 0, y: 0, radius: 8, ringRadius: 11.5 };
}
