import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { withInForce, withMeasures } from '../candidates/extend-document.ts';
import { generateCandidates } from '../candidates/generate-candidates.ts';
import { exampleDocuments, TEST_DAY } from '../testing/example-documents.contract.ts';
import { seeded } from '../testing/instances.contract.ts';
import { randomMeasures, withRandomIncidents } from '../testing/random-measures.contract.ts';
import { buildProblem } from './build-problem.ts';
import { evaluator } from './evaluate.ts';

const catalog = builtinCatalog();
const examples = await exampleDocuments();
/** Shares of the candidates that are in force, and numbers of incidents. */
const SHARES = [0.1, 0.3, 0.7];
const INCIDENTS = [12, 3];
const options = { skipAccepted: false, yenPerPersonDay: 60_000, forbid: [], originOf: () => 'document' as const, usesPaths: true };

/** What is said of some sets in force: by the engine, by the problem, and which positions the problem without ways of attack wrongly calls inside. */
function sayings(document: AnshinDocument): { readonly engine: unknown[]; readonly problem: unknown[]; readonly tooMuch: string[] } {
  const before = assess(document, catalog, { now: TEST_DAY });
  const problem = buildProblem(document, before, catalog, options);
  const direct = buildProblem(document, before, catalog, { ...options, usesPaths: false });
  const random = seeded(7);
  const said = SHARES.map((share) => {
    const chosen = new Set(problem.candidates.flatMap(({ isInForce }, index) => (!isInForce && random() < share ? [index] : [])));
    const ids = [...chosen].map((index) => problem.candidates[index]?.id ?? '');
    const after = assess(withInForce(document, ids, before.inForce), catalog, { now: TEST_DAY });
    const outcome = evaluator(problem)(chosen);
    const less = evaluator(direct)(chosen);
    const inside = new Map(after.positions.map((position) => [position.id, position.withinTarget?.after]));
    return {
      engine: [after.incidents.map(({ id, open }) => [id, open]), problem.positions.map(({ id }) => [id, inside.get(id)])],
      problem: [problem.incidents.map(({ id }, index) => [id, outcome.isOpen[index]]), problem.positions.map(({ id }, index) => [id, outcome.isInside[index]])],
      tooMuch: problem.positions.flatMap(({ id }, index) => (less.isInside[index] === true && inside.get(id) !== true ? [id] : [])),
    };
  });
  return { engine: said.map(({ engine }) => engine), problem: said.map(({ problem: ours }) => ours), tooMuch: said.flatMap(({ tooMuch }) => tooMuch) };
}

describe('the problem beside the engine', () => {
  it.each(examples)('says of $id, with other incidents and any set of measures in force, what the engine says', ({ document: published }) => {
    for (const [seed, incidents] of INCIDENTS.entries()) {
      const document = withRandomIncidents(seed === 0 ? published : { ...published, incidents: {} }, published.id.length + seed, incidents);
      const assessment = assess(document, catalog, { now: TEST_DAY });
      const made = generateCandidates(document, assessment, catalog, { skipAccepted: false });
      const said = sayings(withMeasures(document, { ...made, ...randomMeasures(document, assessment, seed, 24) }));
      expect(said.problem).toEqual(said.engine);
      expect(said.tooMuch).toEqual([]);
    }
  });

  it('reads who stands inside now from the same conditions', () => {
    for (const { document, assessment } of examples) {
      const problem = buildProblem(document, assessment, catalog, options);
      expect(evaluator(problem)(new Set()).isInside).toEqual(problem.positions.map(({ isInside }) => isInside));
    }
  });

  it('blocks what is forbidden, what is excluded by a measure in force, and all that depends on these or on nothing', () => {
    const [{ document }] = examples.filter(({ id }) => id === 'window-shutter') as [(typeof examples)[number]];
    const measure = { title: 'x', status: 'planned' as const };
    const measures = {
      a: measure,
      b: { ...measure, dependsOn: ['a'] },
      c: { ...measure, dependsOn: ['b'] },
      d: { ...measure, status: 'implemented' as const },
      e: { ...measure, excludes: ['d'] },
      f: { ...measure, dependsOn: ['nothing'] },
      g: { ...measure, dependsOn: ['d'] },
    };
    const changed = { ...document, measures };
    const problem = buildProblem(changed, assess(changed, catalog, { now: TEST_DAY }), catalog, { ...options, forbid: ['a', 'd'] });
    expect(problem.candidates.map(({ blocked }) => blocked)).toEqual([
      'forbidden',
      'missingDependency',
      'missingDependency',
      null,
      'excludedByForce',
      'missingDependency',
      null,
    ]);
  });
});
