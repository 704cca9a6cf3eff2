import { IN_FORCE } from '../../assessment/in-force.ts';
import { measureTitle } from '../locales/names.ts';
import { filled, ROW_WORDS } from '../locales/words.ts';
import type { PositionModel } from '../model/position-model.ts';
import { situationWith } from '../model/situation.ts';
import { placesOf } from './places.ts';
import type { Change, Variation } from './variation.ts';

/** Every measure, its status one step down and up; below planned it is absent, as is one that was only inferred. A step that does not cross the switch moves nothing. */
export function varyMeasures(model: PositionModel): Variation[] {
  const { run } = model.stages;
  return model.measures.map((id, index): Variation => {
    const measure = run.document.measures?.[id];
    const status = IN_FORCE.indexOf(measure?.status ?? 'planned');
    const isInferred = measure?.inferred === true;
    const step = (to: number): Change | undefined => (to < IN_FORCE.length ? changeTo(model, index, to) : undefined);
    return {
      id: `measure:${id}`,
      kind: 'measure',
      title: filled(ROW_WORDS.measure, { title: measureTitle(run, id) }),
      path: ['measures', id, 'status'],
      inferred: isInferred,
      from: IN_FORCE[status] ?? '',
      down: step(isInferred ? -1 : status - 1),
      up: step(status + 1),
    };
  });
}

/** `to` is an index of the states, -1 for absent. */
function changeTo(model: PositionModel, index: number, to: number): Change {
  const counts = to >= IN_FORCE.indexOf(model.stages.run.inForce) ? 1 : 0;
  const name = IN_FORCE[to] ?? 'absent';
  if (counts === model.base[index] || model.hasEffect[index] !== true) return { to: name, work: 'none', places: () => new Map() };
  return {
    to: name,
    work: 'measureWork',
    places: () => {
      const set = model.base.slice();
      set[index] = counts;
      return placesOf(model, situationWith(model, set));
    },
  };
}
