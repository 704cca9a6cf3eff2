import type { PositionResult } from '@anshin/engine';
import {
  type AnshinDocument,
  AXIS_OF,
  type Axis,
  type Consequence,
  type Dimension,
  DIMENSIONS,
  type EconomicImpact,
  type Incident,
  type Override,
  type RecoveryDifficulty,
  rankOf,
} from '@anshin/model';

export type Level = RecoveryDifficulty | EconomicImpact;

/** An incident with what it does to the party in question. */
export interface RatedIncident {
  readonly id: string;
  readonly incident: Incident;
  readonly consequence: Consequence;
}

/** One point of view of an axis: its worst level, and the incidents that reach it. */
export interface DimensionFacts {
  readonly dimension: Dimension;
  /** undefined while no incident is rated in it. */
  readonly level: Level | undefined;
  readonly rated: number;
  /** Incidents that reach the level, in id order; none where it is limited. */
  readonly reaching: readonly RatedIncident[];
}

/** All that an axis of a position rests on. */
export interface AxisFacts {
  readonly axis: Axis;
  readonly computed: Level | null;
  /** With overrides. */
  readonly value: Level | null;
  readonly dimensions: readonly DimensionFacts[];
  readonly overrides: readonly { readonly id: string; readonly override: Override }[];
  readonly isThroughTrustOnly: boolean;
}

/** What one axis of a position rests on, from the document and the result. */
export function axisFacts(axis: Axis, position: PositionResult, rated: readonly RatedIncident[], overrides: AnshinDocument['overrides']): AxisFacts {
  return {
    axis,
    computed: position.computed?.[axis] ?? null,
    value: position.before?.[axis] ?? null,
    dimensions: DIMENSIONS.filter((dimension) => AXIS_OF[dimension] === axis).map((dimension) => dimensionFacts(dimension, rated)),
    overrides: Object.entries(overrides ?? {})
      .filter(([, override]) => override.axis === axis && override.stakeholder === position.stakeholder && override.usage === position.usage)
      .map(([id, override]) => ({ id, override })),
    isThroughTrustOnly: axis === 'recoveryDifficulty' && position.throughTrustOnly,
  };
}

function dimensionFacts(dimension: Dimension, all: readonly RatedIncident[]): DimensionFacts {
  const rated = all.filter(({ consequence }) => consequence[dimension] !== undefined);
  const worst = Math.max(0, ...rated.map(({ consequence }) => rankOf(consequence[dimension] ?? 'limited')));
  const reaching = worst <= 1 ? [] : rated.filter(({ consequence }) => rankOf(consequence[dimension] ?? 'limited') === worst);
  const level = (reaching[0] ?? rated[0])?.consequence[dimension];
  return { dimension, level: level === undefined ? undefined : level, rated: rated.length, reaching };
}

/** An incident with the points of view whose worst level it reaches. */
export interface DecidingIncident {
  readonly rated: RatedIncident;
  readonly dimensions: readonly Dimension[];
}

/** The incidents that reach the worst level of any point of view of an axis, each once: those that reach more of them first. */
export function decidingIncidents({ dimensions }: Pick<AxisFacts, 'dimensions'>): DecidingIncident[] {
  const found = new Map<string, { readonly rated: RatedIncident; readonly dimensions: Dimension[] }>();
  for (const { dimension, reaching } of dimensions) {
    for (const rated of reaching) {
      const there = found.get(rated.id);
      if (there === undefined) found.set(rated.id, { rated, dimensions: [dimension] });
      else there.dimensions.push(dimension);
    }
  }
  return [...found.values()].sort((a, b) => b.dimensions.length - a.dimensions.length);
}

/** The rated incidents of every party, by its id, in id order of the incidents. */
export function ratedIncidents(incidents: AnshinDocument['incidents']): ReadonlyMap<string, readonly RatedIncident[]> {
  const found = new Map<string, RatedIncident[]>();
  for (const id of Object.keys(incidents ?? {}).sort()) {
    const incident = incidents?.[id];
    if (incident === undefined) continue;
    for (const [party, consequence] of Object.entries(incident.consequences ?? {})) {
      const there = found.get(party);
      if (there === undefined) found.set(party, [{ id, incident, consequence }]);
      else there.push({ id, incident, consequence });
    }
  }
  return found;
}

/** Those of them that can happen in a usage. */
export function inUsage(rated: readonly RatedIncident[], usage: string | undefined): readonly RatedIncident[] {
  return usage === undefined ? rated : rated.filter(({ incident }) => incident.usages?.includes(usage) !== false);
}
