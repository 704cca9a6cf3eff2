import type * as Y from 'yjs';
import { isPart, type PartName } from '../plan/parts.ts';

/** The entries at the top of each part that a transaction changed or changed something in, by their keys. */
export interface Touched {
  readonly keys: ReadonlyMap<PartName, ReadonlySet<string>>;
  /** Whether something changed that is no entry of a part: content that the format does not have. */
  readonly isForeign: boolean;
}

/** What a transaction touched; the cost is in proportion to it. */
export function touchedBy(transaction: Y.Transaction): Touched {
  const keys = new Map<PartName, Set<string>>();
  let isForeign = false;
  const touch = (part: string | undefined, key: string | null) => {
    if (part === undefined || !isPart(part) || key === null) {
      isForeign = true;
      return;
    }
    const known = keys.get(part) ?? new Set();
    keys.set(part, known.add(key));
  };
  const parts = new Map([...transaction.doc.share].map(([name, type]): [unknown, string] => [type, name]));
  for (const [type, changed] of transaction.changed) {
    const steps = stepsTo(type);
    const [top] = steps;
    if (changed.has(null)) isForeign = true;
    if (top !== undefined) touch(parts.get(rootOf(type)), top);
    else for (const key of changed) touch(parts.get(type), key);
  }
  return { keys, isForeign };
}

function rootOf(type: unknown): unknown {
  let root = type as Y.AbstractType<unknown>;
  while (root._item !== null) root = root._item.parent as Y.AbstractType<unknown>;
  return root;
}

/** The keys from the root to a type; only the first one is needed. */
function stepsTo(type: unknown): (string | null)[] {
  const steps: (string | null)[] = [];
  let inner = type as Y.AbstractType<unknown>;
  while (inner._item !== null) {
    steps.unshift(inner._item.parentSub);
    inner = inner._item.parent as Y.AbstractType<unknown>;
  }
  return steps;
}
