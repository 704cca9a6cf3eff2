import { type Assessment, counts } from '@anshin/engine';
import { type AnshinDocument, type Measure, textIn } from '@anshin/model';
import { priceOf } from '../candidates/price.ts';
import type { ProblemOptions } from './build-problem.ts';
import type { Candidate } from './treatment-problem.ts';

/** The measures of a document as candidates, in the order of `ids`. */
export function candidatesOf(
  document: AnshinDocument,
  assessment: Assessment,
  ids: readonly string[],
  indexOf: ReadonlyMap<string, number>,
  options: ProblemOptions,
): Candidate[] {
  const measures = ids.map((id) => document.measures?.[id] as Measure);
  const isInForce = measures.map((measure) => counts(measure.status, assessment.inForce));
  const excludes = exclusions(measures, ids, indexOf);
  const candidates = measures.map((measure, index): Candidate => {
    const id = ids[index] as string;
    const isMissing = (measure.dependsOn ?? []).some((other) => !indexOf.has(other));
    const isExcluded = (excludes[index] as readonly number[]).some((other) => isInForce[other] === true);
    return {
      id,
      title: { ja: textIn(measure.title, 'ja'), en: textIn(measure.title, 'en') },
      performs: measure.performs ?? null,
      ...priceOf(measure, options.yenPerPersonDay),
      isInForce: isInForce[index] as boolean,
      origin: options.originOf(id),
      dependsOn: (measure.dependsOn ?? []).map((other) => indexOf.get(other)).filter((other) => other !== undefined),
      excludes: excludes[index] as readonly number[],
      blocked:
        isInForce[index] === true ? null : options.forbid.includes(id) ? 'forbidden' : isMissing ? 'missingDependency' : isExcluded ? 'excludedByForce' : null,
    };
  });
  return blockDependents(candidates);
}

/** Which measures exclude each other, both ways, whichever of them says so; in id order. */
function exclusions(measures: readonly Measure[], ids: readonly string[], indexOf: ReadonlyMap<string, number>): number[][] {
  const found = ids.map((): Set<number> => new Set());
  measures.forEach((measure, index) => {
    for (const id of measure.excludes ?? []) {
      const other = indexOf.get(id);
      if (other === undefined || other === index) continue;
      found[index]?.add(other);
      found[other]?.add(index);
    }
  });
  return found.map((others) => [...others].sort((a, b) => a - b));
}

/** Blocks what depends on something blocked, through all steps. */
function blockDependents(candidates: readonly Candidate[]): Candidate[] {
  const blocked = new Map(candidates.map(({ blocked: because }, index) => [index, because]));
  const dependents = candidates.map((): number[] => []);
  candidates.forEach(({ dependsOn }, index) => {
    for (const other of dependsOn) dependents[other]?.push(index);
  });
  const queue = candidates.flatMap((candidate, index) => (candidate.blocked === null ? [] : [index]));
  for (const at of queue) {
    for (const index of dependents[at] ?? []) {
      if (candidates[index]?.isInForce === true || blocked.get(index) !== null) continue;
      blocked.set(index, 'missingDependency');
      queue.push(index);
    }
  }
  return candidates.map((candidate, index) => ({ ...candidate, blocked: blocked.get(index) ?? null }));
}
