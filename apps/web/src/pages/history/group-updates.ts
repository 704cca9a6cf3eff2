import type { Update } from '../../api/revisions.ts';

/** What one person did in one go. */
export interface UpdateGroup {
  readonly by: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The number of its last update. */
  readonly seq: number;
}

/** A pause after which work counts as another sitting, in minutes. ASSUMPTION: a coffee. */
const PAUSE = 15;

/** Updates of one person without a long pause as one group; newest group first. */
export function groupUpdates(updates: readonly Update[]): readonly UpdateGroup[] {
  const groups: UpdateGroup[] = [];
  for (const { by, at, seq } of [...updates].sort((a, b) => a.seq - b.seq)) {
    const last = groups.at(-1);
    const isSame = last !== undefined && last.by === by && Date.parse(at) - Date.parse(last.to) <= PAUSE * 60_000;
    if (isSame) groups[groups.length - 1] = { ...last, to: at, count: last.count + 1, seq };
    else groups.push({ by, from: at, to: at, count: 1, seq });
  }
  return groups.reverse();
}
