/** A priority queue of the numbers 0 … size - 1 by key, least first: a heap with four children a node, in typed arrays. Equal keys leave in an order that depends on the calls only. */
export class QuadHeap {
  private readonly keys: Float64Array;
  private readonly items: Int32Array;
  /** Where an item stands in the heap, plus one; 0 for an item that is not in it. */
  private readonly places: Int32Array;
  private count = 0;

  constructor(size: number) {
    this.keys = new Float64Array(size + 1);
    this.items = new Int32Array(size + 1);
    this.places = new Int32Array(size);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** The least key; Infinity when empty. */
  get leastKey(): number {
    return this.count === 0 ? Number.POSITIVE_INFINITY : (this.keys[0] as number);
  }

  /** Forgets everything in it. */
  clear(): void {
    for (let i = 0; i < this.count; i++) this.places[this.items[i] as number] = 0;
    this.count = 0;
  }

  /** Puts an item in, or lowers the key of one that is in it; a higher key than it has changes nothing. */
  lower(item: number, key: number): void {
    const { keys, items, places } = this;
    let at = (places[item] as number) - 1;
    if (at < 0) at = this.count++;
    else if ((keys[at] as number) <= key) return;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = keys[parent] as number;
      if (above <= key) break;
      const moved = items[parent] as number;
      keys[at] = above;
      items[at] = moved;
      places[moved] = at + 1;
      at = parent;
    }
    keys[at] = key;
    items[at] = item;
    places[item] = at + 1;
  }

  /** Takes the item with the least key out; -1 when empty. */
  pop(): number {
    if (this.count === 0) return -1;
    const { keys, items, places } = this;
    const least = items[0] as number;
    places[least] = 0;
    const last = --this.count;
    if (last > 0) this.sink(items[last] as number, keys[last] as number, last);
    return least;
  }

  /** Lets an item sink from the top of a heap of `size` nodes. */
  private sink(item: number, key: number, size: number): void {
    const { keys, items, places } = this;
    let at = 0;
    for (let child = 1; child < size; child = 4 * at + 1) {
      let best = child;
      let bestKey = keys[child] as number;
      const end = child + 4 < size ? child + 4 : size;
      for (let other = child + 1; other < end; other++) {
        const otherKey = keys[other] as number;
        if (otherKey < bestKey) {
          best = other;
          bestKey = otherKey;
        }
      }
      if (bestKey >= key) break;
      const moved = items[best] as number;
      keys[at] = bestKey;
      items[at] = moved;
      places[moved] = at + 1;
      at = best;
    }
    keys[at] = key;
    items[at] = item;
    places[item] = at + 1;
  }
}
