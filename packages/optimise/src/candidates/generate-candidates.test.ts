import { builtinCatalog } from '@anshin/catalog';
import { assess } from '@anshin/engine';
import { AnshinDocument, Measure } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import { exampleDocuments, TEST_DAY } from '../testing/example-documents.contract.ts';
import { exampleId } from './example-measure.ts';
import { withInForce, withMeasures } from './extend-document.ts';
import { generateCandidates } from './generate-candidates.ts';
import { EFFORT_DAYS, priceOf } from './price.ts';

const catalog = builtinCatalog();
const examples = await exampleDocuments();
const choice = { skipAccepted: false };

describe('candidates from the catalog', () => {
  it.each(examples)('of $id are sound measures under ids of their own, and the document with them is sound', ({ document, assessment }) => {
    const made = generateCandidates(document, assessment, catalog, choice);
    for (const [id, measure] of Object.entries(made)) {
      expect(Measure.safeParse(measure).success).toBe(true);
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
      expect(document.measures?.[id]).toBeUndefined();
      expect(measure).toMatchObject({ status: 'planned', inferred: true });
    }
    const extended = withMeasures(document, made);
    expect(AnshinDocument.safeParse(extended).success).toBe(true);
    const errors = (findings: readonly { readonly severity: string; readonly code: string }[]): number =>
      findings.filter(({ severity, code }) => severity === 'error' && code.startsWith('check.')).length;
    expect(errors(assess(extended, catalog, { now: TEST_DAY }).findings)).toBe(errors(assessment.findings));
  });

  it.each(examples)('of $id, all in force, move no position out of its target and open no incident', ({ document, assessment }) => {
    const made = generateCandidates(document, assessment, catalog, choice);
    const after = assess(withInForce(withMeasures(document, made), Object.keys(made), 'implemented'), catalog, { now: TEST_DAY });
    const inside = assessment.positions.flatMap(({ id, withinTarget }) => (withinTarget?.after === true ? [id] : []));
    expect(inside.filter((id) => after.positions.find((position) => position.id === id)?.withinTarget?.after !== true)).toEqual([]);
    const open = assessment.incidents.flatMap((incident) => (incident.open ? [incident.id] : []));
    expect(after.incidents.filter((incident) => incident.open && !open.includes(incident.id))).toEqual([]);
  });

  it('are none where nothing is open and outside', () => {
    for (const { document, assessment } of examples) {
      const rated = assessment.positions.some(({ withinTarget }) => withinTarget?.after === false);
      expect(Object.keys(generateCandidates(document, assessment, catalog, choice)).length > 0).toBe(rated);
    }
  });

  it('keep ids apart that are too long', () => {
    const [example] = catalog.measures;
    if (example === undefined) throw new Error('no example of a measure');
    const long = 'a-rather-long-name-of-a-component-in-a-plant-with-many-more-of-them';
    const [a, b] = [`${long}-1`, `${long}-2`].map((at) => exampleId(example, at));
    expect(a).not.toBe(b);
    for (const id of [a, b]) expect(id?.length).toBeLessThanOrEqual(64);
    expect(exampleId(example, 'edge')).toMatch(/-edge$/);
  });

  it('have the price of their effort; what states nothing counts as weeks, and a stated nothing as nothing', () => {
    const measure: Measure = { title: 'x', status: 'planned' };
    expect(priceOf(measure, 100)).toEqual({ effort: EFFORT_DAYS.M, currency: 0, cost: 1500, isCostKnown: false });
    expect(priceOf({ ...measure, cost: { currency: 0 } }, 100)).toEqual({ effort: 0, currency: 0, cost: 0, isCostKnown: true });
    expect(priceOf({ ...measure, cost: { effort: 0.5, currency: 7 } }, 101)).toEqual({ effort: 0.5, currency: 7, cost: 58, isCostKnown: true });
  });
});
