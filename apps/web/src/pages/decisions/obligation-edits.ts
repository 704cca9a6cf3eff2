import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, Language, ObligationState } from '@anshin/model';
import { textEdits } from '../../parts/text-edits.ts';

type Obligations = AnshinDocument['obligations'];
export type DutyState = ObligationState['state'];

/** How a duty can stand. */
export const DUTY_STATES = ['open', 'planned', 'kept', 'notFeasible', 'notApplicable'] as const satisfies readonly DutyState[];

/** States how a duty stands; undefined takes the statement away. */
export function stateDuty(obligations: Obligations, id: string, state: DutyState | undefined): readonly LiveEdit[] {
  const kept = obligations?.[id];
  if (state === undefined) return kept === undefined ? [] : [{ op: 'unset', path: ['obligations', id] }];
  if (kept === undefined) return [{ op: 'set', path: ['obligations', id], value: { state } }];
  return kept.state === state ? [] : [{ op: 'set', path: ['obligations', id, 'state'], value: state }];
}

/** Gives the statement on a duty its reason; a reason without a statement makes the duty open with that reason. */
export function explainDuty(obligations: Obligations, id: string, reason: string, language: Language): readonly LiveEdit[] {
  const kept = obligations?.[id];
  if (kept === undefined) return reason.trim() === '' ? [] : [{ op: 'set', path: ['obligations', id], value: { state: 'open', because: reason.trim() } }];
  return textEdits(['obligations', id, 'because'], kept.because, reason, language);
}
