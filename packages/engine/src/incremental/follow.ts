import {
  type Asset,
  type Channel,
  type CollectionName,
  type Component,
  type DataFlow,
  type Decision,
  type EntityOf,
  type Incident,
  type Measure,
  type Override,
  positionParts,
  type Stakeholder,
  type StatedThreat,
} from '@anshin/model';
import type { Edit } from './edit.ts';
import { LiveComponent } from './live-graph.ts';
import type { LiveState } from './live-state.ts';

type Follow<T> = (state: LiveState, id: string, before: T | undefined, after: T | undefined) => void;

/** What an edit of each collection moves. A collection that is not named moves no threat, incident or position. */
const FOLLOW: { readonly [C in CollectionName]?: Follow<EntityOf<C>> } = {
  components: ({ system }, id, _, after: Component | undefined) => system.setComponent(id, after),
  channels: ({ system }, id, before: Channel | undefined, after) => system.setChannel(id, before, after),
  zones: ({ system }) => system.rereadZones(),
  assets: ({ system }, id, before: Asset | undefined, after) => system.setAsset(id, before, after),
  flows: ({ system, map }, id, before: DataFlow | undefined, after) => {
    system.setFlow(id, before, after);
    map.forgetAvoided();
  },
  stakeholders: ({ system, map }, id, before: Stakeholder | undefined, after) => {
    system.setStakeholder(id, before, after);
    map.dirtyParty(id);
  },
  usages: ({ map }) => map.dirtyAllParties(),
  incidents: ({ map }, id, before: Incident | undefined, after) => map.setIncident(id, before, after),
  threats: ({ threats, map }, id, before: StatedThreat | undefined, after) => {
    map.dirtyWith(id);
    threats.setStated(id, before, after);
  },
  threatDispositions: ({ threats }, id) => threats.setDisposition(id),
  overrides: ({ map }, _, before: Override | undefined, after) => {
    for (const override of [before, after]) if (override !== undefined) map.dirtyParty(override.stakeholder);
  },
  rationales: ({ map }, key) => map.dirtyParty(positionParts(key).stakeholder),
  measures: ({ threats, map }, id, before: Measure | undefined, after) => {
    threats.setMeasure(id, before, after);
    map.setMeasure(id, before, after);
  },
  decisions: ({ map }, _, before: Decision | undefined, after) => map.setDecision(before, after),
};

/** Carries an edit, which the document already holds, through to what is dirty on the map. */
export function follow(state: LiveState, edit: Edit, before: unknown): void {
  const { system, threats, map } = state;
  if ('part' in edit) {
    if (edit.part === 'target') map.dirtyAllParties();
    return;
  }
  (FOLLOW[edit.collection] as Follow<unknown> | undefined)?.(state, edit.id, before, edit.entity);
  system.settleFlows();
  for (const element of system.left) threats.leave(element);
  const moved = [...system.left, ...system.arrived];
  system.left.length = 0;
  system.arrived.length = 0;
  threats.rederive();
  for (const element of moved) {
    map.dirtyAt(element.id);
    if (element instanceof LiveComponent) map.dirtyLimitsOn(element.id);
  }
  if (moved.length > 0) map.forgetAvoided();
  for (const place of threats.changedAt) map.dirtyAt(place);
  threats.changedAt.clear();
  if (system.retold.size > 0) map.dirtyAlong(system.retold);
  system.retold.clear();
}
