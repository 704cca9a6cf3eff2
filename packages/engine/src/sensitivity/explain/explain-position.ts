import type { Catalog } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import type { AssessOptions } from '../../run.ts';
import { incidentTitle } from '../locales/names.ts';
import { type ModelPosition, modelPosition, type PositionModel, positionModel } from '../model/position-model.ts';
import { runPositionStages } from '../model/position-stages.ts';
import { levelOf } from '../model/ranks.ts';
import { situationWith } from '../model/situation.ts';
import { EXPLANATION_ASSUMPTIONS } from '../sensitivity-assumptions.ts';
import type { AxisReason, PositionExplanation } from './explanation.ts';
import { lowerings } from './lower-position.ts';
import { raisings } from './raise-position.ts';
import { sentencesOf } from './sentences.ts';
import { UnknownPositionError } from './unknown-position-error.ts';
import { driversOf, eachAxis, type ReadingView, viewsOf } from './view.ts';

/**
 * Says why a party stands where it stands, what would lower it by one level and what would raise it, at the state of the switch in the
 * options. `stakeholder` is a party, or `party/usage` where positions differ by usage. Throws `UnknownPositionError` where there is none.
 */
export function explainPosition(document: AnshinDocument, catalog: Catalog, options: AssessOptions, stakeholder: string): PositionExplanation {
  const model = positionModel(runPositionStages(document, catalog, options));
  const position = modelPosition(model, stakeholder);
  if (position === undefined)
    throw new UnknownPositionError(
      stakeholder,
      model.positions.map(({ result }) => result.id),
    );
  return explain(model, position);
}

/** The same from a model that exists already. */
export function explain(model: PositionModel, position: ModelPosition): PositionExplanation {
  const { run } = model.stages;
  const { result } = position;
  const situation = situationWith(model, model.base);
  const views = viewsOf(model, position, situation);
  const movedBy = [...eachAxis(views)].map(({ view, axis }) => reasonFor(model, view, axis));
  const lower = lowerings(model, position, situation, views);
  const raise = raisings(model, position, situation, views);
  const { before, limited, open, target } = result;
  return {
    version: 1,
    position: result.id,
    stakeholder: result.stakeholder,
    ...(result.usage === undefined ? {} : { usage: result.usage }),
    inForce: run.inForce,
    now: run.now,
    before,
    limited,
    open,
    target,
    movedBy,
    lower,
    raise,
    sentences: sentencesOf(run, { stakeholder: result.stakeholder, before, open, movedBy, lower, raise }),
    assumptions: EXPLANATION_ASSUMPTIONS.map(({ id, text }) => ({ id, text: { ...text } })),
  };
}

function reasonFor({ stages }: PositionModel, view: ReadingView, axis: AxisReason['axis']): AxisReason {
  return {
    reading: view.reading,
    axis,
    level: levelOf(axis, view.ranks[axis]),
    drivers: driversOf(view, axis).map((item) => {
      const incident = stages.incidents[item.incident]?.id ?? '';
      return {
        incident,
        title: incidentTitle(stages.run, incident),
        dimension: item.dimension,
        stated: levelOf(axis, item.rank) ?? '',
        counted: levelOf(axis, item.counted) ?? '',
        inferred: item.isInferred,
      };
    }),
    overridden: view.overridden.has(axis),
  };
}
