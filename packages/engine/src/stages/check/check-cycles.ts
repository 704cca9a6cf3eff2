import type { AnshinDocument } from '@anshin/model';
import type { FindingList } from '../../finding-list.ts';
import { sortedEntries } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';

/** Reports parties, zones, flow steps and measures that depend on themselves, and steps that come after nothing. */
export function checkCycles(document: AnshinDocument, findings: FindingList): void {
  const parents = <T>(map: Readonly<Record<string, T>> | undefined, of: (item: T) => readonly string[]): Map<string, readonly string[]> =>
    new Map(sortedEntries(map).map(([id, item]) => [id, of(item)]));
  report(
    parents(document.stakeholders, (s) => (s.partOf === undefined ? [] : [s.partOf])),
    ['stakeholders'],
    findings,
  );
  report(
    parents(document.zones, (z) => (z.within === undefined ? [] : [z.within])),
    ['zones'],
    findings,
  );
  report(
    parents(document.measures, (m) => m.dependsOn ?? []),
    ['measures'],
    findings,
  );
  for (const [id, flow] of sortedEntries(document.flows)) {
    report(
      parents(flow.steps, (step) => step.after ?? []),
      ['flows', id, 'steps'],
      findings,
    );
    for (const [name, step] of sortedEntries(flow.steps)) {
      step.after?.forEach((before, i) => {
        if (ownEntry(flow.steps, before) === undefined)
          findings.add('error', 'check.unknown-step', ['flows', id, 'steps', name, 'after', String(i)], { id: before, flow: id });
      });
    }
  }
}

/** Reports each entity that reaches itself; iterative, so that a chain of any length is safe. */
function report(parents: ReadonlyMap<string, readonly string[]>, path: readonly string[], findings: FindingList): void {
  const state = new Map<string, 'open' | 'done'>();
  for (const start of parents.keys()) {
    if (state.has(start)) continue;
    const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const parent = parents.get(top.id)?.[top.next++];
      if (parent === undefined) {
        state.set(top.id, 'done');
        stack.pop();
      } else if (state.get(parent) === 'open') findings.add('error', 'check.cycle', [...path, parent], { id: parent });
      else if (!state.has(parent) && parents.has(parent)) {
        state.set(parent, 'open');
        stack.push({ id: parent, next: 0 });
      }
    }
  }
}
