/** A part of the search tree: its parent's with one column fixed. */
export interface Node {
  /** No solution in it costs less. */
  readonly bound: number;
  readonly parent: Node | null;
  /** The column that is fixed, -1 at the root, with its value. */
  readonly column: number;
  readonly value: number;
  /** The value the column had in the parent's relaxation; -1 where the branch was forced. */
  readonly share: number;
}

/** In which order open nodes are taken: the last one first (short ways between relaxations), or the lowest bound first (raises the bound). */
export type Order = 'depth' | 'bound';

/** The nodes that are still open. */
export class OpenNodes {
  private readonly list: Node[] = [];
  private readonly order: Order;

  constructor(order: Order) {
    this.order = order;
  }

  get size(): number {
    return this.list.length;
  }

  /** The lowest bound of all open nodes; infinite when there is none. */
  lowestBound(): number {
    if (this.order === 'bound') return this.list[0]?.bound ?? Infinity;
    return this.list.reduce((least, node) => Math.min(least, node.bound), Infinity);
  }

  push(node: Node): void {
    const { list } = this;
    let at = list.push(node) - 1;
    if (this.order === 'depth') return;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((list[above] as Node).bound <= node.bound) break;
      list[at] = list[above] as Node;
      at = above;
    }
    list[at] = node;
  }

  pop(): Node | undefined {
    const { list } = this;
    if (this.order === 'depth') return list.pop();
    const top = list[0];
    const node = list.pop();
    if (top === undefined || node === undefined || list.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= list.length) break;
      if (below + 1 < list.length && (list[below + 1] as Node).bound < (list[below] as Node).bound) below++;
      if ((list[below] as Node).bound >= node.bound) break;
      list[at] = list[below] as Node;
      at = below;
    }
    list[at] = node;
    return top;
  }
}
