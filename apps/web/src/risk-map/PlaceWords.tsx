import type { MapPlace } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import { useText } from '../i18n/use-words.ts';
import { LevelMark } from '../parts/LevelMark.tsx';
import classes from './PlaceWords.module.css';

/** Both levels of a place, recovery difficulty first; or why there are none. */
export function PlaceWords({ place, none }: { readonly place: MapPlace | null; readonly none: string }) {
  const text = useText();
  if (place === null) return <span className={classes.muted}>{none}</span>;
  return (
    <span className={classes.place}>
      <span className="visually-hidden">{text(term('axis', 'recoveryDifficulty'))}</span>
      <LevelMark level={place.recoveryDifficulty} />
      <span className={classes.muted} aria-hidden>
        /
      </span>
      <span className="visually-hidden">{text(term('axis', 'economicImpact'))}</span>
      <LevelMark level={place.economicImpact} />
    </span>
  );
}
