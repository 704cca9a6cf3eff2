import { AXIS_OF, type Axis, type Rank } from '@anshin/model';
import { decisionsInTime } from '../../stages/incidents/decisions-in-time.ts';
import { allowedChanges, SENSITIVITY_LIMITS } from '../limits.ts';
import { measureTitle } from '../locales/names.ts';
import { type ModelPosition, modelPosition, type PositionModel, positionModel } from '../model/position-model.ts';
import { rerunPositionStages } from '../model/position-stages.ts';
import { levelOf } from '../model/ranks.ts';
import { sizeOf } from '../model/size-of.ts';
import { cappedRank, type Situation, situationWith } from '../model/situation.ts';
import type { Raising, Reading } from './explanation.ts';
import { type CountedItem, eachAxis, judgementChange, rankIn, type ReadingView } from './view.ts';

/** Something that changes, and the rank that a reading then has on an axis. */
interface Alternative<T> {
  readonly what: T;
  readonly rank: (reading: Reading, axis: Axis) => number;
}

/** For each reading and axis below the top: single judgements that raise it by a level, single measures whose failure does, single decisions whose end does. Entries without any are left out. */
export function raisings(model: PositionModel, position: ModelPosition, situation: Situation, views: readonly ReadingView[]): Raising[] {
  const failures = withoutEachMeasure(model, position);
  const ends = withoutEachDecision(model, position);
  const found: Raising[] = [];
  for (const { view, axis, rank } of eachAxis(views)) {
    if (rank === 3) continue;
    const { reading } = view;
    const rises = <T>({ rank: after }: Alternative<T>): boolean => reading !== 'before' && after(reading, axis) > rank;
    const raising: Raising = {
      reading,
      axis,
      from: levelOf(axis, rank),
      judgements: view.overridden.has(axis)
        ? []
        : view.items
            .filter((item) => item.axis === axis && raisedRank(model, position, situation, reading, item) > rank)
            .map((item) => judgementChange(model, item, (item.rank + 1) as Rank)),
      measures: failures.filter(rises).map(({ what, rank: after }) => ({
        measure: what.id,
        title: measureTitle(model.stages.run, what.id),
        status: what.status,
        to: levelOf(axis, after(reading, axis)) ?? '',
      })),
      decisions: ends.filter(rises).map(({ what, rank: after }) => ({
        decision: what.id,
        ...(what.until === undefined ? {} : { until: what.until }),
        to: levelOf(axis, after(reading, axis)) ?? '',
      })),
    };
    if (raising.judgements.length + raising.measures.length + raising.decisions.length > 0) found.push(raising);
  }
  return found;
}

/** The rank that counts when a judgement rises by one level, caps considered. */
function raisedRank(model: PositionModel, position: ModelPosition, situation: Situation, reading: Reading, item: CountedItem): number {
  if (item.rank === 3) return 0;
  const raised = { ...item, rank: (item.rank + 1) as Rank, axis: AXIS_OF[item.dimension] };
  return reading === 'before' ? raised.rank : cappedRank(model, raised, situation);
}

function withoutEachMeasure(model: PositionModel, position: ModelPosition) {
  const { run } = model.stages;
  const inForce = model.measures.map((id, index) => ({ id, index })).filter(({ index }) => model.base[index] === 1 && model.hasEffect[index] === true);
  return inForce.slice(0, allowedChanges(SENSITIVITY_LIMITS.measureWork, sizeOf(model))).map(({ id, index }) => {
    const set = model.base.slice();
    set[index] = 0;
    const situation = situationWith(model, set);
    return {
      what: { id, status: run.document.measures?.[id]?.status ?? 'planned' },
      rank: (reading: Reading, axis: Axis) => rankIn(model, position, situation, reading, axis),
    };
  });
}

/** Only avoiding closes causes and only sharing caps; to retain or to modify moves nothing. */
function withoutEachDecision(model: PositionModel, position: ModelPosition) {
  const { run } = model.stages;
  const moving = decisionsInTime(run).filter(([, decision]) => decision.treatment === 'avoid' || decision.treatment === 'share');
  return moving.slice(0, allowedChanges(SENSITIVITY_LIMITS.rerunWork, sizeOf(model))).map(([id, decision]) => {
    const decisions = Object.fromEntries(Object.entries(run.document.decisions ?? {}).filter(([other]) => other !== id));
    const without = positionModel(rerunPositionStages(model.stages, { ...run.document, decisions }));
    const same = modelPosition(without, position.result.id);
    const situation = situationWith(without, without.base);
    return {
      what: { id, until: decision.until },
      rank: (reading: Reading, axis: Axis) => (same === undefined ? 0 : rankIn(without, same, situation, reading, axis)),
    };
  });
}
