import type { Finding } from '@anshin/model';
import type * as Y from 'yjs';
import { liveFinding } from '../findings/live-finding.ts';
import { wellFormed } from '../writing/well-formed.ts';
import { Draft } from './draft.ts';
import { editValue } from './edit-value.ts';
import type { LiveEdit } from './live-edit.ts';
import { renameEntity } from './rename-entity.ts';

/** What came of an edit. */
export interface EditResult {
  /** Whether all of it was written; with `partly`, what could not be is in the findings. */
  readonly applied: boolean;
  readonly findings: readonly Finding[];
}

/** How an edit is carried out. */
export interface EditOptions {
  /** Leave out what has no place or would not hold to the schema, and write the rest (a merge); otherwise all or nothing. */
  readonly partly?: boolean;
}

/**
 * Carries out an edit on a live document: checked as a whole first, then written in one transaction with this origin (the id of the user, so that
 * `changesOf` and `undoFor` know whose it is). A valid edit stays valid whatever others do at the same time: see `plan.ts`.
 */
export function applyEdit(doc: Y.Doc, edits: readonly LiveEdit[], origin: unknown, options: EditOptions = {}): EditResult {
  const draft = new Draft(doc);
  const findings = edits.flatMap((edit) => carryOut(draft, edit));
  const departures = draft.check();
  const all = [...findings, ...departures];
  if (all.length > 0 && options.partly !== true) return { applied: false, findings: all };
  if (departures.length > 0) {
    leaveOut(draft, departures);
    if (draft.check().length > 0) return { applied: false, findings: all };
  }
  draft.write(origin);
  return { applied: all.length === 0, findings: all };
}

function carryOut(draft: Draft, edit: LiveEdit): Finding[] {
  if (edit.op === 'rename') return renameEntity(draft, edit.path, edit.value);
  const unit = draft.unitAt(edit.path);
  const rest = edit.path.slice(unit?.path.length);
  // A field of an entity that is gone: the entity is not made anew from it.
  const isGone = unit?.path.length === 2 && unit.path[0] !== 'layout' && unit.after === undefined && rest.length > 0;
  if (unit === undefined || (isGone && edit.op !== 'unset' && edit.op !== 'remove')) return [liveFinding('live.no-such-place', edit.path)];
  if (isGone) return [];
  const edited = editValue(unit.after, rest, 'value' in edit ? { ...edit, value: wellFormed(edit.value) } : edit);
  if ('code' in edited) return [liveFinding(edited.code, edit.path)];
  unit.after = edited.value;
  return [];
}

/** Takes back what departs from the schema, piece by piece. */
function leaveOut(draft: Draft, departures: readonly Finding[]): void {
  for (const unit of draft.changed()) {
    const [name, id] = [unit.path[0], unit.newId ?? unit.path[1]];
    if (departures.some(({ path }) => path[0] === name && (id === undefined || path[1] === id || path[1] === unit.path[1]))) {
      unit.after = unit.before;
      delete unit.newId;
    }
  }
}
