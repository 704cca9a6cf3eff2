import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentArbitrary } from '../../model/src/testing/document-arbitrary.contract.ts';
import { assess } from './assess.ts';
import { Assessment } from './assessment/assessment.ts';
import { IN_FORCE } from './assessment/in-force.ts';
import type { AssessOptions } from './run.ts';
import { generateDocument } from './testing/generate-document.ts';
import { mulberry32 } from './testing/mulberry32.ts';
import { idsOf, numbering, renameIds } from './testing/rename-ids.contract.ts';
import { shuffleDeep } from './testing/shuffle-deep.contract.ts';
import { soundDocument } from './testing/sound-document.contract.ts';
import { exampleDocument, testCatalog } from './testing/test-catalog.ts';
import { TEST_DAY } from './testing/test-day.ts';

const GENERATED = 'a generated system';
const names = [...builtinExamples().map(({ id }) => id), GENERATED];
const documents = new Map<string, AnshinDocument>();

beforeAll(async () => {
  for (const { id } of builtinExamples()) documents.set(id, await exampleDocument(id));
  documents.set(GENERATED, generateDocument({ components: 120, seed: 11, catalog: testCatalog() }));
});

const documentOf = (name: string): AnshinDocument => documents.get(name) ?? expect.unreachable(`no document ${name}`);
const bytes = (document: AnshinDocument, options: Partial<AssessOptions> = {}): string =>
  JSON.stringify(assess(document, testCatalog(), { now: TEST_DAY, ...options }));

/** Everything in it refuses to be changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(Object.freeze(value))) frozen(item);
  return value;
}

/** What may not depend on the ids, in an order of its own: no choice among equals (listed paths, the first of several decisions) is in it. */
function substance(text: string): unknown {
  const result = JSON.parse(text) as Assessment;
  const sorted = (list: readonly unknown[]) => list.map((item) => JSON.stringify(item)).sort();
  return {
    level: result.serviceLevel?.effective,
    entryPoints: sorted(result.entryPoints),
    threats: sorted(result.threats.map((threat) => ({ ...threat, measures: [...threat.measures].sort() }))),
    incidents: sorted(
      result.incidents.map(({ id, openByState, causes }) => [
        id,
        openByState,
        causes.map(({ because, open, preventedBy }) => [because, open, [...preventedBy].sort()]),
      ]),
    ),
    positions: sorted(
      result.positions.map(({ id, before, byState, target, withinTarget, throughTrustOnly, drivers }) => [
        id,
        before,
        byState,
        target,
        withinTarget,
        throughTrustOnly,
        [...drivers].sort(),
      ]),
    ),
    requirements: sorted(
      result.requirements.map(({ id, status, highImpact, addresses, responsible }) => [id, status, highImpact, [...addresses].sort(), [...responsible].sort()]),
    ),
    functions: sorted(result.functions.map(({ number, on, origin }) => [number, [...on].sort(), origin])),
    findings: sorted(result.findings.map(({ code, severity, path }) => [code, severity, path])),
    steps: result.steps,
  };
}

describe.each(names)('the assessment of %s', (name) => {
  it('is the same to the byte on every run, and leaves the document as it is', () => {
    const first = bytes(frozen(structuredClone(documentOf(name))));
    expect(bytes(structuredClone(documentOf(name)))).toBe(first);
  });

  it('does not depend on the order of any map of the document', () => {
    const straight = bytes(documentOf(name));
    for (const seed of [1, 2]) expect(bytes(shuffleDeep(documentOf(name), mulberry32(seed)))).toBe(straight);
  });

  it('changes nothing but ids when ids change', () => {
    const { rename, restore } = numbering(documentOf(name));
    const digest = /"digest":"[0-9a-f]{64}"/;
    const renamed = restore(bytes(renameIds(documentOf(name), rename))).replace(digest, '');
    expect(renamed).toBe(bytes(documentOf(name)).replace(digest, ''));
  });

  it('has the same substance when the order of the ids is turned round', () => {
    const { rename, restore } = numbering(documentOf(name), true);
    expect(substance(restore(bytes(renameIds(documentOf(name), rename))))).toEqual(substance(bytes(documentOf(name))));
  });

  it('fits the published shape at every state of the switch', () => {
    for (const inForce of IN_FORCE)
      expect(Assessment.safeParse(assess(documentOf(name), testCatalog(), { now: TEST_DAY, inForce })).error?.issues).toBeUndefined();
  });

  it('has the same threats when it stops after them', () => {
    const [all, only] = [
      assess(documentOf(name), testCatalog(), { now: TEST_DAY }),
      assess(documentOf(name), testCatalog(), { now: TEST_DAY, only: 'threats' }),
    ];
    expect(only.threats).toEqual(all.threats);
    expect([only.incidents, only.positions, only.steps]).toEqual([[], [], []]);
  });
});

describe('any valid document', () => {
  it('is assessed without fail, in the published shape, the same way twice', () => {
    fc.assert(
      fc.property(documentArbitrary, (document) => {
        const result = assess(document, testCatalog(), { now: TEST_DAY });
        expect(Assessment.safeParse(result).error?.issues).toBeUndefined();
        expect(bytes(document)).toBe(JSON.stringify(result));
      }),
      { numRuns: 150 },
    );
  });

  it('may have ids that every object has as properties', () => {
    const words = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'toString', 'valueOf'];
    const document = soundDocument();
    document.responsibilityBoundary = { agreed: { maker: ['lamp'] } };
    const ids = idsOf(document);
    for (let shift = 0; shift < ids.length; shift += 3) {
      const rename = (id: string): string => words[(ids.indexOf(id) - shift + ids.length) % ids.length] ?? id;
      const renamed = assess(renameIds(document, rename), testCatalog(), { now: TEST_DAY });
      const straight = assess(document, testCatalog(), { now: TEST_DAY });
      const shown = ({ findings, positions }: Assessment) => [
        findings.map(({ code }) => code).sort(),
        positions.map(({ before, target }) => JSON.stringify([before, target])).sort(),
      ];
      expect(shown(renamed), `from ${ids[shift]} on`).toEqual(shown(straight));
    }
  });
});

describe('the options', () => {
  it('are echoed, and nothing else of the day shows', () => {
    const result = assess(soundDocument(), testCatalog(), { now: '2031-12-24', inForce: 'verified' });
    expect([result.now, result.inForce]).toEqual(['2031-12-24', 'verified']);
    expect(assess(soundDocument(), testCatalog(), { now: TEST_DAY }).inForce).toBe('implemented');
  });

  it('let findings of reading lead, with their words', () => {
    const earlier = [{ code: 'model.unknown-field', severity: 'error' as const, path: ['x'], params: { name: 'x' }, place: { file: 'f', line: 1, column: 2 } }];
    const [first] = assess(soundDocument(), testCatalog(), { now: TEST_DAY }, earlier).findings;
    expect(first).toMatchObject({ code: 'model.unknown-field', place: { line: 1 }, message: { ja: expect.any(String), en: expect.any(String) } });
  });
});
