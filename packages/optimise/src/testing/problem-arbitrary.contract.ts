import fc from 'fast-check';
import type { Candidate, Passing, Place, TreatmentProblem } from '../problem/treatment-problem.ts';

/** ASSUMPTION: sizes at which trying all sets takes a moment. */
const CANDIDATES = 8;
const COMPONENTS = 5;

const indexes = (below: number, most: number): fc.Arbitrary<number[]> =>
  fc.uniqueArray(fc.nat(Math.max(0, below - 1)), { maxLength: below === 0 ? 0 : most }).map((list) => [...list].sort((a, b) => a - b));

/** Problems with few candidates but with everything that problems have: ways of attack with cycles, caps that need places out of reach, dependencies, exclusions, measures in force. */
export function problemArbitrary(): fc.Arbitrary<TreatmentProblem> {
  return fc
    .record({
      candidates: fc.integer({ min: 1, max: CANDIDATES }),
      components: fc.integer({ min: 1, max: COMPONENTS }),
      positions: fc.integer({ min: 1, max: 3 }),
      incidents: fc.integer({ min: 1, max: 4 }),
    })
    .chain((size) =>
      fc.record({
        candidates: fc.tuple(...Array.from({ length: size.candidates }, (_, index) => candidateArbitrary(index, size.candidates))),
        positions: fc.constant(
          Array.from({ length: size.positions }, (_, index) => ({ id: `party-${index}`, stakeholder: `party-${index}`, isInside: false })),
        ),
        incidents: fc.tuple(...Array.from({ length: size.incidents }, (_, index) => incidentArbitrary(index, size.candidates, size.components))),
        needs: fc.array(
          fc.record({
            position: fc.nat(size.positions - 1),
            incident: fc.nat(size.incidents - 1),
            dimensions: fc.array(
              fc.record({
                dimension: fc.constantFrom('safety' as const, 'direct' as const),
                caps: fc.array(fc.record({ candidate: fc.nat(size.candidates - 1), unreached: indexes(size.components, 2) }), { maxLength: 2 }),
              }),
              { minLength: 1, maxLength: 2 },
            ),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        spread: fc.record({
          components: fc.tuple(
            ...Array.from({ length: size.components }, (_, index) =>
              fc.record({ id: fc.constant(`c${index}`), isStart: fc.boolean(), passing: passingArbitrary(size.candidates) }),
            ),
          ),
          channels: fc.array(
            fc.record({ id: fc.constant('channel'), a: fc.nat(size.components - 1), b: fc.nat(size.components - 1), isOpen: fc.nat(9).map((n) => n === 0) }),
            { maxLength: 6 },
          ),
        }),
      }),
    )
    .map(tidy);
}

function candidateArbitrary(index: number, all: number): fc.Arbitrary<Candidate> {
  return fc
    .record({ cost: fc.nat(5), isInForce: fc.nat(9).map((n) => n === 0), dependsOn: indexes(all, 1), excludes: indexes(all, 1), isFree: fc.nat(2) })
    .map(({ cost, isInForce, dependsOn, excludes, isFree }) => ({
      id: `m${index}`,
      title: { ja: `対策${index}`, en: `Measure ${index}` },
      performs: `party-${cost % 2}`,
      effort: 0,
      currency: cost,
      cost,
      isCostKnown: true,
      isInForce,
      origin: 'document' as const,
      dependsOn: isFree > 0 ? [] : dependsOn.filter((other) => other !== index),
      excludes: isFree > 0 ? [] : excludes.filter((other) => other !== index),
      blocked: null,
    }));
}

function incidentArbitrary(index: number, candidates: number, components: number): fc.Arbitrary<TreatmentProblem['incidents'][number]> {
  const place: fc.Arbitrary<Place> = fc.oneof(
    fc.constant<Place>({ type: 'always' }),
    fc.nat(components - 1).map((at): Place => ({ type: 'component', index: at })),
  );
  return fc.record({
    id: fc.constant(`incident-${index}`),
    isAlwaysOpen: fc.nat(9).map((n) => n === 0),
    causes: fc.array(fc.record({ id: fc.constant('cause'), preventedBy: indexes(candidates, 3), place }), { maxLength: 3 }),
  });
}

function passingArbitrary(candidates: number): fc.Arbitrary<Passing> {
  return fc.oneof(
    fc.constant<Passing>('always'),
    fc.constant<Passing>('never'),
    fc.array(
      indexes(candidates, 2).filter((list) => list.length > 0),
      { minLength: 1, maxLength: 2 },
    ),
  );
}

/** Makes exclusions go both ways and names what they block, as `buildProblem` does. */
function tidy(problem: TreatmentProblem): TreatmentProblem {
  const excluding = (index: number): number[] =>
    problem.candidates.flatMap((other, at) =>
      at !== index && (other.excludes.includes(index) || problem.candidates[index]?.excludes.includes(at) === true) ? [at] : [],
    );
  const candidates = problem.candidates.map((candidate, index): Candidate => {
    const excludes = excluding(index);
    const isBlocked = !candidate.isInForce && excludes.some((other) => problem.candidates[other]?.isInForce === true);
    return { ...candidate, excludes, blocked: isBlocked ? 'excludedByForce' : null };
  });
  return { ...problem, candidates };
}
