import { type AttackGraph, stepLength } from './graph.ts';
import type { Ban, Move, SpurSearch } from './spur-search.ts';
import type { Work } from './work.ts';

/** A path backwards from its target, or the beginning of one: components, the moves between them, and the length from the target to each. */
export interface Prefix {
  readonly components: readonly number[];
  readonly moves: readonly Move[];
  readonly lengths: readonly number[];
}

/**
 * One part of all paths: those that share a prefix up to `from` and then make none of the banned moves. `length` is that of its best path once `isFound`,
 * before that a lower bound; a part is looked into only when its bound is the least of all.
 */
export interface Part {
  readonly length: number;
  readonly isFound: boolean;
  /** The prefix, or the whole best path once found. */
  readonly path: Prefix;
  readonly from: number;
  readonly ban: Ban;
}

/** The parts into which the paths that are not yet listed fall (Lawler 1972). */
export class PathParts {
  private readonly parts: Part[] = [];
  private readonly search: SpurSearch;
  private readonly channel: number;
  private readonly avoid: number;
  private readonly work: Work;

  /** `channel` is used by no path, `avoid` is a component that none goes on from; -1 for none. */
  constructor(search: SpurSearch, channel: number, avoid: number, work: Work) {
    this.search = search;
    this.channel = channel;
    this.avoid = avoid;
    this.work = work;
  }

  /** Adds the path that is an attack on a channel from outside, where it is open. */
  addBegunOn(channel: number): void {
    const begun = this.search.starts.channel[channel] as number;
    if (begun === Number.POSITIVE_INFINITY) return;
    this.parts.push({ length: begun - 1, isFound: true, path: { components: [], moves: [], lengths: [] }, from: 0, ban: { moves: [], channel } });
  }

  /** Adds a part, if it can have a path: the prefix up to `from`, then none of the banned moves, nor begun on the channel just gone over. */
  add(prefix: Prefix, from: number, banned: readonly Move[]): void {
    const before = prefix.moves[from - 1];
    const ban: Ban = { moves: before === undefined ? banned : [...banned, beginOnSame(this.search.graph, before >> 1)], channel: this.channel };
    this.bar(prefix, from);
    const length = this.search.bound(prefix.components[from] as number, prefix.lengths[from] as number, ban, this.work);
    if (length < Number.POSITIVE_INFINITY) this.parts.push({ length, isFound: false, path: prefix, from, ban });
  }

  /** Takes out the part with the best path of all, its path found; undefined when no path is left. Only the best `wanted` are of interest. */
  takeBest(wanted: number): Part | undefined {
    for (;;) {
      let best = 0;
      for (let i = 1; i < this.parts.length; i++) if (compare(this.parts[i] as Part, this.parts[best] as Part) < 0) best = i;
      const part = this.parts[best];
      if (part === undefined) return undefined;
      this.parts[best] = this.parts.at(-1) as Part;
      this.parts.pop();
      if (part.isFound) return part;
      this.find(part, wanted);
    }
  }

  /**
   * Splits what is left of a part after its best path was taken out: the paths that leave that path at each of its components. Where that path began on a
   * channel, what goes over the same channel becomes a part of its own, which does not begin on it: no path uses a channel twice.
   */
  split(taken: Part): void {
    const { path, from, ban } = taken;
    for (let i = from; i < path.components.length; i++) {
      const move = path.moves[i] as Move;
      const banned = i === from ? [...ban.moves, move] : [move];
      const over = move - 1;
      if (move >= 0 && (move & 1) === 1 && !banned.includes(over)) {
        const prefix = prefixOver(this.search.graph, path, i, move >> 1);
        if (prefix !== undefined && prefix.components[i + 1] !== this.avoid) this.add(prefix, i + 1, []);
        banned.push(over);
      }
      this.add(path, i, banned);
    }
  }

  /** Finds the best path of a part and puts it back, unless it has none or enough better ones are known. */
  private find({ path, from, ban, length: bound }: Part, wanted: number): void {
    this.bar(path, from);
    const completion = this.search.complete(path.components[from] as number, path.lengths[from] as number, ban, bound, this.limit(wanted), this.work);
    if (completion === undefined) return;
    const lengths = path.lengths.slice(0, from + 1);
    for (const component of completion.components) lengths.push((lengths.at(-1) as number) + stepLength(this.search.graph, component));
    const components = [...path.components.slice(0, from + 1), ...completion.components];
    this.parts.push({
      length: completion.length,
      isFound: true,
      path: { components, moves: [...path.moves.slice(0, from), ...completion.moves], lengths },
      from,
      ban,
    });
  }

  /** The length beyond which a path cannot be among the wanted ones any more. */
  private limit(wanted: number): number {
    const found = this.parts.filter((part) => part.isFound).map((part) => part.length);
    return found.length < wanted ? Number.MAX_VALUE : (found.sort((a, b) => a - b)[wanted - 1] as number);
  }

  private bar(prefix: Prefix, from: number): void {
    this.search.unbar();
    if (this.avoid >= 0) this.search.bar(this.avoid);
    for (let i = 0; i <= from; i++) this.search.bar(prefix.components[i] as number);
  }
}

/** The prefix up to the component at `i`, and on over an arc of it; undefined where nobody comes from there. */
function prefixOver(graph: AttackGraph, path: Prefix, i: number, arc: number): Prefix | undefined {
  const next = graph.head[arc] as number;
  const components = path.components.slice(0, i + 1);
  if ((graph.difficulty[next] as number) < 0 || components.includes(next)) return undefined;
  return {
    components: [...components, next],
    moves: [...path.moves.slice(0, i), 2 * arc],
    lengths: [...path.lengths.slice(0, i + 1), (path.lengths[i] as number) + stepLength(graph, next)],
  };
}

/** The move that begins on the channel of an arc, at the arc's other end. */
function beginOnSame(graph: AttackGraph, arc: number): Move {
  let back = graph.first[graph.head[arc] as number] as number;
  while (graph.via[back] !== graph.via[arc]) back++;
  return 2 * back + 1;
}

/** Shorter first; of equals those not looked into, since their path may come first; then by channels, in whose order arcs and so moves stand. */
function compare(a: Part, b: Part): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a.isFound !== b.isFound) return a.isFound ? 1 : -1;
  if (a.path.components[0] !== b.path.components[0]) return (a.path.components[0] ?? -1) - (b.path.components[0] ?? -1);
  for (let i = 0; a.isFound && i < a.path.moves.length; i++) {
    const difference = (a.path.moves[i] as Move) - (b.path.moves[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
