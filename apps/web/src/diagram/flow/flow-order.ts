import type { DataFlow } from '@anshin/model';

/** A step in the order of a flow. */
export interface OrderedStep {
  readonly id: string;
  /** What stands on it: its own label, else its number. */
  readonly number: string;
  /** Steps with the same turn can happen at the same time. Counts from 0. */
  readonly turn: number;
  readonly isBranch: boolean;
  readonly isJoin: boolean;
  /** It waits, directly or not, for itself. */
  readonly isInLoop: boolean;
}

/**
 * Steps so that each comes after those it waits for, otherwise as written; steps of a loop come last. Numbers are those of reports. A step is a branch
 * when several wait for the same step as it does, and a join when it waits for several.
 */
export function stepsInOrder(flow: DataFlow): readonly OrderedStep[] {
  const ids = Object.keys(flow.steps);
  const waitsFor = (id: string): readonly string[] => (flow.steps[id]?.after ?? []).filter((before) => before !== id && Object.hasOwn(flow.steps, before));
  const turns = turnsOf(ids, waitsFor);
  const followers = new Map<string, number>();
  for (const id of ids) for (const before of waitsFor(id)) followers.set(before, (followers.get(before) ?? 0) + 1);
  const done = [...turns.keys()];
  const last = Math.max(-1, ...turns.values()) + 1;
  const ordered = [...done, ...ids.filter((id) => !turns.has(id))];
  return ordered.map((id, index) => ({
    id,
    number: flow.steps[id]?.label ?? String(index + 1),
    turn: turns.get(id) ?? last,
    isBranch: waitsFor(id).some((before) => (followers.get(before) ?? 0) > 1),
    isJoin: waitsFor(id).length > 1,
    isInLoop: !turns.has(id),
  }));
}

/** The turn of every step that is in no loop, in the order of the flow. */
function turnsOf(ids: readonly string[], waitsFor: (id: string) => readonly string[]): ReadonlyMap<string, number> {
  const turns = new Map<string, number>();
  for (let progress = true; progress; ) {
    progress = false;
    for (const id of ids) {
      if (turns.has(id)) continue;
      const before = waitsFor(id).map((other) => turns.get(other));
      if (before.some((turn) => turn === undefined)) continue;
      turns.set(id, Math.max(-1, ...before.map((turn) => turn ?? 0)) + 1);
      progress = true;
    }
  }
  return turns;
}

/** The steps that can be waited for by a step without making a loop. */
export function possibleBefore(flow: DataFlow, step: string): readonly string[] {
  const waitsForStep = (id: string, seen: ReadonlySet<string>): boolean =>
    (flow.steps[id]?.after ?? []).some((before) => before === step || (!seen.has(before) && waitsForStep(before, new Set([...seen, before]))));
  return Object.keys(flow.steps).filter((id) => id !== step && !waitsForStep(id, new Set([id])));
}
