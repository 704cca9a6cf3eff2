import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, Language, RequirementState } from '@anshin/model';
import { textEdits } from '../../parts/text-edits.ts';

type States = AnshinDocument['requirementStates'];
export type StatedState = RequirementState['state'];

/** What a person can say about an item of a checklist beyond its measures. */
export const STATED_STATES = ['met', 'metElsewhere', 'waived', 'notApplicable', 'open'] as const satisfies readonly StatedState[];

/** States how an item stands; undefined takes the statement away, so that it follows its measures again. */
export function stateItem(states: States, id: string, state: StatedState | undefined): readonly LiveEdit[] {
  const kept = states?.[id];
  if (state === undefined) return kept === undefined ? [] : [{ op: 'unset', path: ['requirementStates', id] }];
  if (kept === undefined) return [{ op: 'set', path: ['requirementStates', id], value: { state } }];
  return kept.state === state ? [] : [{ op: 'set', path: ['requirementStates', id, 'state'], value: state }];
}

/** Where the note of a statement stands: what is met elsewhere says where, everything else says why. */
export function noteField(state: StatedState): 'where' | 'because' {
  return state === 'metElsewhere' ? 'where' : 'because';
}

/** Gives the statement on an item its note; a note without a statement makes the item open with that note. */
export function noteItem(states: States, id: string, note: string, language: Language): readonly LiveEdit[] {
  const kept = states?.[id];
  if (kept === undefined) return note.trim() === '' ? [] : [{ op: 'set', path: ['requirementStates', id], value: { state: 'open', because: note.trim() } }];
  const field = noteField(kept.state);
  return textEdits(['requirementStates', id, field], kept[field], note, language);
}
