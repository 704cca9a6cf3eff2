import { fieldOf, textOf } from '../json.ts';
import { readText } from '../meant.ts';
import type { Facts } from '../sketch.ts';
import { type Drafting, elementOf } from './drafting.ts';

/** The reason of an exclusion that gives none. */
const NO_REASON = { ja: '元のファイルに理由が書かれていません。', en: 'The file gives no reason.' };

/** What is out of scope in the foreign tool, one exclusion for each reason. */
export function draftExclusions(drafting: Drafting): void {
  const groups = new Map<string, { id: string | undefined; reason: string; note: unknown; what: string[] }>();
  const things: readonly { readonly id: string; readonly exclusion?: string | undefined; readonly facts: Facts }[] = [
    ...drafting.sketch.components,
    ...drafting.sketch.links,
  ];
  for (const { id: foreign, exclusion: reason, facts } of things) {
    const element = elementOf(drafting, foreign);
    if (reason === undefined || element === undefined) continue;
    const id = textOf(fieldOf(facts['exclusion'], 'id'));
    const key = id === undefined ? `:${reason}` : id;
    const group = groups.get(key) ?? { id, reason, note: fieldOf(facts['exclusion'], 'because'), what: [] };
    if (!group.what.includes(element)) group.what.push(element);
    groups.set(key, group);
  }
  for (const { id, reason, note, what } of groups.values()) drafting.draft.exclude({ what, because: readText(reason, note) ?? NO_REASON }, id);
}
