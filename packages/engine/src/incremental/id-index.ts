/** Ids by a key, in the order in which they came. */
export class IdIndex {
  private readonly sets = new Map<string, Set<string>>();

  of(key: string): Iterable<string> {
    return this.sets.get(key) ?? [];
  }

  keys(): Iterable<string> {
    return this.sets.keys();
  }

  add(key: string, id: string): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([id]));
    else set.add(id);
  }

  remove(key: string, id: string): void {
    const set = this.sets.get(key);
    if (set?.delete(id) === true && set.size === 0) this.sets.delete(key);
  }
}
