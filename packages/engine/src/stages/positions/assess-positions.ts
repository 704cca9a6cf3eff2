import { AXIS_OF, type Consequence, DIMENSIONS, economicImpactOf, positionKey, type Rank, rankOf, recoveryDifficultyOf, type RiskTarget } from '@anshin/model';
import { byInForce, type InForce } from '../../assessment/in-force.ts';
import type { IncidentResult } from '../../assessment/incident-result.ts';
import type { MapPlace, PositionDriver, PositionResult } from '../../assessment/position-result.ts';
import { bilingual } from '../../bilingual.ts';
import { pushTo, sortedEntries, sortedIds } from '../../order.ts';
import { ownEntry } from '../../own-entry.ts';
import type { Run, SystemRun } from '../../run.ts';
import { acceptanceOf } from './acceptance.ts';
import type { CapOf } from './caps.ts';
import { overridesOf } from './overrides.ts';
import { rationaleOf } from './rationale-of.ts';

/** One incident's consequence for the party in question. */
export interface Rated {
  readonly incident: IncidentResult;
  readonly consequence: Consequence;
}

/** Positions of every party (and usage) on the risk map, in id order. Parties left out of the assessment have none. */
export function assessPositions(run: Run, incidents: readonly IncidentResult[], capOf: CapOf): PositionResult[] {
  const rated = new Map<string, Rated[]>();
  for (const incident of incidents) {
    for (const [party, consequence] of Object.entries(run.document.incidents?.[incident.id]?.consequences ?? {}))
      pushTo(rated, party, { incident, consequence });
  }
  return sortedEntries(run.document.stakeholders).flatMap(([party]) => positionsOf(run, party, rated.get(party) ?? [], capOf));
}

/** What a position rests on, apart from its party's incidents. */
export type PositionGrounds = Pick<SystemRun, 'document' | 'now' | 'inForce'>;

/** The positions of one party: one, or one for each usage; none where it is left out of the assessment. `rated` are its consequences in incident id order. */
export function positionsOf(run: PositionGrounds, party: string, rated: readonly Rated[], capOf: CapOf): PositionResult[] {
  if (ownEntry(run.document.stakeholders, party)?.notAssessed !== undefined) return [];
  const usages = sortedIds(run.document.usages);
  if (usages.length === 0) return [positionOf(run, rated, capOf, party, undefined)];
  return usages.map((usage) => {
    const inUsage = rated.filter(({ incident }) => run.document.incidents?.[incident.id]?.usages?.includes(usage) !== false);
    return positionOf(run, inUsage, capOf, party, usage);
  });
}

function positionOf(run: PositionGrounds, rated: readonly Rated[], capOf: CapOf, party: string, usage: string | undefined): PositionResult {
  const computed = worst(rated.map(({ consequence }) => placeOf(consequence, () => undefined)));
  const overridden = overridesOf(run, party, usage, computed);
  const before = overridden.place;
  const after = (state: InForce, onlyOpen: boolean): MapPlace | null =>
    worst(
      rated
        .filter(({ incident }) => !onlyOpen || incident.openByState[state])
        .map(({ incident, consequence }) => placeOf(consequence, (dimension) => capOf(incident.id, party, dimension, state))),
    );
  const byState = byInForce((state) => ({ limited: after(state, false), open: after(state, true) }));
  const stated: RiskTarget | undefined = ownEntry(run.document.target?.stakeholders, party) ?? run.document.target?.default;
  const target = stated === undefined ? null : { recoveryDifficulty: stated.recoveryDifficulty, economicImpact: stated.economicImpact };
  const { limited, open } = byState[run.inForce];
  const driverDetails = driversOf(rated, computed);
  return {
    id: positionKey(party, usage),
    stakeholder: party,
    ...(usage === undefined ? {} : { usage }),
    before,
    computed,
    limited,
    open,
    byState,
    target,
    targetInferred: stated?.inferred === true,
    withinTarget: before === null || target === null ? null : { before: isWithin(before, target), after: open === null || isWithin(open, target) },
    accepted: acceptanceOf(run, party, usage, rated, target),
    overridden: overridden.results,
    ...rationaleOf(run.document.rationales, party, usage, before),
    drivers: [...new Set(driverDetails.map((driver) => driver.incident))],
    driverDetails,
    throughTrustOnly:
      computed !== null &&
      computed.recoveryDifficulty !== 'limited' &&
      driverDetails.filter((driver) => AXIS_OF[driver.dimension] === 'recoveryDifficulty').every((driver) => driver.dimension === 'trust'),
    inferred: restsOnInferred(rated, driverDetails),
    because: {
      code: before === null ? 'position.nothing-rated' : 'position.worst-of-incidents',
      inputs: rated.map(({ incident }) => `incidents/${incident.id}`),
      source: '000 2-1 (2)②',
    },
  };
}

/** Whether an inferred consequence put the position where it is; where nothing drives it, whether any is inferred. */
function restsOnInferred(rated: readonly Rated[], drivers: readonly PositionDriver[]): boolean {
  const deciding = drivers.length === 0 ? rated : rated.filter(({ incident }) => drivers.some((driver) => driver.incident === incident.id));
  return deciding.some(({ consequence }) => consequence.inferred === true);
}

/** The place of one consequence: the worst rated dimension of each axis, capped; limited on an axis that only the other rates; null when nothing is rated. */
function placeOf(consequence: Consequence, cap: (dimension: (typeof DIMENSIONS)[number]) => Rank | undefined): MapPlace | null {
  let recovery: Rank = 1;
  let economic: Rank = 1;
  let isRated = false;
  for (const dimension of DIMENSIONS) {
    const level = consequence[dimension];
    if (level === undefined) continue;
    isRated = true;
    const rank = Math.min(rankOf(level), cap(dimension) ?? 3) as Rank;
    if (AXIS_OF[dimension] === 'recoveryDifficulty') recovery = Math.max(recovery, rank) as Rank;
    else economic = Math.max(economic, rank) as Rank;
  }
  return isRated ? { recoveryDifficulty: recoveryDifficultyOf(recovery), economicImpact: economicImpactOf(economic) } : null;
}

function worst(places: readonly (MapPlace | null)[]): MapPlace | null {
  const rated = places.filter((place) => place !== null);
  if (rated.length === 0) return null;
  const max = (ranks: readonly Rank[]): Rank => Math.max(...ranks) as Rank;
  return {
    recoveryDifficulty: recoveryDifficultyOf(max(rated.map((place) => rankOf(place.recoveryDifficulty)))),
    economicImpact: economicImpactOf(max(rated.map((place) => rankOf(place.economicImpact)))),
  };
}

/** Whether a place lies in the target region. */
export function isWithin(place: MapPlace, target: MapPlace): boolean {
  return rankOf(place.recoveryDifficulty) <= rankOf(target.recoveryDifficulty) && rankOf(place.economicImpact) <= rankOf(target.economicImpact);
}

/** Incidents and dimensions that reach the computed level of an axis above limited; where both axes are limited, none drives. */
function driversOf(rated: readonly Rated[], computed: MapPlace | null): PositionDriver[] {
  if (computed === null) return [];
  const drivers: PositionDriver[] = [];
  for (const { incident, consequence } of rated) {
    for (const dimension of DIMENSIONS) {
      const level = consequence[dimension];
      if (level === undefined || level === 'limited' || level !== computed[AXIS_OF[dimension]]) continue;
      drivers.push({ incident: incident.id, dimension, level, ...(consequence.because === undefined ? {} : { because: bilingual(consequence.because) }) });
    }
  }
  return drivers;
}
