import type { Axis, Rank } from '@anshin/model';
import { pushTo, sortedSet } from '../../order.ts';
import { requirementFilter } from '../../stages/threats/threat-results.ts';
import { allowedChanges, SENSITIVITY_LIMITS } from '../limits.ts';
import { sizeOf } from '../model/size-of.ts';
import { incidentTitle } from '../locales/names.ts';
import type { MeasureSet } from '../model/measure-set.ts';
import type { ModelPosition, PositionModel } from '../model/position-model.ts';
import { levelOf } from '../model/ranks.ts';
import { cappedRank, type Situation, situationWith } from '../model/situation.ts';
import type { Lowering, OpenCause } from './explanation.ts';
import { type MinimalSets, minimalSets } from './minimal-sets.ts';
import { type CountedItem, driversOf, eachAxis, judgementChange, rankIn, type ReadingView } from './view.ts';

/** For each reading and axis above limited: what would lower it by one level. Values that a person set are left to that person. */
export function lowerings(model: PositionModel, position: ModelPosition, situation: Situation, views: readonly ReadingView[]): Lowering[] {
  const found: Lowering[] = [];
  for (const { view, axis, rank } of eachAxis(views)) {
    const drivers = driversOf(view, axis);
    if (drivers.length === 0) continue;
    const below = (rank - 1) as Rank;
    const { sets, completeUpTo, isCut, byAll } = view.reading === 'before' ? NO_SETS : measureSets(model, position, view.reading, axis, rank, drivers);
    found.push({
      reading: view.reading,
      axis,
      from: levelOf(axis, rank) ?? '',
      to: levelOf(axis, below) ?? '',
      incidents: incidentsOf(model, situation, view, drivers, below),
      measureSets: sets.map((set) => set.map((measure) => model.measures[measure] ?? '')),
      completeUpTo,
      isCut,
      byAllMeasures: byAll,
      unanswered: view.reading === 'open' && !byAll ? unanswered(model, position, axis, rank) : [],
    });
  }
  return found;
}

/** The position before measures is the framework's: no measure lowers it. */
const NO_SETS: MinimalSets = { sets: [], completeUpTo: 0, isCut: false, byAll: false };

/** Measures in force never raise a place, so that minimal sets are well defined. */
function measureSets(
  model: PositionModel,
  position: ModelPosition,
  reading: 'limited' | 'open',
  axis: Axis,
  rank: number,
  drivers: readonly CountedItem[],
): MinimalSets {
  const missing = measuresThatBear(model, drivers).filter((index) => model.base[index] === 0);
  const { questions, ...limits } = SENSITIVITY_LIMITS.sets;
  const set: MeasureSet = new Uint8Array(model.base.length);
  const suffices = (added: readonly number[]): boolean => {
    set.set(model.base);
    for (const measure of added) set[measure] = 1;
    return rankIn(model, position, situationWith(model, set), reading, axis) < rank;
  };
  return minimalSets(missing, suffices, { ...limits, questions: Math.min(questions, allowedChanges(SENSITIVITY_LIMITS.measureWork, sizeOf(model))) });
}

/** Only these can move the drivers: what prevents their causes, what caps them, and what stops an attacker on the way. */
function measuresThatBear(model: PositionModel, drivers: readonly CountedItem[]): number[] {
  const found = new Set(model.gates.measures);
  for (const item of drivers) {
    for (const cause of model.causes[item.incident] ?? []) for (const measure of cause.preventedBy) found.add(measure);
    for (const cap of item.caps) found.add(model.caps[cap]?.measure ?? -1);
  }
  found.delete(-1);
  return [...found].sort((a, b) => a - b);
}

function incidentsOf(model: PositionModel, situation: Situation, view: ReadingView, drivers: readonly CountedItem[], below: Rank): Lowering['incidents'] {
  const byIncident = new Map<number, CountedItem[]>();
  for (const item of drivers) pushTo(byIncident, item.incident, item);
  return [...byIncident].map(([index, items]) => {
    const incident = model.stages.incidents[index]?.id ?? '';
    return {
      incident,
      title: incidentTitle(model.stages.run, incident),
      judgements: items.map((item) => judgementChange(model, item, below)),
      causes: view.reading === 'open' ? openCauses(model, situation, index) : [],
    };
  });
}

/** Causes that stay open with all measures of the document in force, of the incidents that then still reach the rank; the incident itself where it names no cause. */
function unanswered(model: PositionModel, position: ModelPosition, axis: Axis, rank: number): string[] {
  const situation = situationWith(model, new Uint8Array(model.base.length).fill(1));
  const holding = position.items.filter((item) => item.axis === axis && situation.isOpen[item.incident] === true && cappedRank(model, item, situation) >= rank);
  return [...new Set(holding.map((item) => item.incident))].flatMap((index) => {
    const { id = '', causes = [] } = model.stages.incidents[index] ?? {};
    return causes.length === 0 ? [id] : causes.filter((_, cause) => situation.openCauses[index]?.[cause] === true).map((cause) => cause.id);
  });
}

function openCauses({ stages, measures, base, causes }: PositionModel, situation: Situation, index: number): OpenCause[] {
  const inPlay = requirementFilter(stages.run);
  return (stages.incidents[index]?.causes ?? []).flatMap((cause, i): OpenCause[] => {
    if (situation.openCauses[index]?.[i] !== true) return [];
    const answering = cause.threats.flatMap((threat) => requirementsOf(stages, threat)).filter(inPlay);
    const preventing = causes[index]?.[i]?.preventedBy ?? [];
    return [
      {
        id: cause.id,
        ...(cause.at === undefined ? {} : { at: cause.at }),
        class: cause.class,
        measures: preventing.filter((measure) => base[measure] === 0).map((measure) => measures[measure] ?? ''),
        requirements: sortedSet(answering),
      },
    ];
  });
}

function requirementsOf({ threats, run }: PositionModel['stages'], threat: string): readonly string[] {
  const stated = run.document.threats?.[threat]?.requirements;
  if (stated !== undefined) return stated;
  return threats.byElement.get(threat.slice(threat.indexOf('@') + 1))?.find((hit) => hit.id === threat)?.rule.requirements ?? [];
}
