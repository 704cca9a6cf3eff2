import type { Update } from '../../api/revisions.ts';

/** What one person did in one go, or within hours of which only a count is kept. */
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
  for (const { by, from, to, count, lastSeq: seq } of countedOnce(updates).toSorted((a, b) => a.seq - b.seq)) {
    const last = groups.at(-1);
    const isSame = last !== undefined && last.by === by && Date.parse(from) - Date.parse(last.to) <= PAUSE * 60_000;
    if (isSame) groups[groups.length - 1] = { ...last, to, count: last.count + count, seq };
    else groups.push({ by, from, to, count, seq });
  }
  return groups.reverse();
}

/** Without single updates that are also in the count of an hour: the server may count them between two pages. */
function countedOnce(updates: readonly Update[]): readonly Update[] {
  const hours = updates.filter(({ count }) => count > 1);
  const isCounted = ({ by, seq, from }: Update): boolean =>
    hours.some((hour) => hour.by === by && hour.seq < seq && seq <= hour.lastSeq && hour.from <= from && from <= hour.to);
  return updates.filter((update) => update.count > 1 || !isCounted(update));
}
