import type { Revision } from '../../api/revisions.ts';
import type { UpdateGroup } from './group-updates.ts';

/** One line of the history. */
export type TimelineEntry =
  | { readonly type: 'changes'; readonly at: string; readonly group: UpdateGroup }
  | { readonly type: 'revision'; readonly at: string; readonly revision: Revision };

/** Changes and kept states together, newest first; a state that was kept right after changes stands above them. */
export function timelineOf(groups: readonly UpdateGroup[], revisions: readonly Revision[]): readonly TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...revisions.map((revision) => ({ type: 'revision' as const, at: revision.at, revision })),
    ...groups.map((group) => ({ type: 'changes' as const, at: group.to, group })),
  ];
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
