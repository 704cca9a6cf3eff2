import type { LiveEdit } from '@anshin/collab';
import type { BilingualText, Language, Rationale, StatedRationale } from '@anshin/model';
import { textEdits } from '../../../parts/text-edits.ts';

/** Who writes a rationale, when, and for which place on the map; what is not known is left out. */
export interface Writing {
  readonly by: string | undefined;
  readonly on: string;
  readonly place: Rationale['concludes'] | null;
}

/** Puts a draft in the place of whatever is said of the position. */
export function takeOver(key: string, draft: BilingualText, writing: Writing): LiveEdit[] {
  return [{ op: 'set', path: ['rationales', key], value: { because: draft, ...marks(writing, undefined) } }];
}

/**
 * Words a rationale anew in one language. Where the party's own for all usages was shown, this position gets one of its own and the other stays as it
 * is. No words at all take the rationale of this position away.
 */
export function reword(key: string, stated: StatedRationale | undefined, wording: string, language: Language, writing: Writing): LiveEdit[] {
  const text = wording.trim();
  if (text === '') return stated?.key === key ? [{ op: 'unset', path: ['rationales', key] }] : [];
  if (stated?.key === key) return [...textEdits(['rationales', key, 'because'], stated.rationale.because, text, language), ...markEdits(key, stated, writing)];
  const before = stated?.rationale.because;
  const because = before === undefined || typeof before === 'string' ? text : { ...before, [language]: text };
  return [{ op: 'set', path: ['rationales', key], value: { because, ...marks(writing, stated?.rationale.by) } }];
}

/** Says that a rationale holds for the place where the position now is. */
export function reaffirm(key: string, stated: StatedRationale, writing: Writing): LiveEdit[] {
  if (stated.key === key) return markEdits(key, stated, writing);
  return [{ op: 'set', path: ['rationales', key], value: { because: stated.rationale.because, ...marks(writing, stated.rationale.by) } }];
}

/** Whoever wrote it first stays its author until someone else is chosen. */
function marks({ by, on, place }: Writing, author: string | undefined): Omit<Rationale, 'because'> {
  const writer = author ?? by;
  return { ...(writer === undefined ? {} : { by: writer }), on, ...(place === null || place === undefined ? {} : { concludes: place }) };
}

function markEdits(key: string, { rationale }: StatedRationale, writing: Writing): LiveEdit[] {
  const next = marks(writing, rationale.by);
  const path = (field: string) => ['rationales', key, field];
  return [
    ...(next.by === undefined ? [] : [{ op: 'set' as const, path: path('by'), value: next.by }]),
    { op: 'set', path: path('on'), value: next.on },
    next.concludes === undefined ? { op: 'unset', path: path('concludes') } : { op: 'set', path: path('concludes'), value: next.concludes },
  ];
}
