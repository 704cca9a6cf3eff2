import { byId, pushTo } from '../order.ts';
import { elementId } from '../run.ts';
import { isInForce, prevents } from '../stages/measures/prevention.ts';
import { givesControl, type TreatedHit } from '../stages/threats/threat-set.ts';
import type { CuttingMeasure } from './attack-path-report.ts';
import type { AttackGraph } from './graph.ts';
import type { PathLimits } from './limits.ts';
import type { PathInput } from './path-input.ts';
import type { RankedCause, Ranking } from './rank-paths.ts';
import { reachedWithout } from './reached-without.ts';
import { type Removal, removalEffects } from './removal-effects.ts';

/** The things that alone cut something, best first (a measure before a hardening that does as much): measures of the document that are not yet in force, and the hardening of single components. */
export function cuttingMeasures(input: PathInput, graph: AttackGraph, ranking: Ranking, limits: PathLimits): CuttingMeasure[] {
  const effectOf = removalEffects(input, ranking);
  const rows = [
    ...removalsByMeasures(input, graph, ranking, limits).map((removal) => ({ kind: 'measure' as const, ...effectOf(removal) })),
    ...removalsByHardening(input, ranking).map((removal) => ({ kind: 'hardening' as const, ...effectOf(removal) })),
  ];
  return rows.filter((row) => row.pathsCut + row.causesClosed.length > 0).sort(bestFirst);
}

/** The one that cuts most paths; `undefined` where nothing cuts any. */
export function cutsMostPaths(rows: readonly CuttingMeasure[]): CuttingMeasure | undefined {
  return rows.reduce<CuttingMeasure | undefined>((best, row) => (row.pathsCut > (best?.pathsCut ?? 0) ? row : best), undefined);
}

function bestFirst(a: CuttingMeasure, b: CuttingMeasure): number {
  return (
    b.incidentsClosed.length - a.incidentsClosed.length ||
    b.causesClosed.length - a.causesClosed.length ||
    b.pathsCut - a.pathsCut ||
    byId(b.kind, a.kind) ||
    byId(a.id, b.id)
  );
}

function removalsByMeasures(input: PathInput, graph: AttackGraph, ranking: Ranking, limits: PathLimits): Removal[] {
  const { run } = input;
  const candidates = Object.keys(run.document.measures ?? {})
    .filter((id) => prevents(run.document, id) && !isInForce(run.document, id, run.inForce))
    .sort(byId);
  if (candidates.length > limits.measures) ranking.limitsMet.add('measures');
  const tried = new Set(candidates.slice(0, limits.measures));
  const lostBy = componentsLostBy(input, tried);
  const prevented = new Map<string, string[]>();
  for (const incident of input.incidents) for (const cause of incident.causes) for (const measure of cause.preventedBy) pushTo(prevented, measure, cause.id);
  return [...tried].map((id) => {
    const lost = new Set(lostBy.get(id));
    const reached = lost.size === 0 ? undefined : reachedWithout(graph, ranking.arrivals, lost);
    return { id, lost, prevented: new Set(prevented.get(id)), isCutOff: (cause) => reached !== undefined && !reached(cause.target.target) };
  });
}

/** Per measure: components that pass now and whose every control-giving threat that is still open it prevents. Channels of a public network stay open, so that it is never lost. */
function componentsLostBy({ run, threats }: PathInput, measures: ReadonlySet<string>): Map<string, number[]> {
  const lostBy = new Map<string, number[]>();
  if (measures.size === 0) return lostBy;
  for (const node of run.topology.components) {
    if (node.traits.has('publicNetwork')) continue;
    let common: readonly string[] | undefined;
    for (const hit of threats.byElement.get(node.id) ?? []) {
      if (!givesControl(hit) || hit.isNotApplicable || hit.prevented[run.inForce]) continue;
      const preventing = hit.measures.filter((measure) => measures.has(measure) && isMeantFor(run.document.measures?.[measure]?.treats, hit));
      common = common === undefined ? preventing : common.filter((measure) => preventing.includes(measure));
      if (common.length === 0) break;
    }
    for (const measure of common ?? []) pushTo(lostBy, measure, node.index);
  }
  return lostBy;
}

/** As in the threat stage: what a measure lists is what it treats, and one that lists nothing treats all that its requirements answer. */
function isMeantFor(treats: readonly object[] | undefined, hit: TreatedHit): boolean {
  return treats === undefined || treats.length === 0 || treats.some((reference) => 'threat' in reference && reference.threat === hit.id);
}

/** The hardening of every component on a listed path or that alone cuts all paths to a cause. */
function removalsByHardening(input: PathInput, ranking: Ranking): Removal[] {
  const cutBy = new Map<number, Set<RankedCause>>();
  for (const cause of ranking.causes) {
    for (const component of cause.found.hardened.keys()) if (!cutBy.has(component)) cutBy.set(component, new Set());
    for (const component of cause.cutters) cutBy.set(component, (cutBy.get(component) ?? new Set()).add(cause));
  }
  const byPlace = new Map<string, RankedCause[]>();
  for (const cause of ranking.causes) pushTo(byPlace, cause.target.at, cause);
  return [...cutBy].map(([component, cut]) => {
    const id = elementId(input.run.topology, component);
    const prevented = (byPlace.get(id) ?? []).filter((cause) => restsOnControl(input, cause.target.cause.class, id)).map((cause) => cause.target.cause.id);
    return { id, lost: new Set([component]), prevented: new Set(prevented), isCutOff: (cause) => cut.has(cause) };
  });
}

/** Whether a cause of this class at the component is one of the threats by which it is taken over. */
function restsOnControl({ threats }: PathInput, threatClass: string, at: string): boolean {
  return (threats.byElement.get(at) ?? []).some((hit) => hit.rule.class === threatClass && givesControl(hit) && !hit.isNotApplicable);
}
