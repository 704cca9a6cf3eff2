import { ECONOMIC_LEVELS, RECOVERY_LEVELS, term } from '@anshin/report/vocabulary';
import { useText } from '../../../i18n/use-words.ts';
import type { Choice } from '../../../parts/fields/ChoiceField.tsx';
import { useParties } from '../../../parts/use-parties.ts';
import type { AxisFacts } from '../axis/axis-facts.ts';

/** The levels of an axis in words. */
export function useLevelChoices(axis: AxisFacts['axis']): readonly Choice[] {
  const text = useText();
  const levels: readonly string[] = axis === 'recoveryDifficulty' ? RECOVERY_LEVELS : ECONOMIC_LEVELS;
  return levels.map((value) => ({ value, label: text(term('level', value)) }));
}

/** The parties by name. */
export function usePartyChoices(): readonly Choice[] {
  const text = useText();
  return [...useParties().values()].map(({ id, name }) => ({ value: id, label: text(name) }));
}
