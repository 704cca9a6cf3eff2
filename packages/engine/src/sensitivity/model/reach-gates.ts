import { byInForce } from '../../assessment/in-force.ts';
import { computeReach, type Reach } from '../../stages/spread/reach.ts';
import { givesControl, type ThreatSet, type TreatedHit } from '../../stages/threats/threat-set.ts';
import { prevents } from '../../stages/measures/prevention.ts';
import type { MeasureLinks } from '../../stages/measures/measure-links.ts';
import type { AnshinDocument } from '@anshin/model';
import type { MeasureSet } from './measure-set.ts';
import type { PositionStages } from './position-stages.ts';

/** What decides where an attacker gets to: threats that give control, and the measures that prevent them. */
export interface ReachGates {
  /** Indexes of measures that prevent a threat that gives control, ascending. */
  readonly measures: readonly number[];
  /** What is reached with these measures in force. */
  readonly reachWith: (set: MeasureSet) => Reach;
}

interface Gate {
  readonly hit: TreatedHit & { prevented: TreatedHit['prevented'] };
  readonly by: readonly number[];
}

/** Reduces the threats to those that the spread stage asks about, so that it can be run for any set of measures; the spreading itself is the stage's. */
export function reachGates(stages: PositionStages, indexes: (ids: readonly string[]) => number[]): ReachGates {
  const { run, threats, links, entries } = stages;
  const gates: Gate[] = [];
  const byElement = new Map<string, TreatedHit[]>();
  for (const [element, hits] of threats.byElement) {
    const controlling = hits.filter((hit) => givesControl(hit) && !hit.isNotApplicable);
    if (controlling.length === 0) continue;
    byElement.set(
      element,
      controlling.map((hit) => {
        const by = indexes(preventingMeasures(run.document, links, hit));
        if (by.length === 0) return hit;
        const gate: Gate = { hit: { ...hit }, by };
        gates.push(gate);
        return gate.hit;
      }),
    );
  }
  const reduced: ThreatSet = { hits: [], byPlace: new Map(), byElement, statedByPlace: new Map() };
  const shut = byInForce(() => true);
  const ajar = byInForce(() => false);
  const measures = [...new Set(gates.flatMap((gate) => gate.by))].sort((a, b) => a - b);
  let last: { readonly key: string; readonly reach: Reach } | undefined;
  return {
    measures,
    reachWith: (set) => {
      const key = measures.map((measure) => set[measure]).join('');
      if (last?.key === key) return last.reach;
      for (const { hit, by } of gates) hit.prevented = by.some((measure) => set[measure] === 1) ? shut : ajar;
      last = { key, reach: computeReach(run, entries, reduced, run.inForce) };
      return last.reach;
    },
  };
}

/** Measures that prevent a derived threat as such: they name it, or name nothing and meet its requirement where it stands (as the threat stage has it). */
function preventingMeasures(document: AnshinDocument, links: MeasureLinks, hit: TreatedHit): string[] {
  return hit.measures.filter((measure) => {
    const treats = links.treats.get(measure);
    return prevents(document, measure) && treats !== undefined && (treats.threats.has(hit.id) || treats.isEmpty);
  });
}
