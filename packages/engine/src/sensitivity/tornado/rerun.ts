import type { AnshinDocument } from '@anshin/model';
import { type PositionModel, positionModel } from '../model/position-model.ts';
import { rerunPositionStages } from '../model/position-stages.ts';
import { situationWith } from '../model/situation.ts';
import { type PlacesByPosition, placesOf } from './places.ts';

/** Where the positions stand on an edited document: the stages are run again. */
export function placesAfter({ stages }: PositionModel, edited: AnshinDocument): PlacesByPosition {
  const model = positionModel(rerunPositionStages(stages, edited));
  return placesOf(model, situationWith(model, model.base));
}
