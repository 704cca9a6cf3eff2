import type { Bom, BomPart } from './bom.ts';

/** Most steps along dependencies for one file. ASSUMPTION: enough for a graph of 100,000 edges climbed a few times. */
const MAX_STEPS = 2_000_000;

/** Tells in which components of the document a part lies. */
export class Holders {
  readonly #parts: ReadonlyMap<string, BomPart>;
  readonly #users = new Map<string, string[]>();
  readonly #standing: ReadonlyMap<string, string>;
  readonly #fallback: string | undefined;
  readonly #known = new Map<string, readonly string[]>();
  #steps = 0;

  /** `standing` has the component of each part that is one itself; what nothing holds lies in `fallback`. */
  constructor(bom: Pick<Bom, 'parts' | 'dependsOn'>, standing: ReadonlyMap<string, string>, fallback: string | undefined) {
    this.#parts = new Map(bom.parts.map((part) => [part.ref, part]));
    for (const [user, used] of bom.dependsOn) {
      for (const ref of used) {
        const users = this.#users.get(ref);
        if (users === undefined) this.#users.set(ref, [user]);
        else users.push(user);
      }
    }
    this.#standing = standing;
    this.#fallback = fallback;
  }

  /** The components that hold a part: itself, what it is nested in, else all that depend on it. */
  of(ref: string): readonly string[] {
    const own = this.#standing.get(ref) ?? this.#around(ref);
    if (own !== undefined) return [own];
    const known = this.#known.get(ref);
    if (known !== undefined) return known;
    const users = this.#above(ref);
    const found = users.length > 0 ? users : this.#fallback === undefined ? [] : [this.#fallback];
    this.#known.set(ref, found);
    return found;
  }

  /** The dependencies are so tangled that they were not followed to their end for every part. */
  get isCut(): boolean {
    return this.#steps >= MAX_STEPS;
  }

  #around(ref: string): string | undefined {
    const seen = new Set<string>();
    for (let at = this.#parts.get(ref)?.within; at !== undefined && !seen.has(at); at = this.#parts.get(at)?.within) {
      const standing = this.#standing.get(at);
      if (standing !== undefined) return standing;
      seen.add(at);
    }
    return undefined;
  }

  #above(ref: string): string[] {
    const found = new Set<string>();
    const seen = new Set([ref]);
    const open = [ref];
    for (let at = open.pop(); at !== undefined && this.#steps < MAX_STEPS; at = open.pop()) {
      for (const user of this.#users.get(at) ?? []) {
        this.#steps += 1;
        if (seen.has(user)) continue;
        seen.add(user);
        const standing = this.#standing.get(user) ?? this.#around(user);
        if (standing === undefined) open.push(user);
        else found.add(standing);
      }
    }
    return [...found].sort();
  }
}
