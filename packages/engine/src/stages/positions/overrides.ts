import type { MapPlace, PositionResult } from '../../assessment/position-result.ts';
import { bilingual } from '../../bilingual.ts';
import { sortedEntries } from '../../order.ts';
import type { SystemRun } from '../../run.ts';

/** A position with a person's values in place of computed ones, and those values beside what was computed. */
export interface Overridden {
  readonly place: MapPlace | null;
  readonly results: PositionResult['overridden'];
}

/** Lays overrides over the computed position before measures; on a party without a rated consequence the other axis is limited. */
export function overridesOf(run: Pick<SystemRun, 'document' | 'now'>, party: string, usage: string | undefined, computed: MapPlace | null): Overridden {
  const own = sortedEntries(run.document.overrides).filter(([, override]) => override.stakeholder === party && override.usage === usage);
  if (own.length === 0) return { place: computed, results: [] };
  const place = { ...(computed ?? { recoveryDifficulty: 'limited', economicImpact: 'limited' }) } as MapPlace;
  const results = own.map(([, override]) => {
    const result = {
      axis: override.axis,
      computed: computed?.[override.axis] ?? null,
      value: override.value,
      because: bilingual(override.because),
      by: override.by,
    };
    if (override.axis === 'recoveryDifficulty' && override.value !== 'catastrophic') place.recoveryDifficulty = override.value;
    if (override.axis === 'economicImpact' && override.value !== 'critical') place.economicImpact = override.value;
    return result;
  });
  return { place, results };
}
