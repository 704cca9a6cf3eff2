import type { Dimension, Incident, Rank } from '@anshin/model';
import { proposeServiceLevel } from '../../stages/service-level/propose-service-level.ts';
import { dimensionName, incidentTitle, partyName } from '../locales/names.ts';
import { filled, ROW_WORDS } from '../locales/words.ts';
import type { PositionModel, RatedItem } from '../model/position-model.ts';
import { levelOf } from '../model/ranks.ts';
import { cappedRank, type Situation } from '../model/situation.ts';
import { type Places, type PlacesByPosition, placesOf } from './places.ts';
import { placesAfter } from './rerun.ts';
import { type Tally, tallyOf, worstWith } from './tally.ts';
import type { Change, Variation } from './variation.ts';

interface Tallied {
  readonly places: Places;
  readonly isOverridden: ReadonlySet<string>;
  readonly computed: Tally;
  readonly limited: Tally;
  readonly open: Tally;
}

/** Every rated dimension of every consequence, one level down and up. Only the party's own positions can move, so that each change is told from counts. */
export function varyConsequences(model: PositionModel, situation: Situation): Variation[] {
  const tallies = talliesOf(model, situation);
  const places = new Map<string, { readonly item: RatedItem; readonly party: string; readonly positions: number[] }>();
  model.positions.forEach(({ result, items }, index) => {
    for (const item of items) {
      const key = `${model.stages.incidents[item.incident]?.id ?? ''}/${result.stakeholder}/${item.dimension}`;
      const known = places.get(key);
      if (known === undefined) places.set(key, { item, party: result.stakeholder, positions: [index] });
      else known.positions.push(index);
    }
  });
  return [...places].map(([key, { item, party, positions }]): Variation => {
    const incident = model.stages.incidents[item.incident]?.id ?? '';
    const { run } = model.stages;
    const step = (to: Rank | undefined): Change | undefined =>
      to === undefined ? undefined : changeTo(model, situation, tallies, { item, incident, party, positions }, to);
    return {
      id: `consequence:${key}`,
      kind: 'consequence',
      title: filled(ROW_WORDS.consequence, {
        title: incidentTitle(run, incident),
        party: partyName(run, party),
        dimension: dimensionName(run.catalog, item.dimension),
      }),
      path: ['incidents', incident, 'consequences', party, item.dimension],
      inferred: item.isInferred,
      from: levelOf(item.axis, item.rank) ?? '',
      down: step(item.rank === 1 ? undefined : ((item.rank - 1) as Rank)),
      up: step(item.rank === 3 ? undefined : ((item.rank + 1) as Rank)),
    };
  });
}

interface Judged {
  readonly item: RatedItem;
  readonly incident: string;
  readonly party: string;
  readonly positions: readonly number[];
}

function changeTo(model: PositionModel, situation: Situation, tallies: readonly Tallied[], judged: Judged, to: Rank): Change {
  const level = levelOf(judged.item.axis, to) ?? '';
  if (changesServiceLevel(model, judged, level)) return { to: level, work: 'rerunWork', places: () => placesAfter(model, editedWith(model, judged, level)) };
  return {
    to: level,
    work: 'none',
    places: () => new Map(judged.positions.map((index) => movedPlaces(model, situation, tallies[index] as Tallied, judged.item, index, to))),
  };
}

function movedPlaces(model: PositionModel, situation: Situation, tallied: Tallied, item: RatedItem, index: number, to: Rank): [string, Places] {
  const position = model.positions[index] as PositionModel['positions'][number];
  const [from, after] = [cappedRank(model, item, situation), cappedRank(model, { ...item, rank: to }, situation)];
  const computed = worstWith(tallied.computed, item.axis, item.rank, to);
  const isOpen = situation.isOpen[item.incident] === true;
  const { before, open, target } = tallied.places;
  return [
    position.result.id,
    {
      before: tallied.isOverridden.has(item.axis) ? before : { ...before, [item.axis]: computed[item.axis] },
      limited: worstWith(tallied.limited, item.axis, from, after),
      open: isOpen ? worstWith(tallied.open, item.axis, from, after) : open,
      target,
    },
  ];
}

function talliesOf(model: PositionModel, situation: Situation): Tallied[] {
  const base: PlacesByPosition = placesOf(model, situation);
  return model.positions.map((position) => {
    const capped = position.items.map((item) => ({ ...item, rank: cappedRank(model, item, situation) }));
    return {
      places: base.get(position.result.id) as Places,
      isOverridden: new Set(position.result.overridden.map((override) => override.axis)),
      computed: tallyOf(position.items),
      limited: tallyOf(capped),
      open: tallyOf(capped.filter((item) => situation.isOpen[item.incident])),
    };
  });
}

/** Rules can depend on the service level, and where nobody decided it, a critical injury proposes the higher one (CCDS §3.2). */
function changesServiceLevel(model: PositionModel, judged: Judged, level: string): boolean {
  const { level: current } = model.stages.run;
  if (current.decided !== null || judged.item.dimension !== 'safety' || (judged.item.rank !== 3 && level !== 'critical')) return false;
  return proposeServiceLevel(editedWith(model, judged, level)).effective !== current.effective;
}

function editedWith({ stages }: PositionModel, { item, incident, party }: Judged, level: string): PositionModel['stages']['run']['document'] {
  const { document } = stages.run;
  const stated = document.incidents?.[incident] as Incident;
  const changed: Partial<Record<Dimension, string>> = { [item.dimension]: level };
  return {
    ...document,
    incidents: {
      ...document.incidents,
      [incident]: { ...stated, consequences: { ...stated.consequences, [party]: { ...stated.consequences?.[party], ...changed } } } as Incident,
    },
  };
}
