import type { FlowStep } from '@anshin/model';
import { neighboursOf } from '../model/outward-scores.ts';
import type { System } from '../model/system.ts';

/** One piece of the way of a step: from a component to the next, over a channel where there is one. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly link: string | undefined;
}

/** Ways longer than this are drawn straight. */
const LONGEST = 6;

/** The way of a step: as stated by `via`, between those over the fewest channels, straight where no channels lead. */
export function hopsOf(step: Pick<FlowStep, 'from' | 'to' | 'via'>, system: System): readonly Hop[] {
  const stops = [step.from, ...(step.via ?? []), step.to].filter((id) => system.parts.has(id));
  const linkOf = linksByEnds(system);
  const hops: Hop[] = [];
  for (let index = 1; index < stops.length; index += 1) {
    const [from, to] = [stops[index - 1] ?? '', stops[index] ?? ''];
    if (from === to) continue;
    const way = shortestWay(from, to, system) ?? [from, to];
    for (let at = 1; at < way.length; at += 1) {
      const [a, b] = [way[at - 1] ?? '', way[at] ?? ''];
      hops.push({ from: a, to: b, link: linkOf.get(endsKey(a, b)) });
    }
  }
  return hops;
}

const ways = new WeakMap<System, { readonly links: ReadonlyMap<string, string>; readonly neighbours: ReadonlyMap<string, readonly string[]> }>();

function indexed(system: System): { readonly links: ReadonlyMap<string, string>; readonly neighbours: ReadonlyMap<string, readonly string[]> } {
  const known = ways.get(system);
  if (known !== undefined) return known;
  const links = new Map([...system.links.values()].reverse().map(({ id, from, to }) => [endsKey(from, to), id]));
  const made = { links, neighbours: neighboursOf(system) };
  ways.set(system, made);
  return made;
}

function linksByEnds(system: System): ReadonlyMap<string, string> {
  return indexed(system).links;
}

function endsKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function shortestWay(from: string, to: string, system: System): readonly string[] | undefined {
  const { neighbours } = indexed(system);
  const before = new Map<string, string | undefined>([[from, undefined]]);
  let edge = [from];
  for (let length = 0; length < LONGEST && edge.length > 0 && !before.has(to); length += 1) {
    const next: string[] = [];
    for (const id of edge)
      for (const other of neighbours.get(id) ?? []) {
        if (before.has(other)) continue;
        before.set(other, id);
        next.push(other);
      }
    edge = next;
  }
  if (!before.has(to)) return undefined;
  const way: string[] = [];
  for (let id: string | undefined = to; id !== undefined; id = before.get(id)) way.unshift(id);
  return way;
}
