import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { CauseResult } from '../assessment/incident-result.ts';
import { bilingual } from '../bilingual.ts';
import { byId } from '../order.ts';
import { ownEntry } from '../own-entry.ts';
import type { AssessOptions } from '../run.ts';
import { positionModel } from '../sensitivity/model/position-model.ts';
import { type PositionStages, runPositionStages } from '../sensitivity/model/position-stages.ts';
import { preventedBy } from '../stages/threats/threat-set.ts';
import type { AttackClass, LikelihoodLevel } from './attack-factors.ts';
import { exposureFinder } from './exposure-of.ts';
import { LIKELIHOOD_ASSUMPTIONS } from './likelihood-assumptions.ts';
import type { LikelihoodInput, LikelihoodResult, ThreatLikelihood } from './likelihood-result.ts';
import { orderOfWork } from './order-of-work.ts';
import { type OpenThreat, openThreats, threatLikelihood } from './threat-likelihood.ts';

/** What the caller decides. */
export interface LikelihoodOptions extends Omit<AssessOptions, 'only'> {
  /** What people stated; `LikelihoodInput` checks it. */
  readonly input?: LikelihoodInput;
  /** `ofCauses` (default) lists threats at open causes only, `all` every threat that is open. */
  readonly threats?: 'ofCauses' | 'all';
}

/**
 * Works out how likely attacks are, from what they take (attack potential) and who can try (exposure), and in which order to deal with the
 * open causes. Optional and beside the framework: it reads positions and moves none. Pure and deterministic.
 */
export function assessLikelihood(document: AnshinDocument, catalog: Catalog, options: LikelihoodOptions): LikelihoodResult {
  const stages = runPositionStages(document, catalog, options);
  const { run, incidents } = stages;
  const input = options.input ?? {};
  const exposureAt = exposureFinder(stages, run.inForce);
  const threats = openThreats(stages, (stated) => preventedBy(run, stages.links.byThreat.get(stated) ?? [])[run.inForce]);
  const ofCauses = new Set(incidents.flatMap((incident) => incident.causes.filter((cause) => cause.open[run.inForce]).flatMap((cause) => cause.threats)));
  const rated = new Map<string, ThreatLikelihood>();
  for (const [id, threat] of threats) {
    const place = options.threats === 'all' || ofCauses.has(id) ? exposureAt(threat.at) : undefined;
    if (place !== undefined) rated.set(id, threatLikelihood(threat, place, input));
  }
  const byClass = (cause: CauseResult): LikelihoodLevel => classLikelihood(cause, exposureAt(cause.at), input);
  return {
    version: 1,
    assessment: { id: document.id, title: bilingual(document.title) },
    inForce: run.inForce,
    now: run.now,
    movesPositions: false,
    threats: [...rated.values()].sort((a, b) => byId(a.threat, b.threat)),
    work: orderOfWork(positionModel(stages), { input, threats: rated, byClass }),
    unknown: unknownIds(stages, input),
    assumptions: LIKELIHOOD_ASSUMPTIONS.map(({ id, text }) => ({ id, text: { ...text } })),
  };
}

/** An attack about which only class and place are known. */
function classLikelihood(cause: CauseResult, place: ReturnType<ReturnType<typeof exposureFinder>>, input: LikelihoodInput): LikelihoodLevel {
  const threat: OpenThreat = { id: cause.id, at: cause.at ?? '', class: cause.class as AttackClass, title: { ja: '', en: '' }, vectors: [] };
  return place === undefined ? 'veryLow' : threatLikelihood(threat, place, input).likelihood;
}

function unknownIds({ run, threats, incidents }: PositionStages, input: LikelihoodInput): string[] {
  const hits = new Set(threats.hits.map((hit) => hit.id));
  const isThreat = (id: string): boolean => hits.has(id) || ownEntry(run.document.threats, id) !== undefined;
  const causes = new Set(incidents.flatMap((incident) => incident.causes.map((cause) => cause.id)));
  const isPlace = (id: string): boolean => run.topology.componentById.has(id) || run.topology.channelById.has(id);
  return [
    ...Object.keys(input.factors ?? {}).filter((id) => !isThreat(id)),
    ...Object.keys(input.exposures ?? {}).filter((id) => !isPlace(id)),
    ...Object.keys(input.levels ?? {}).filter((id) => !isThreat(id) && !causes.has(id)),
  ].sort(byId);
}
