import type { LiveEdit } from '@anshin/collab';
import type { Baseline } from '@anshin/model';

/** What may count as given before measures. */
export const CREDITS = ['inherentDesign', 'safetyDevices', 'existingMeasures', 'substituteService'] as const;
export type Credit = (typeof CREDITS)[number];
/** How it stands with one of them. */
export type CreditState = 'credits' | 'excludes' | 'unstated';

/** What the document says of a credit; one that is in both lists counts as given, as the engine reads it first. */
export function creditState(baseline: Baseline | undefined, credit: Credit): CreditState {
  if (baseline?.credits?.includes(credit) === true) return 'credits';
  return baseline?.excludes?.includes(credit) === true ? 'excludes' : 'unstated';
}

/** The steps that put a credit into the one list and out of the other; a list that would be empty goes. */
export function creditEdits(baseline: Baseline | undefined, credit: Credit, state: CreditState): LiveEdit[] {
  return (['credits', 'excludes'] as const).flatMap((list): LiveEdit[] => {
    const path = ['scope', 'baseline', list];
    const values = baseline?.[list] ?? [];
    if (state === list) return values.includes(credit) ? [] : [{ op: 'insert', path: [...path, '-'], value: credit }];
    if (!values.includes(credit)) return [];
    return [values.length === 1 ? { op: 'unset', path } : { op: 'remove', path, value: credit }];
  });
}
