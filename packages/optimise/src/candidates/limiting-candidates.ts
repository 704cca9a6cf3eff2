import type { Catalog, MeasureExampleEntry } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import {
  type AnshinDocument,
  AXIS_OF,
  type Dimension,
  economicImpactOf,
  type Limit,
  type Measure,
  type Rank,
  rankOf,
  recoveryDifficultyOf,
} from '@anshin/model';
import type { Excess } from '../problem/needs.ts';
import { calledForBy, canPerform, exampleId, exampleMeasure, isAbout } from './example-measure.ts';

/** ASSUMPTION: an example of this requirement is a safety device apart from what is attacked; no other example may claim to be. */
const INDEPENDENT = 'ssf.independent-safety-device';
/** ASSUMPTION: insurance covers any economic loss of the party that takes it out; other limits help everyone, in incidents they are about. */
const INSURANCE = 'ssf.cyber-insurance';

/** What one made measure limits, in which incidents. */
interface Group {
  readonly dimension: Dimension;
  readonly to: Rank;
  readonly party: string | undefined;
  readonly incidents: Set<string>;
}

/**
 * Measures made from the catalog's examples that lower one dimension by one level, where that brings it inside the target.
 * ASSUMPTION: one level; how far an example lowers a consequence is not part of the catalog.
 */
export function limitingCandidates(document: AnshinDocument, assessment: Assessment, catalog: Catalog, excesses: readonly Excess[]): [string, Measure][] {
  const threats = new Map(assessment.threats.map((threat) => [threat.id, threat]));
  const calledFor = new Map(
    assessment.incidents.map(({ id, causes }) => [
      id,
      calledForBy(causes.flatMap((cause) => cause.threats.map((threat) => threats.get(threat))).filter((threat) => threat !== undefined)),
    ]),
  );
  return catalog.measures.flatMap((example) => {
    const groups = new Map<string, Group>();
    for (const excess of excesses) {
      const own = calledFor.get(excess.incident);
      if (!isGeneral(example) && (own === undefined || !isAbout(example, own))) continue;
      collect(document, example, excess, groups);
    }
    return [...groups].map(([key, group]): [string, Measure] => [exampleId(example, key), limiting(document, assessment, example, group)]);
  });
}

function isGeneral(example: MeasureExampleEntry): boolean {
  return example.meets[0] === INDEPENDENT || example.meets[0] === INSURANCE;
}

function collect(document: AnshinDocument, example: MeasureExampleEntry, excess: Excess, groups: Map<string, Group>): void {
  const party = example.meets[0] === INSURANCE ? excess.position.stakeholder : undefined;
  if (party !== undefined && !canPerform(document, example, party)) return;
  for (const { dimension, rank, target } of excess.dimensions) {
    if (example.limits?.includes(dimension) !== true || rank - 1 > target || (dimension === 'safety' && example.meets[0] !== INDEPENDENT)) continue;
    if (isWorseFor(document, excess.incident, dimension, rank, party)) continue;
    const key = `${dimension}-${rank - 1}${party === undefined ? '' : `-${party}`}`;
    const group = groups.get(key) ?? { dimension, to: (rank - 1) as Rank, party, incidents: new Set() };
    groups.set(key, group);
    group.incidents.add(excess.incident);
  }
}

/** Whether the incident strikes another party harder, whom the same limit would then lower by more than one level. */
function isWorseFor(document: AnshinDocument, incident: string, dimension: Dimension, rank: Rank, party: string | undefined): boolean {
  const consequences = Object.entries(document.incidents?.[incident]?.consequences ?? {});
  return consequences.some(([other, consequence]) => {
    const level = consequence[dimension];
    return (party === undefined || other === party) && level !== undefined && rankOf(level) > rank;
  });
}

function limiting(document: AnshinDocument, assessment: Assessment, example: MeasureExampleEntry, group: Group): Measure {
  const { dimension, to, party, incidents } = group;
  const limit: Limit = {
    dimension,
    to: AXIS_OF[dimension] === 'recoveryDifficulty' ? recoveryDifficultyOf(to) : economicImpactOf(to),
    ...(party === undefined ? {} : { for: [party] }),
  };
  const causes = assessment.incidents.filter(({ id }) => incidents.has(id)).flatMap((incident) => incident.causes);
  const from = [...new Set(causes.flatMap((cause) => (cause.isAttack && cause.at !== undefined ? [cause.at] : [])))].sort();
  const because = { ja: '独立した装置を選ぶことを前提としています。', en: 'It is taken as given that an independent device is chosen.' };
  return {
    ...exampleMeasure(document, example, '', party),
    treats: [...incidents].sort().map((incident) => ({ incident })),
    effect: { limits: [limit] },
    ...(dimension === 'safety' ? { independence: { from, because } } : {}),
  };
}
