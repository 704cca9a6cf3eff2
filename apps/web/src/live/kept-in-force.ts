import { IN_FORCE, type InForce } from '../risk-map/in-force.ts';

/** At which state measures count where the user chose none (design §3, decision 7). */
export const USUAL_IN_FORCE: InForce = 'implemented';

const keyOf = (assessment: string): string => `anshin.in-force.${assessment}`;

/** At which state measures count for this user in an assessment. */
export function keptInForce(assessment: string): InForce {
  const kept = localStorage.getItem(keyOf(assessment));
  return IN_FORCE.find((state) => state === kept) ?? USUAL_IN_FORCE;
}

/** Remembers it; the usual state needs no remembering. */
export function keepInForce(assessment: string, state: InForce): void {
  if (state === USUAL_IN_FORCE) localStorage.removeItem(keyOf(assessment));
  else localStorage.setItem(keyOf(assessment), state);
}
