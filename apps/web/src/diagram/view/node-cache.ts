import type { ComponentNodeType } from './ComponentNode.tsx';
import type { ZoneNodeType } from './ZoneNode.tsx';

export type DiagramNode = ComponentNodeType | ZoneNodeType;

/** Makes a node, or gives the one from before while everything it was made from is the same. */
export type Once = (id: string, key: readonly unknown[], make: () => DiagramNode) => DiagramNode;

/** Remembers nodes from one drawing to the next. */
export class NodeCache {
  private known = new Map<string, { readonly key: readonly unknown[]; readonly node: DiagramNode }>();

  /** The nodes of the next drawing; those that are not in it are forgotten. */
  renew(draw: (once: Once) => DiagramNode[]): DiagramNode[] {
    const next: typeof this.known = new Map();
    const nodes = draw((id, key, make) => {
      const before = this.known.get(id);
      const node = before?.key.every((value, index) => value === key[index]) === true ? before.node : make();
      next.set(id, { key, node });
      return node;
    });
    this.known = next;
    return nodes;
  }
}
