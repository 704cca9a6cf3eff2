import { type AnshinDocument, type Channel, type Measure, MeasureStatus, rankOf } from '@anshin/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IN_FORCE } from './assessment/in-force.ts';
import type { MapPlace } from './assessment/position-result.ts';
import { generateDocument } from './testing/generate-document.ts';
import { stagedRun } from './testing/staged-run.contract.ts';
import { testCatalog } from './testing/test-catalog.ts';
import { tinyCatalog, tinyRule } from './testing/tiny-catalog.contract.ts';

const catalog = testCatalog();
const RUNS = { numRuns: 60 };

/** A small generated system; a seed and a size describe it. */
const documents = fc
  .tuple(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 0, max: 1e6 }))
  .map(([components, seed]) => generateDocument({ components, channels: components + (seed % components), seed, catalog }));

const idsOf = (map: object | undefined): string[] => Object.keys(map ?? {});

/** A document with one more measure of any kind that its catalog and elements allow. */
const withMeasure = documents.chain((document) => {
  const elements = [...idsOf(document.components), ...idsOf(document.channels)];
  const incidents = Object.entries(document.incidents ?? {});
  const { threats: derived, threatIds: threats } = stagedRun(document, catalog);
  const called = [...new Set(derived.flatMap(({ requirements }) => requirements))];
  const treats = fc.oneof(
    fc.constantFrom(...incidents.map(([id]) => ({ incident: id }))),
    fc.constantFrom(...incidents.flatMap(([id, { causes }]) => (causes ?? []).map((_, index) => ({ cause: `${id}/${index}` })))),
    fc.constantFrom(...threats.map((threat) => ({ threat }))),
  );
  const effect: fc.Arbitrary<NonNullable<Measure['effect']>> = fc.oneof(
    fc.constant({ prevents: true as const }),
    fc.record({
      limits: fc.array(fc.record({ dimension: fc.constantFrom('privacy', 'safety', 'direct' as const), to: fc.constantFrom('limited', 'serious' as const) }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  );
  const measure = fc.record(
    {
      title: fc.constant('Added'),
      status: fc.constantFrom(...MeasureStatus.options),
      meets: fc.array(fc.constantFrom(...called), { maxLength: 3 }),
      on: fc.array(fc.constantFrom(...elements), { maxLength: 3 }),
      treats: fc.array(treats, { maxLength: 3 }),
      effect,
    },
    { requiredKeys: ['title', 'status'] },
  );
  return measure.map((added): { readonly document: AnshinDocument; readonly added: Measure } => ({ document, added: added as Measure }));
});

const adding = (document: AnshinDocument, added: Measure): AnshinDocument => ({ ...document, measures: { ...document.measures, added } });

/** Whether a place lies nowhere beyond another; nothing lies beyond nothing. */
const isNotBeyond = (place: MapPlace | null, other: MapPlace | null): boolean =>
  place === null ||
  (other !== null && rankOf(place.recoveryDifficulty) <= rankOf(other.recoveryDifficulty) && rankOf(place.economicImpact) <= rankOf(other.economicImpact));

describe('one more measure', () => {
  it('never opens a cause or an incident, in any state of the switch', () => {
    fc.assert(
      fc.property(withMeasure, ({ document, added }) => {
        const before = stagedRun(document, catalog).incidents;
        const after = stagedRun(adding(document, added), catalog).incidents;
        for (const [index, incident] of after.entries()) {
          for (const state of IN_FORCE) {
            expect(incident.openByState[state] && before[index]?.openByState[state] === false, incident.id).toBe(false);
            for (const [at, cause] of incident.causes.entries())
              expect(cause.open[state] && before[index]?.causes[at]?.open[state] === false, cause.id).toBe(false);
          }
        }
      }),
      RUNS,
    );
  });

  it('never raises a position after measures, and never moves the one before', () => {
    fc.assert(
      fc.property(withMeasure, ({ document, added }) => {
        const before = stagedRun(document, catalog).positions;
        const after = stagedRun(adding(document, added), catalog).positions;
        for (const [index, position] of after.entries()) {
          expect(position.before).toEqual(before[index]?.before);
          for (const state of IN_FORCE) {
            expect(isNotBeyond(position.byState[state].limited, before[index]?.byState[state].limited ?? null), `${position.id} limited`).toBe(true);
            expect(isNotBeyond(position.byState[state].open, before[index]?.byState[state].open ?? null), `${position.id} open`).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('never lets an attacker further', () => {
    fc.assert(
      fc.property(withMeasure, ({ document, added }) => {
        const before = new Set(stagedRun(document, catalog).reached);
        expect(stagedRun(adding(document, added), catalog).reached.filter((id) => !before.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a state of the switch', () => {
  it('that counts fewer measures never lowers a position and never closes a cause', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { positions, incidents } = stagedRun(document, catalog);
        for (const [index, state] of IN_FORCE.entries()) {
          const next = IN_FORCE[index + 1] ?? state;
          for (const { byState } of positions) {
            expect(isNotBeyond(byState[state].limited, byState[next].limited)).toBe(true);
            expect(isNotBeyond(byState[state].open, byState[next].open)).toBe(true);
          }
          for (const { causes } of incidents) for (const { open } of causes) expect(open[state] && !open[next]).toBe(false);
        }
      }),
      RUNS,
    );
  });
});

describe('one more channel', () => {
  const withChannel = documents.chain((document) => {
    const ends = fc.constantFrom(...idsOf(document.components));
    return fc.record({ document: fc.constant(document), between: fc.tuple(ends, ends), medium: fc.constantFrom('ethernet', 'wifi', 'fieldbus' as const) });
  });
  const joined = (document: AnshinDocument, between: [string, string], medium: Channel['medium']): AnshinDocument => ({
    ...document,
    channels: { ...document.channels, added: { between, medium } },
  });

  it('never keeps an attacker from what was reached, whatever the threats of a component are', () => {
    const rules = [tinyRule({ id: 'rule.any', grants: 'control', when: { not: { handles: ['keys'] } } })];
    fc.assert(
      fc.property(withChannel, ({ document, between, medium }) => {
        const after = new Set(stagedRun(joined(document, between, medium), tinyCatalog({ kinds: catalog.kinds, rules })).reached);
        expect(stagedRun(document, tinyCatalog({ kinds: catalog.kinds, rules })).reached.filter((id) => !after.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('never keeps an attacker from what was reached, with the rules of the built-in catalog', () => {
    fc.assert(
      fc.property(withChannel, ({ document, between, medium }) => {
        const after = new Set(stagedRun(joined(document, between, medium), catalog).reached);
        expect(stagedRun(document, catalog).reached.filter((id) => !after.has(id))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a path', () => {
  it('leads from a place where an attacker begins to its cause, one connection after the other', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { incidents, entries } = stagedRun(document, catalog);
        const starts = new Set(entries.results.map(({ at }) => at));
        for (const cause of incidents.flatMap(({ causes }) => causes)) {
          for (const path of cause.paths) {
            expect(starts.has(path[0] ?? ''), path.join(' ')).toBe(true);
            expect(path.at(-1)).toBe(cause.at);
            expect(new Set(path).size, path.join(' ')).toBe(path.length);
            for (const [index, at] of path.entries()) {
              const between = document.channels?.[at]?.between;
              if (between === undefined) continue;
              for (const next of [path[index - 1], path[index + 1]]) if (next !== undefined) expect(between, path.join(' ')).toContain(next);
            }
          }
        }
      }),
      RUNS,
    );
  });
});
