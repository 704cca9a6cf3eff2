import { bilingual } from '../bilingual.ts';
import { elementId } from '../run.ts';
import type { WorkControl } from '../work-control.ts';
import { PATH_ASSUMPTIONS } from './assumptions.ts';
import { attackGraph, type RunGraph } from './attack-graph.ts';
import { ATTACK_PATH_REPORT_VERSION, type AttackedIncident, type AttackPathReport } from './attack-path-report.ts';
import { causeTargets } from './cause-target.ts';
import { criticalEnd } from './critical-end.ts';
import { cutsMostPaths, cuttingMeasures } from './cutting-measures.ts';
import { fallenComponents } from './fallen.ts';
import { LIMIT_WORDS, type LimitName, PATH_LIMITS, type PathLimits } from './limits.ts';
import { partyLinks } from './party-links.ts';
import type { PathInput } from './path-input.ts';
import { type RankedCause, type Ranking, rankPaths } from './rank-paths.ts';

/**
 * Ranks the attack paths of a prepared run at its state of the switch, and says what cuts them and what falls with what. Pure and deterministic; bounded by
 * counts of work, and the report says where a bound was met. Rebuilds the attack graph unless one is given.
 */
export function analysePaths(
  input: PathInput,
  limits: Partial<PathLimits> = {},
  runGraph: RunGraph = attackGraph(input.run, input.entries, input.threats),
  control?: WorkControl,
): AttackPathReport {
  const { run } = input;
  const bounds: PathLimits = { ...PATH_LIMITS, ...limits };
  const targets = causeTargets(input, runGraph);
  const ranking = rankPaths(run, runGraph, targets, bounds, control);
  const incidents = attackedIncidents(input, ranking);
  const cutting = cuttingMeasures(input, runGraph.graph, ranking, bounds);
  const falls = fallenComponents(run, runGraph.graph, ranking.distance, targets);
  const ranked = ranking.causes
    .filter(({ result }) => result.difficulty !== null)
    .map(rankedRow)
    .sort((a, b) => Number(b.isCritical) - Number(a.isCritical) || a.difficulty - b.difficulty);
  if (Math.max(cutting.length, falls.length, ranked.length) > bounds.rows) ranking.limitsMet.add('rows');
  return {
    version: ATTACK_PATH_REPORT_VERSION,
    assessment: { id: run.document.id, title: bilingual(run.document.title) },
    now: run.now,
    inForce: run.inForce,
    exact: [...ranking.limitsMet].every((name) => name === 'rows'),
    limits: (Object.keys(LIMIT_WORDS) as Exclude<LimitName, 'paths'>[])
      .filter((name) => ranking.limitsMet.has(name))
      .map((name) => ({ name, limit: bounds[name], text: { ...LIMIT_WORDS[name] } })),
    entries: [...runGraph.access]
      .sort(([a], [b]) => a - b)
      .map(([element, difficulty]) => ({ at: elementId(run.topology, element), difficulty, exposures: [...(input.entries.exposures.get(element) ?? [])] })),
    incidents,
    ranked: ranked.slice(0, bounds.rows),
    partyLinks: partyLinks(run, ranking.causes),
    cutting: cutting.slice(0, bounds.rows),
    cutsMostPaths: cutsMostPaths(cutting) ?? null,
    cutsMostIncidents: cutting.find((row) => row.incidentsClosed.length > 0) ?? null,
    falls: falls.slice(0, bounds.rows),
    assumptions: PATH_ASSUMPTIONS.map(({ id, text }) => ({ id, text: { ...text } })),
  };
}

function rankedRow({ target, result }: RankedCause): AttackPathReport['ranked'][number] {
  return { incident: target.incident.id, cause: target.cause.id, difficulty: result.difficulty ?? 0, isCritical: target.end.isCritical };
}

/** Open incidents with at least one cause that attackers reach, in the order of the incidents. */
function attackedIncidents({ run, incidents }: PathInput, ranking: Ranking): AttackedIncident[] {
  const byIncident = new Map<string, RankedCause[]>();
  for (const cause of ranking.causes) byIncident.set(cause.target.incident.id, [...(byIncident.get(cause.target.incident.id) ?? []), cause]);
  return incidents.flatMap((incident) => {
    const causes = byIncident.get(incident.id);
    if (causes === undefined) return [];
    const listed = new Set(causes.map((cause) => cause.target.cause.id));
    const difficulties = causes.map((cause) => cause.result.difficulty).filter((difficulty) => difficulty !== null);
    return [
      {
        id: incident.id,
        title: incident.title,
        end: criticalEnd(run.document, incident.id),
        difficulty: difficulties.length === 0 ? null : Math.min(...difficulties),
        causes: causes.map((cause) => cause.result),
        cut: causes.length === 1 ? (causes[0] as RankedCause).result.cut : ranking.cutOf(causes.map((cause) => cause.target.target)),
        otherOpenCauses: incident.causes.filter((cause) => cause.open[run.inForce] && !listed.has(cause.id)).map((cause) => cause.id),
      },
    ];
  });
}
