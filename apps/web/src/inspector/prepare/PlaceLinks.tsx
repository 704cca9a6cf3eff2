import { UnstyledButton } from '@mantine/core';
import { useGo } from '../../places/use-go.ts';
import type { Place } from '../../places/path-text.ts';
import classes from './Prepare.module.css';

interface PlaceLinksProps {
  readonly title: string;
  readonly places: readonly { readonly place: Place; readonly label: string }[];
  /** Said where there are none. */
  readonly none: string;
}

/** Things elsewhere that have to do with this one. */
export function PlaceLinks({ title, places, none }: PlaceLinksProps) {
  const go = useGo();
  return (
    <section>
      <h3 className={classes.heading}>{title}</h3>
      {places.length === 0 ? (
        <p className={classes.note}>{none}</p>
      ) : (
        <ul className={classes.list}>
          {places.map(({ place, label }) => (
            <li key={place.join('/')}>
              <UnstyledButton className={classes.link} onClick={() => go(place)}>
                {label}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
