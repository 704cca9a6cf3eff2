import type { Catalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import type { AnshinDocument, Measure } from '@anshin/model';
import { capFinder } from './find-caps.ts';
import { consideredPositions, excessesOf, type PositionChoice } from './needs.ts';
import { candidatesOf } from './read-candidates.ts';
import { spreadCondition } from './spread-condition.ts';
import type { Candidate, IncidentCondition, Need, Place, TreatmentProblem } from './treatment-problem.ts';

/** What the caller decides about the problem. */
export interface ProblemOptions extends PositionChoice {
  readonly yenPerPersonDay: number;
  /** Measures that may not be chosen. */
  readonly forbid: readonly string[];
  readonly originOf: (measure: string) => Candidate['origin'];
  /** Whether measures may also close incidents by cutting the ways to their causes. */
  readonly usesPaths: boolean;
}

/**
 * Reads the problem from a document (with every candidate among its measures) and its assessment: the engine says which measure
 * prevents which cause and treats which incident; a need is met when its incident is closed or what lies outside is capped.
 */
export function buildProblem(document: AnshinDocument, assessment: Assessment, catalog: Catalog, options: ProblemOptions): TreatmentProblem {
  const ids = Object.keys(document.measures ?? {}).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const indexes = (measures: readonly string[]): number[] => measures.map((id) => indexOf.get(id)).filter((index) => index !== undefined);
  const candidates = candidatesOf(document, assessment, ids, indexOf, options);
  const spread = spreadCondition(document, catalog, assessment, (threat, measures) =>
    indexes(measures.filter((id) => preventsThreat(document.measures?.[id], threat))),
  );
  const componentOf = new Map(spread.components.map(({ id }, index) => [id, index]));
  const channelOf = new Map(spread.channels.map(({ id }, index) => [id, index]));
  const placeOf = (at: string | undefined): Place => {
    const component = at === undefined ? undefined : componentOf.get(at);
    if (component !== undefined) return { type: 'component', index: component };
    const channel = at === undefined ? undefined : channelOf.get(at);
    return channel === undefined ? { type: 'always' } : { type: 'channel', index: channel };
  };
  const incidents = assessment.incidents.map(
    ({ id, causes }): IncidentCondition => ({
      id,
      isAlwaysOpen: causes.length === 0,
      causes: causes
        .filter((cause) => cause.because !== 'cause.avoided')
        // Without ways, an attack that does not arrive today still does not: more measures never open a way.
        .filter((cause) => options.usesPaths || !cause.isAttack || cause.open[assessment.inForce] || cause.because === 'cause.prevented')
        .map((cause) => ({
          id: cause.id,
          preventedBy: indexes(cause.preventedBy),
          place: cause.isAttack && options.usesPaths ? placeOf(cause.at) : { type: 'always' },
        })),
    }),
  );
  const positions = consideredPositions(assessment, options).map((position) => ({
    id: position.id,
    stakeholder: position.stakeholder,
    isInside: position.withinTarget?.after === true,
  }));
  const capsFor = capFinder(document, assessment, indexOf, options.usesPaths ? (component) => componentOf.get(component) : null);
  const incidentOf = new Map(incidents.map(({ id }, index) => [id, index]));
  const positionOf = new Map(positions.map(({ id }, index) => [id, index]));
  const needs = excessesOf(document, assessment, options).map(
    (excess): Need => ({
      position: positionOf.get(excess.position.id) as number,
      incident: incidentOf.get(excess.incident) as number,
      dimensions: excess.dimensions.map(({ dimension, target }) => ({ dimension, caps: capsFor(excess, dimension, target) })),
    }),
  );
  return { candidates, positions, incidents, needs, spread };
}

/** A measure that lists what it treats prevents just that; one that lists nothing prevents every threat whose requirement it meets where it acts. */
function preventsThreat(measure: Measure | undefined, threat: string): boolean {
  if (measure?.effect === undefined || !('prevents' in measure.effect)) return false;
  const treats = measure.treats ?? [];
  return treats.length === 0 || treats.some((reference) => 'threat' in reference && reference.threat === threat);
}
