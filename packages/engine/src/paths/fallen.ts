import { byId, pushTo, sortedSet } from '../order.ts';
import { elementId, type Run } from '../run.ts';
import type { FallenComponent } from './attack-path-report.ts';
import type { CauseTarget } from './cause-target.ts';
import { type AttackGraph, difficultyIn } from './graph.ts';
import { canBeHardened } from './outside.ts';
import { reachIfFallen } from './reach-if-fallen.ts';

/** For every component what an attacker who has taken it reaches, most critical incidents first. Public networks are left out: attackers are there anyway. */
export function fallenComponents(run: Run, graph: AttackGraph, distance: Float64Array, targets: readonly CauseTarget[]): FallenComponent[] {
  const reach = reachIfFallen(graph);
  const { arrived, taken } = causesByComponent(graph, targets);
  const ofCluster = reach.members.map((members, cluster) => {
    const causes = new Set<CauseTarget>();
    for (const v of members) for (const cause of [...(arrived.get(v) ?? []), ...(taken.get(v) ?? [])]) causes.add(cause);
    for (const v of reach.beside[cluster] ?? []) for (const cause of arrived.get(v) ?? []) causes.add(cause);
    return incidentsOf(causes);
  });
  const rows: FallenComponent[] = [];
  for (let v = 0; v < graph.components; v++) {
    if (graph.isPublic[v] === 1) continue;
    const parts = reach.clustersFrom(v).map((cluster) => ofCluster[cluster] as Incidents);
    if (!canBeHardened(graph, v))
      parts.push(incidentsOf([v, ...reach.deadEndsNextTo(v)].flatMap((u) => arrived.get(u) ?? [])), incidentsOf(taken.get(v) ?? []));
    const length = distance[v] as number;
    rows.push({
      component: elementId(run.topology, v),
      difficulty: canBeHardened(graph, v) && length < Number.POSITIVE_INFINITY ? difficultyIn(length) + (graph.difficulty[v] as number) : null,
      reaches: reach.countFrom(v),
      ...(parts.length === 1
        ? (parts[0] as Incidents)
        : { incidents: sortedSet(parts.flatMap((part) => part.incidents)), critical: sortedSet(parts.flatMap((part) => part.critical)) }),
    });
  }
  return rows.sort(
    (a, b) => b.critical.length - a.critical.length || b.incidents.length - a.incidents.length || b.reaches - a.reaches || byId(a.component, b.component),
  );
}

type Incidents = Pick<FallenComponent, 'incidents' | 'critical'>;

function incidentsOf(causes: Iterable<CauseTarget>): Incidents {
  const all = [...causes];
  return {
    incidents: sortedSet(all.map((cause) => cause.incident.id)),
    critical: sortedSet(all.filter((cause) => cause.end.isCritical).map((cause) => cause.incident.id)),
  };
}

/** Causes by the component at which they are possible: on arriving there, or (on a channel) once it is taken. */
function causesByComponent(graph: AttackGraph, targets: readonly CauseTarget[]): { arrived: Map<number, CauseTarget[]>; taken: Map<number, CauseTarget[]> } {
  const arrived = new Map<number, CauseTarget[]>();
  const taken = new Map<number, CauseTarget[]>();
  for (const cause of targets) {
    if ('component' in cause.target) pushTo(arrived, cause.target.component, cause);
    else for (const place of [2 * cause.target.channel, 2 * cause.target.channel + 1]) pushTo(taken, graph.ends[place] as number, cause);
  }
  return { arrived, taken };
}
