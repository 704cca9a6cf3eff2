import type * as Y from 'yjs';
import { MARK, nameOf } from './live-key.ts';
import type { View } from './view.ts';

/** The entries of a live map as a tree by the steps of their keys. */
export interface Node {
  /** The entry at this key; undefined where only longer keys have entries. */
  value: unknown;
  /** By name, in no order. */
  readonly children: Map<string, Node>;
}

/** The tree of a live map; `only` leaves out entries whose key begins with another name. */
export function nodeOf(map: Y.Map<unknown>, view: View, only?: ReadonlySet<string>): Node {
  const root: Node = { value: undefined, children: new Map() };
  for (const [key, value] of view(map)) {
    if (key === MARK) {
      root.value = value;
      continue;
    }
    const steps = key.split('/');
    if (only !== undefined && !only.has(nameOf(steps[0] ?? ''))) continue;
    let node = root;
    for (const step of steps) node = childOf(node, nameOf(step));
    node.value = value;
  }
  return root;
}

function childOf(node: Node, name: string): Node {
  let child = node.children.get(name);
  if (child === undefined) {
    child = { value: undefined, children: new Map() };
    node.children.set(name, child);
  }
  return child;
}
