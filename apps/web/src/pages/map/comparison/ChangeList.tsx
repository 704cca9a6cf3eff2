import type { MapPlace } from '@anshin/engine';
import { term } from '@anshin/report/vocabulary';
import { useText, useWords } from '../../../i18n/use-words.ts';
import { Section } from '../../../parts/Section.tsx';
import type { MapMove } from '../../../risk-map/marks/map-move.ts';
import { nameOf } from '../../../risk-map/marks/tokens-of.ts';
import { useTokenGrounds } from '../../../risk-map/use-map-tokens.ts';
import classes from './ChangeList.module.css';

/** What differs from the state that the map is compared with, in sentences. */
export function ChangeList({ moves }: { readonly moves: readonly MapMove[] }) {
  const say = useWords('map');
  const sentence = useMoveSentence();
  return (
    <Section title={say('changes.title')}>
      {moves.length === 0 ? (
        <p className={classes.none}>{say('compare.same')}</p>
      ) : (
        <ul className={classes.list}>
          {moves.map((move) => (
            <li key={move.id}>{sentence(move)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function useMoveSentence(): (move: MapMove) => string {
  const say = useWords('map');
  const text = useText();
  const grounds = useTokenGrounds();
  const levels = (place: MapPlace | null) => ({
    recovery: place === null ? '' : text(term('level', place.recoveryDifficulty)),
    economic: place === null ? '' : text(term('level', place.economicImpact)),
  });
  return ({ kind, earlier, later, id }) => {
    const of = later ?? earlier;
    const name = of === undefined ? id : nameOf(of, grounds);
    const from = levels(earlier?.before ?? null);
    return say(`changes.${kind}`, { name, ...levels(later?.before ?? null), fromRecovery: from.recovery, fromEconomic: from.economic });
  };
}
