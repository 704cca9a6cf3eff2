import { builtinExamples } from '@anshin/catalog';
import { type AnshinDocument, ATTACK_CLASSES, type Channel, type Measure, rankOf } from '@anshin/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import type { Assessment } from './assessment/assessment.ts';
import type { MapPlace } from './assessment/position-result.ts';
import { attackPaths } from './paths/index.ts';
import { exampleDocument, testCatalog } from './testing/test-catalog.ts';
import { TEST_DAY } from './testing/test-day.ts';

const documents: AnshinDocument[] = [];

beforeAll(async () => {
  for (const { id } of builtinExamples()) documents.push(await exampleDocument(id));
});

const example = fc.nat().map((pick) => documents[pick % documents.length] as AnshinDocument);
const judged = (document: AnshinDocument): Assessment => assess(document, testCatalog(), { now: TEST_DAY, inForce: 'verified' });

/** Ranks on both axes; nothing open lies below everything. */
function ranks(place: MapPlace | null): readonly [number, number] {
  return place === null ? [0, 0] : [rankOf(place.recoveryDifficulty), rankOf(place.economicImpact)];
}

function isRaised(before: MapPlace | null, after: MapPlace | null): boolean {
  const [was, is] = [ranks(before), ranks(after)];
  return is[0] > was[0] || is[1] > was[1];
}

/** Any measure that a person could add: it prevents, caps or only supports, anywhere, and is in force. */
function measureFor(document: AnshinDocument): fc.Arbitrary<Measure> {
  const elements = [...Object.keys(document.components ?? {}), ...Object.keys(document.channels ?? {})];
  const incidents = Object.entries(document.incidents ?? {});
  const causes = incidents.flatMap(([id, { causes: own = [] }]) => own.map((cause, index) => ({ cause: `${id}/${cause.id ?? index}` })));
  const threats = ATTACK_CLASSES.slice(0, 3).flatMap(() =>
    judged(document)
      .threats.slice(0, 40)
      .map(({ id }) => ({ threat: id })),
  );
  const treats = fc.subarray([...incidents.map(([id]) => ({ incident: id })), ...causes, ...threats], { minLength: 1, maxLength: 6 });
  const limit = fc.constantFrom(
    { dimension: 'safety' as const, to: 'limited' as const },
    { dimension: 'privacy' as const, to: 'serious' as const },
    { dimension: 'direct' as const, to: 'limited' as const },
    { dimension: 'indirect' as const, to: 'serious' as const },
  );
  const effect = fc.option(
    fc.oneof(
      fc.constant({ prevents: true as const }),
      fc.array(limit, { minLength: 1, maxLength: 2 }).map((limits) => ({ limits })),
    ),
    { nil: undefined },
  );
  const requirements = fc.subarray(
    testCatalog()
      .requirements.slice(0, 60)
      .map(({ id }) => id),
    { maxLength: 3 },
  );
  return fc
    .record({ treats, effect, on: fc.subarray(elements, { maxLength: 4 }), meets: requirements, canHarm: fc.boolean() })
    .map(({ effect: what, canHarm, ...rest }) => ({
      title: 'Added',
      status: 'verified' as const,
      ...rest,
      ...(what === undefined ? {} : { effect: what }),
      ...(canHarm ? { canHarm: [{ because: 'It can shut someone in.' }] } : {}),
    }));
}

describe('what may only go one way', () => {
  it('adding a measure raises no position after measures, unless a safety rule says why', () => {
    fc.assert(
      fc.property(
        example.chain((document) => fc.tuple(fc.constant(document), measureFor(document))),
        ([document, measure]) => {
          const before = judged(document);
          const after = judged({ ...document, measures: { ...document.measures, 'added-measure': measure } });
          const harmed = after.safety.some((result) => result.kind === 'conflict' && result.measure === 'added-measure');
          for (const position of after.positions) {
            const was = before.positions.find(({ id }) => id === position.id);
            if (was === undefined || harmed) continue;
            expect(isRaised(was.open, position.open), `${document.id}: ${position.id}`).toBe(false);
            expect(isRaised(was.limited, position.limited), `${document.id}: ${position.id}`).toBe(false);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('adding a channel removes no path', () => {
    const channel = example.chain((document) => {
      const components = Object.keys(document.components ?? {});
      const ends = fc.tuple(fc.constantFrom(...components), fc.constantFrom(...components)).filter(([a, b]) => a !== b);
      return fc.tuple(fc.constant(document), fc.record({ between: ends, medium: fc.constantFrom('wifi', 'ethernet', 'usb', 'cellular', 'internal') }));
    });
    fc.assert(
      fc.property(channel, ([document, added]) => {
        const limits = { paths: 60 };
        const options = { now: TEST_DAY, limits };
        const before = attackPaths(document, testCatalog(), options);
        const after = attackPaths({ ...document, channels: { ...document.channels, 'added-channel': added as Channel } }, testCatalog(), options);
        const causes = new Map(after.incidents.flatMap((incident) => incident.causes.map((cause) => [cause.id, cause])));
        for (const cause of before.incidents.flatMap((incident) => incident.causes)) {
          const now = causes.get(cause.id);
          if (now === undefined) expect.unreachable(`${document.id}: ${cause.id} is no longer attacked`);
          if (now.paths.length === limits.paths) continue;
          const kept = new Set(now.paths.map(({ elements }) => elements.join(' ')));
          for (const path of cause.paths) expect(kept.has(path.elements.join(' ')), `${document.id}: ${path.elements.join(' ')}`).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
