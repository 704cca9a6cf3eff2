import { byId } from '../order.ts';
import type { CuttingMeasure } from './attack-path-report.ts';
import type { PathInput } from './path-input.ts';
import type { RankedCause, Ranking } from './rank-paths.ts';
import { goneOnFrom } from './target-paths.ts';

/** What one thing takes away. */
export interface Removal {
  readonly id: string;
  /** Components from which nobody goes on any more. */
  readonly lost: ReadonlySet<number>;
  /** Causes that it prevents directly, by id; attacks or not. */
  readonly prevented: ReadonlySet<string>;
  /** Whether no path is left to a cause. */
  readonly isCutOff: (cause: RankedCause) => boolean;
}

/** A function that says what a removal cuts: listed paths, open causes, and incidents of which no open cause is left. */
export function removalEffects(input: PathInput, ranking: Ranking): (removal: Removal) => Omit<CuttingMeasure, 'kind'> {
  const state = input.run.inForce;
  const openIncidents = input.incidents
    .filter((incident) => incident.open && incident.causes.length > 0)
    .map((incident) => ({ id: incident.id, causes: incident.causes.filter((cause) => cause.open[state]).map((cause) => cause.id) }));
  const ways = ranking.causes.map((cause) => ({
    cause,
    id: cause.target.cause.id,
    ways: cause.found.routes.map((route) => goneOnFrom(route, cause.target.target)),
  }));
  const waysOver = new Map<number, Map<string, number>>();
  for (const { id, ways: all } of ways) for (const way of all) for (const component of way) count(waysOver, component, id);
  const cutOver = (lost: ReadonlySet<number>, index: number): number => {
    const entry = ways[index];
    if (entry === undefined || lost.size === 0) return 0;
    if (lost.size === 1) return waysOver.get(first(lost))?.get(entry.id) ?? 0;
    return entry.ways.filter((way) => way.some((component) => lost.has(component))).length;
  };
  return ({ id, lost, prevented, isCutOff }) => {
    let pathsCut = 0;
    const closed = new Set(prevented);
    ways.forEach((entry, index) => {
      pathsCut += prevented.has(entry.id) ? entry.ways.length : cutOver(lost, index);
      if (isCutOff(entry.cause)) closed.add(entry.id);
    });
    return {
      id,
      pathsCut,
      causesClosed: openIncidents.flatMap((incident) => incident.causes.filter((cause) => closed.has(cause))).sort(byId),
      incidentsClosed: openIncidents.filter((incident) => incident.causes.every((cause) => closed.has(cause))).map((incident) => incident.id),
    };
  };
}

function count(waysOver: Map<number, Map<string, number>>, component: number, cause: string): void {
  let causes = waysOver.get(component);
  if (causes === undefined) waysOver.set(component, (causes = new Map()));
  causes.set(cause, (causes.get(cause) ?? 0) + 1);
}

function first(values: ReadonlySet<number>): number {
  for (const value of values) return value;
  return -1;
}
