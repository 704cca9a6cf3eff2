import type { DataFlow } from '@anshin/model';
import { pointAlong } from '../geometry/line-path.ts';
import { middleOf, type Point, type Rect } from '../geometry/rects.ts';
import type { Route } from '../geometry/routes.ts';
import type { System } from '../model/system.ts';
import { stepsInOrder } from './flow-order.ts';
import { hopsOf } from './hops.ts';

/** How a step is drawn: one line for each piece of its way, its number on the first. */
export interface FlowLine {
  readonly step: string;
  readonly number: string;
  readonly turn: number;
  readonly lines: readonly (readonly Point[])[];
  readonly pill: Point;
}

/** The steps of a flow on the lines of the diagram; numbers that share a line stand side by side. */
export function flowLines(flow: DataFlow, system: System, rects: ReadonlyMap<string, Rect>, routes: ReadonlyMap<string, Route>): readonly FlowLine[] {
  const drawn = stepsInOrder(flow).flatMap(({ id, number, turn }) => {
    const step = flow.steps[id];
    const hops = step === undefined ? [] : hopsOf(step, system);
    const lines = hops.flatMap((hop) => directed(hop, system, rects, routes));
    // The number stands on the middle piece, which says most about where the step leads.
    const at = Math.floor((hops.length - 1) / 2);
    const [hop, line] = [hops[at], lines[at]];
    return hop === undefined || line === undefined ? [] : [{ step: id, number, turn, lines, line, key: [hop.from, hop.to].sort().join(' ') }];
  });
  const sharing = new Map<string, (typeof drawn)[number][]>();
  for (const one of drawn) sharing.set(one.key, [...(sharing.get(one.key) ?? []), one]);
  return drawn.map(({ line, key, ...rest }) => {
    const others = sharing.get(key) ?? [];
    const place = others.findIndex(({ step }) => step === rest.step);
    const share = (place + 1) / (others.length + 1);
    // Of a pair of ends, lines run both ways; numbers are spread along one of the two directions.
    const isReversed = others[0] !== undefined && others[0].line[0]?.x === line.at(-1)?.x && others[0].line[0]?.y === line.at(-1)?.y;
    return { ...rest, pill: pointAlong(line, isReversed ? 1 - share : share) };
  });
}

function directed(
  hop: { readonly from: string; readonly to: string; readonly link: string | undefined },
  system: System,
  rects: ReadonlyMap<string, Rect>,
  routes: ReadonlyMap<string, Route>,
): (readonly Point[])[] {
  const [a, b] = [rects.get(hop.from), rects.get(hop.to)];
  if (a === undefined || b === undefined) return [];
  const route = hop.link === undefined ? undefined : routes.get(hop.link);
  if (route === undefined) return [[middleOf(a), middleOf(b)]];
  const isForward = system.links.get(hop.link ?? '')?.from === hop.from;
  return [isForward ? route.points : [...route.points].reverse()];
}
