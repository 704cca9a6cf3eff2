import type { CauseResult, IncidentResult } from '../assessment/incident-result.ts';
import { byId } from '../order.ts';
import { ownEntry } from '../own-entry.ts';
import { incidentTitle } from '../sensitivity/locales/names.ts';
import type { PositionModel } from '../sensitivity/model/position-model.ts';
import { isInside, ranksOf } from '../sensitivity/model/ranks.ts';
import { cappedRank, type Situation, situationWith, worstOf } from '../sensitivity/model/situation.ts';
import { type LikelihoodLevel, LikelihoodLevel as Level } from './attack-factors.ts';
import type { LikelihoodInput, ThreatLikelihood, WorkItem } from './likelihood-result.ts';
import { NO_ATTACK } from './tables.ts';

/** What an open cause gets its likelihood from. */
export interface CauseGrounds {
  readonly input: LikelihoodInput;
  readonly threats: ReadonlyMap<string, ThreatLikelihood>;
  /** For an attack at whose place no open threat was derived: what its class and place alone suggest. */
  readonly byClass: (cause: CauseResult) => LikelihoodLevel;
}

/** All open causes in the order in which to deal with them (ASSUMPTION `likelihood-order`); ties go by id. */
export function orderOfWork(model: PositionModel, grounds: CauseGrounds): WorkItem[] {
  const situation = situationWith(model, model.base);
  const items = model.stages.incidents.flatMap((incident, index) => {
    const weight = weightOf(model, situation, index);
    return incident.causes
      .filter((_, cause) => situation.openCauses[index]?.[cause] === true)
      .map((cause) => ({ rank: 0, ...itemOf(model, incident, cause, grounds), ...weight }));
  });
  return items.sort(inOrder).map((item, index) => ({ ...item, rank: index + 1 }));
}

type Weight = Pick<WorkItem, 'outsideTarget' | 'worst'>;

/** How hard an incident strikes after what caps it, and whom it puts outside the target. */
function weightOf(model: PositionModel, situation: Situation, incident: number): Weight {
  const outsideTarget: string[] = [];
  const worst = { safety: 0, recoveryDifficulty: 0, economicImpact: 0 };
  for (const { result, items } of model.positions) {
    const capped = items
      .filter((item) => item.incident === incident)
      .map((item) => ({ axis: item.axis, dimension: item.dimension, rank: cappedRank(model, item, situation) }));
    const place = worstOf(capped);
    if (result.target !== null && !isInside(place, ranksOf(result.target))) outsideTarget.push(result.id);
    worst.recoveryDifficulty = Math.max(worst.recoveryDifficulty, place.recoveryDifficulty);
    worst.economicImpact = Math.max(worst.economicImpact, place.economicImpact);
    for (const { dimension, rank } of capped) if (dimension === 'safety') worst.safety = Math.max(worst.safety, rank);
  }
  return { outsideTarget, worst };
}

function itemOf({ stages }: PositionModel, incident: IncidentResult, cause: CauseResult, { input, threats, byClass }: CauseGrounds) {
  const stated = ownEntry(input.levels, cause.id);
  const likeliest = cause.threats
    .map((id) => threats.get(id))
    .filter((threat) => threat !== undefined)
    .sort((a, b) => rank(b.likelihood) - rank(a.likelihood) || a.points - b.points || byId(a.threat, b.threat))[0];
  const workedOut = !cause.isAttack ? null : (likeliest?.likelihood ?? byClass(cause));
  return {
    incident: incident.id,
    title: incidentTitle(stages.run, incident.id),
    cause: cause.id,
    ...(cause.at === undefined ? {} : { at: cause.at }),
    class: cause.class,
    likelihood: stated ?? workedOut,
    stated: stated !== undefined || likeliest?.levelStated === true,
    ...(likeliest === undefined ? {} : { threat: likeliest.threat }),
  };
}

function inOrder(a: WorkItem, b: WorkItem): number {
  const severity = (item: WorkItem): number => Math.max(item.worst.recoveryDifficulty, item.worst.economicImpact);
  return (
    Number(b.outsideTarget.length > 0) - Number(a.outsideTarget.length > 0) ||
    b.worst.safety - a.worst.safety ||
    severity(b) - severity(a) ||
    rank(b.likelihood ?? NO_ATTACK) - rank(a.likelihood ?? NO_ATTACK) ||
    byId(a.cause, b.cause)
  );
}

function rank(level: LikelihoodLevel): number {
  return Level.options.indexOf(level);
}
