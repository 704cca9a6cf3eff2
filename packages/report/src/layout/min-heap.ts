/** A binary heap of numbers by their cost, the cheapest first; of equal costs the one that was pushed first in the tree's order. */
export class MinHeap {
  readonly #costs: number[] = [];
  readonly #values: number[] = [];

  push(cost: number, value: number): void {
    this.#costs.push(cost);
    this.#values.push(value);
    let at = this.#costs.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#costs[parent] ?? 0) <= (this.#costs[at] ?? 0)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const top = this.#values[0];
    const cost = this.#costs.pop();
    const value = this.#values.pop();
    if (top === undefined || cost === undefined || value === undefined) return undefined;
    if (this.#costs.length > 0) {
      this.#costs[0] = cost;
      this.#values[0] = value;
      this.#sink();
    }
    return top;
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const smaller = (this.#costs[left + 1] ?? Number.POSITIVE_INFINITY) < (this.#costs[left] ?? Number.POSITIVE_INFINITY) ? left + 1 : left;
      if ((this.#costs[smaller] ?? Number.POSITIVE_INFINITY) >= (this.#costs[at] ?? 0)) return;
      this.#swap(at, smaller);
      at = smaller;
    }
  }

  #swap(a: number, b: number): void {
    [this.#costs[a], this.#costs[b]] = [this.#costs[b] ?? 0, this.#costs[a] ?? 0];
    [this.#values[a], this.#values[b]] = [this.#values[b] ?? 0, this.#values[a] ?? 0];
  }
}
