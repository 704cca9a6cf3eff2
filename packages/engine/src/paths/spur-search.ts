import { type AttackGraph, ELEMENT_BASE, type Starts } from './graph.ts';
import { QuadHeap } from './quad-heap.ts';
import { spend, type Work } from './work.ts';

/** A move backwards along a path: `BEGIN` at this component, `2 × arc` from the arc's other end, `2 × arc + 1` begin on the arc's channel. */
export type Move = number;

/** Begin at the component itself. */
export const BEGIN: Move = -1;

/** The backward end of a path: from a component back to where it begins. */
export interface Completion {
  readonly length: number;
  /** One move for every component, the last one begins. */
  readonly moves: readonly Move[];
  /** Components after the first, backwards. */
  readonly components: readonly number[];
}

/** What a completion may not use. */
export interface Ban {
  /** Moves at the component that it starts from. */
  readonly moves: readonly Move[];
  /** A channel anywhere; -1 for none. */
  readonly channel: number;
}

const CLOSED = Number.POSITIVE_INFINITY;

/**
 * Finds the shortest way back from a component to a start when some moves and components are barred. Distances from the starts in the whole
 * graph guide it: they are exact where nothing is barred, so that it mostly looks at one way only. Of equally long ways it gives
 * the one whose channels come first in id order, read backwards from the component.
 */
export class SpurSearch {
  readonly graph: AttackGraph;
  readonly starts: Starts;
  private readonly distance: Float64Array;
  /** Nearest component without which nobody arrives (`dominatorsOf`), to drop hopeless ways at once; undefined when not known. */
  private readonly dominator: Int32Array | undefined;
  private readonly heap: QuadHeap;
  private readonly barredAt: Int32Array;
  private readonly seenAt: Int32Array;
  private readonly seenLength: Float64Array;
  private readonly hopeAt: Int32Array;
  private readonly hope: Uint8Array;
  private barring = 1;
  private search = 0;
  private judging = 0;

  constructor(graph: AttackGraph, starts: Starts, distance: Float64Array, dominator?: Int32Array) {
    this.graph = graph;
    this.starts = starts;
    this.distance = distance;
    this.dominator = dominator;
    this.heap = new QuadHeap(graph.components);
    this.barredAt = new Int32Array(graph.components);
    this.seenAt = new Int32Array(graph.components);
    this.seenLength = new Float64Array(graph.components);
    this.hopeAt = new Int32Array(graph.components);
    this.hope = new Uint8Array(graph.components);
  }

  /** Lets every component be used again. */
  unbar(): void {
    this.barring++;
  }

  /** Bars a component from all completions until `unbar`. */
  bar(component: number): void {
    this.barredAt[component] = this.barring;
  }

  /** A lower bound for the completions from `from`, which lies `length` before the target: as if nothing barred what follows the first move. Infinity where none is. */
  bound(from: number, length: number, ban: Ban, work: Work): number {
    let least = ban.moves.includes(BEGIN) ? CLOSED : length + (this.starts.component[from] as number);
    const end = this.lastArc(from, work);
    for (let arc = this.graph.first[from] as number; arc < end; arc++) {
      const begun = this.begun(arc, length, ban);
      if (begun < least && !ban.moves.includes(2 * arc + 1)) least = begun;
      const there = this.over(arc, length, ban) + (this.distance[this.graph.head[arc] as number] as number);
      if (there < least && !ban.moves.includes(2 * arc)) least = there;
    }
    return least;
  }

  /** The shortest completion, given its `bound`; undefined where there is none, or none of at most `limit`. Throws `WorkSpent`. */
  complete(from: number, length: number, ban: Ban, bound: number, limit: number, work: Work): Completion | undefined {
    const direct = this.walk(from, length, bound, ban, work);
    if (direct !== undefined) return direct;
    const shortest = this.shortest(from, length, ban, limit, work);
    return shortest === CLOSED ? undefined : this.walk(from, length, shortest, ban, work);
  }

  /** Where the arcs of a component end; attackers come to a public network over none. */
  private lastArc(at: number, work: Work): number {
    const { first, isPublic } = this.graph;
    const end = first[at + 1] as number;
    spend(work, end - (first[at] as number) + 1);
    return isPublic[at] === 1 ? 0 : end;
  }

  /** The length when the path begins on the channel of an arc. */
  private begun(arc: number, length: number, ban: Ban): number {
    const channel = this.graph.via[arc] as number;
    return channel === ban.channel ? CLOSED : length + (this.starts.channel[channel] as number);
  }

  /** The length at the other end of an arc, when attackers come from there. */
  private over(arc: number, length: number, ban: Ban): number {
    const { head, via, difficulty } = this.graph;
    const to = head[arc] as number;
    const through = difficulty[to] as number;
    return through < 0 || this.barredAt[to] === this.barring || via[arc] === ban.channel ? CLOSED : length + through * ELEMENT_BASE + 2;
  }

  /** The way of at most this length that comes first, where none is shorter: depth first, over what distances allow, each component once per length. */
  private walk(from: number, length: number, budget: number, ban: Ban, work: Work): Completion | undefined {
    const { first, head } = this.graph;
    const search = ++this.search;
    const moves: Move[] = [];
    const components: number[] = [];
    const nextArc = [first[from] as number];
    this.see(from, length, search);
    if (length + (this.starts.component[from] as number) <= budget && !ban.moves.includes(BEGIN)) return { length: budget, moves: [BEGIN], components };
    for (let at = from, here = length, end = this.lastArc(from, work); ; ) {
      const arc = nextArc.at(-1) as number;
      if (arc >= end) {
        nextArc.pop();
        if (nextArc.length === 0) return undefined;
        moves.pop();
        components.pop();
        at = components.at(-1) ?? from;
        here = this.seenLength[at] as number;
        end = this.lastArc(at, work);
        continue;
      }
      nextArc[nextArc.length - 1] = arc + 1;
      const isFirst = moves.length === 0;
      if (this.begun(arc, here, ban) <= budget && !(isFirst && ban.moves.includes(2 * arc + 1)))
        return { length: budget, moves: [...moves, 2 * arc + 1], components };
      const to = head[arc] as number;
      const there = this.over(arc, here, ban);
      if (there + (this.distance[to] as number) > budget || (this.seenAt[to] === search && (this.seenLength[to] as number) <= there)) continue;
      if (isFirst && ban.moves.includes(2 * arc)) continue;
      this.see(to, there, search);
      moves.push(2 * arc);
      components.push(to);
      if (there + (this.starts.component[to] as number) <= budget) return { length: budget, moves: [...moves, BEGIN], components };
      nextArc.push(first[to] as number);
      at = to;
      here = there;
      end = this.lastArc(to, work);
    }
  }

  private see(component: number, length: number, search: number): void {
    this.seenAt[component] = search;
    this.seenLength[component] = length;
  }

  /** The length of the shortest way that avoids what is barred (A* backwards); Infinity where there is none of at most `limit`. */
  private shortest(from: number, length: number, ban: Ban, limit: number, work: Work): number {
    const { heap, graph, distance, seenAt, seenLength } = this;
    const search = ++this.search;
    this.judging++;
    heap.clear();
    this.see(from, length, search);
    let best = ban.moves.includes(BEGIN) ? CLOSED : length + (this.starts.component[from] as number);
    for (let at = from; at >= 0; at = heap.leastKey < best && heap.leastKey <= limit ? heap.pop() : -1) {
      const here = seenLength[at] as number;
      const isFirst = at === from;
      const end = this.lastArc(at, work);
      for (let arc = graph.first[at] as number; arc < end; arc++) {
        const begun = this.begun(arc, here, ban);
        if (begun < best && !(isFirst && ban.moves.includes(2 * arc + 1))) best = begun;
        const to = graph.head[arc] as number;
        const there = this.over(arc, here, ban);
        const whole = there + (distance[to] as number);
        if (
          whole >= best ||
          whole > limit ||
          (seenAt[to] === search && (seenLength[to] as number) <= there) ||
          (isFirst && ban.moves.includes(2 * arc)) ||
          !this.hasHope(to)
        )
          continue;
        this.see(to, there, search);
        best = Math.min(best, there + (this.starts.component[to] as number));
        heap.lower(to, whole);
      }
    }
    return best <= limit ? best : CLOSED;
  }

  /** Whether a way to this component can exist that uses no barred one. */
  private hasHope(component: number): boolean {
    const { dominator } = this;
    if (dominator === undefined) return true;
    const passed: number[] = [];
    let at = component;
    while (at >= 0 && this.hopeAt[at] !== this.judging && this.barredAt[at] !== this.barring) {
      passed.push(at);
      at = dominator[at] as number;
    }
    const verdict = at < 0 ? 1 : this.barredAt[at] === this.barring ? 0 : (this.hope[at] as number);
    for (const known of passed) {
      this.hopeAt[known] = this.judging;
      this.hope[known] = verdict;
    }
    return verdict === 1;
  }
}
