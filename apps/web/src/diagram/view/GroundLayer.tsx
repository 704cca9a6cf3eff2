import { memo } from 'react';
import type { Party } from '../../parts/use-parties.ts';
import { partyVariables } from '../../theme/tokens.ts';
import type { Ground } from '../geometry/grounds.ts';
import classes from './layers.module.css';

interface GroundLayerProps {
  readonly grounds: readonly Ground[];
  readonly parties: ReadonlyMap<string, Party>;
  /** Boxes under the pointer: their rims wait until they are put down. */
  readonly moving: ReadonlySet<string>;
}

/** The responsibility boundary: a soft ground behind what each party answers for, a marked rim around what nobody answers for. */
export const GroundLayer = memo(function GroundLayer({ grounds, parties, moving }: GroundLayerProps) {
  return (
    <svg className={classes.grounds} width="1" height="1" aria-hidden="true">
      {grounds
        .filter(({ id }) => !moving.has(id))
        .map(({ id, party, rect }) => {
          const known = party === undefined ? undefined : parties.get(party);
          if (known === undefined) return <rect key={id} {...rect} rx="14" className={classes.gap} />;
          const { ink, ground } = partyVariables(known.colour);
          return <rect key={id} {...rect} rx="14" className={classes.ground} style={{ fill: ground, stroke: ink }} />;
        })}
    </svg>
  );
});
