import { editsBetween, type LiveEdit } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';

/** The three states of a document that a text view stands between. */
export interface TextState {
  /** The document that the text was last in step with. */
  readonly base: AnshinDocument;
  /** The document as it stands now, with what others did. */
  readonly live: AnshinDocument;
  /** What the text says; undefined while it has errors. */
  readonly written: AnshinDocument | undefined;
}

/**
 * What is to be done. `still`: nothing. `renew`: the text takes over what others did. `write`: the text is written, others did nothing to the same
 * places. `offer`: both changed the same places; the edits are those that leave theirs alone, and the user says whether they are made. `mend`: the text has errors and nothing is written.
 */
export type Decision =
  | { readonly do: 'still' | 'renew' }
  | { readonly do: 'write'; readonly edits: readonly LiveEdit[]; readonly isBehind: boolean }
  | { readonly do: 'offer'; readonly edits: readonly LiveEdit[] }
  | { readonly do: 'mend'; readonly isBehind: boolean };

/** Decides from the differences of both to what they have in common. Merging is careful: where someone else wrote meanwhile, theirs stands. */
export function decide({ base, live, written }: TextState): Decision {
  const theirs = live === base ? [] : editsBetween(base, live);
  if (written === undefined) return { do: 'mend', isBehind: theirs.length > 0 };
  const mine = editsBetween(base, written);
  if (mine.length === 0) return { do: theirs.length === 0 ? 'still' : 'renew' };
  if (meet(mine, theirs)) return { do: 'offer', edits: editsBetween(base, written, { careful: true }).filter((edit) => !meet([edit], theirs)) };
  return { do: 'write', edits: mine, isBehind: theirs.length > 0 };
}

/** Whether two sets of edits touch the same place, or one lies in the other; items that come into or go out of a list by value do not hinder each other. */
function meet(mine: readonly LiveEdit[], theirs: readonly LiveEdit[]): boolean {
  const places = theirs.map(placeOf);
  return mine.some((edit) => {
    const place = placeOf(edit);
    return places.some((other) => isWithin(place, other) || isWithin(other, place));
  });
}

function placeOf(edit: LiveEdit): readonly string[] {
  if (edit.op === 'insert') return [...edit.path.slice(0, -1), JSON.stringify(edit.value)];
  return edit.op === 'remove' ? [...edit.path, JSON.stringify(edit.value)] : edit.path;
}

function isWithin(place: readonly string[], outer: readonly string[]): boolean {
  return outer.length <= place.length && outer.every((name, index) => name === place[index]);
}
