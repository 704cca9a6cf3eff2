import type { DataFlow } from '@anshin/model';
import { cleanText } from '../../text/clean-text.ts';

/** The number that stands on each step: its own label, else its place when every step comes after those it waits for. */
export function flowNumbers(flow: DataFlow): ReadonlyMap<string, string> {
  const ordered = stepsInOrder(flow);
  return new Map(ordered.map((id, index) => [id, cleanText(flow.steps[id]?.label ?? String(index + 1), 8)]));
}

/** Steps so that each comes after those it waits for, otherwise as written; steps of a loop come last. */
export function stepsInOrder(flow: DataFlow): string[] {
  const ids = Object.keys(flow.steps);
  const done = new Set<string>();
  const ordered: string[] = [];
  for (let progress = true; progress; ) {
    progress = false;
    for (const id of ids) {
      if (done.has(id)) continue;
      const waits = (flow.steps[id]?.after ?? []).filter((before) => before !== id && Object.hasOwn(flow.steps, before));
      if (!waits.every((before) => done.has(before))) continue;
      done.add(id);
      ordered.push(id);
      progress = true;
    }
  }
  return [...ordered, ...ids.filter((id) => !done.has(id))];
}
