import type { Revision } from '../../api/revisions.ts';
import type { UpdateGroup } from './group-updates.ts';

/** One line of the history. */
export type TimelineEntry =
  | { readonly type: 'changes'; readonly at: string; readonly group: UpdateGroup }
  | { readonly type: 'revision'; readonly at: string; readonly revision: Revision };

/**
 * Changes and kept states together, newest first; a state that was kept right after changes stands above them. While older changes have not been
 * read, states from before those that were are left out: it would look as if nothing had happened between them.
 */
export function timelineOf(groups: readonly UpdateGroup[], revisions: readonly Revision[], isWhole: boolean): readonly TimelineEntry[] {
  const readFrom = isWhole ? 0 : Date.parse(groups.at(-1)?.from ?? '');
  const told = revisions.filter(({ at }) => !(Date.parse(at) < readFrom));
  const entries: TimelineEntry[] = [
    ...told.map((revision) => ({ type: 'revision' as const, at: revision.at, revision })),
    ...groups.map((group) => ({ type: 'changes' as const, at: group.to, group })),
  ];
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
