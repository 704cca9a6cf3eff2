import { type ComponentType, lazy, Suspense } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Skeletons } from '../parts/Skeletons.tsx';
import { placeToText } from '../places/path-text.ts';
import { useSelected } from '../places/use-selection.ts';
import type { PanelProps } from './panel.ts';
import { PANELS } from './panels.ts';
import classes from './Inspector.module.css';

const LAZY: ReadonlyMap<string, ComponentType<PanelProps>> = new Map(
  Object.entries(PANELS).map(([kind, { load }]) => [kind, lazy(async () => ({ default: (await load()).Panel }))]),
);

/** The right pane: edits the selected thing and says why for what is derived of it. */
export function Inspector() {
  const say = useWords('shell');
  const places = useSelected((selected) => selected);
  const [place] = places;
  if (place === undefined) return <p className={classes.empty}>{say('inspector.empty')}</p>;
  if (places.length > 1) return <p className={classes.empty}>{say('inspector.several', { count: places.length })}</p>;
  const Panel = LAZY.get(place[0] ?? '');
  if (Panel === undefined) return <p className={classes.empty}>{say('inspector.empty')}</p>;
  return (
    <Suspense fallback={<Skeletons lines={6} />}>
      <Panel key={placeToText(place.slice(0, 2))} place={place} />
    </Suspense>
  );
}
