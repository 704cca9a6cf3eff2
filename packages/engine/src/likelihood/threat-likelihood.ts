import { isAttack, type ThreatClass } from '@anshin/model';
import { bilingual } from '../bilingual.ts';
import { ownEntry } from '../own-entry.ts';
import type { PositionStages } from '../sensitivity/model/position-stages.ts';
import { type AttackClass, type AttackFactors, type ExposureLevel, FACTORS } from './attack-factors.ts';
import { attackFeasibility, attackLikelihood, attackPotential } from './attack-feasibility.ts';
import { defaultFactors, metricsOf } from './default-factors.ts';
import { narrowedBy, type PlaceExposure } from './exposure-of.ts';
import type { LikelihoodInput, ThreatLikelihood } from './likelihood-result.ts';

/** A threat as likelihood sees it. */
export interface OpenThreat {
  readonly id: string;
  readonly at: string;
  readonly class: ThreatClass;
  readonly title: ThreatLikelihood['title'];
  readonly vectors: readonly string[];
}

/** Threats that are attacks, apply and are not prevented at the chosen state: derived ones, then stated ones; by id. */
export function openThreats({ run, threats }: PositionStages, prevented: (stated: string) => boolean): Map<string, OpenThreat> {
  const open = new Map<string, OpenThreat>();
  for (const { id, at, rule, isNotApplicable, prevented: by } of threats.hits) {
    if (isNotApplicable || by[run.inForce] || !isAttack(rule.class)) continue;
    const own = ownEntry(run.document.threatDispositions, id)?.vectors;
    open.set(id, { id, at, class: rule.class, title: rule.title, vectors: own ?? rule.vectors });
  }
  for (const [id, threat] of Object.entries(run.document.threats ?? {})) {
    if (threat.class === undefined || threat.at === undefined || !isAttack(threat.class) || prevented(id)) continue;
    open.set(id, { id, at: threat.at, class: threat.class, title: bilingual(threat.title), vectors: threat.vectors ?? [] });
  }
  return open;
}

/** How likely a threat is at a place that is so exposed. */
export function threatLikelihood(threat: OpenThreat, place: PlaceExposure, input: LikelihoodInput): ThreatLikelihood {
  const metrics = metricsOf(threat.vectors);
  const stated = ownEntry(input.factors, threat.id) ?? {};
  const given = FACTORS.filter((factor) => stated[factor] !== undefined);
  const factors = {
    ...defaultFactors(threat.class as AttackClass, metrics),
    ...Object.fromEntries(given.map((factor) => [factor, stated[factor]])),
  } as AttackFactors;
  const points = attackPotential(factors);
  const feasibility = attackFeasibility(points);
  const statedExposure: ExposureLevel | undefined = ownEntry(input.exposures, threat.at);
  const level = statedExposure ?? narrowedBy(place.level, metrics);
  const statedLevel = ownEntry(input.levels, threat.id);
  return {
    threat: threat.id,
    at: threat.at,
    class: threat.class,
    title: threat.title,
    factors,
    stated: given,
    points,
    feasibility,
    exposure: { level, by: [...place.exposures], ...(place.through === undefined ? {} : { through: place.through }), stated: statedExposure !== undefined },
    likelihood: statedLevel ?? attackLikelihood(feasibility, level),
    levelStated: statedLevel !== undefined,
  };
}
