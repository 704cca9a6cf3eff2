import { builtinExamples } from '@anshin/catalog';
import type { AnshinDocument } from '@anshin/model';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../assess.ts';
import { exampleDocument, TEST_DAY, testCatalog } from '../../testing/test-catalog.ts';
import { randomDocument } from '../testing/random-document.contract.ts';
import { tinyCatalog } from '../../testing/tiny-catalog.contract.ts';
import { positionModel } from './position-model.ts';
import { rerunPositionStages, runPositionStages } from './position-stages.ts';
import { ranksOf } from './ranks.ts';
import { placesIn, situationWith } from './situation.ts';

const documents = new Map<string, AnshinDocument>();

beforeAll(async () => {
  for (const { id } of builtinExamples()) documents.set(id, await exampleDocument(id));
});

/** The document with just these measures in force, at the state `verified`. */
function withMeasures(document: AnshinDocument, set: Uint8Array): AnshinDocument {
  const ids = Object.keys(document.measures ?? {}).sort();
  return {
    ...document,
    measures: Object.fromEntries(ids.map((id, i) => [id, { ...document.measures?.[id], status: set[i] === 1 ? 'verified' : 'planned' }])),
  } as AnshinDocument;
}

function expectSame(document: AnshinDocument, set: Uint8Array, catalog = testCatalog()): void {
  const model = positionModel(runPositionStages(document, catalog, { now: TEST_DAY }));
  const situation = situationWith(model, set);
  const full = assess(withMeasures(document, set), catalog, { now: TEST_DAY, inForce: 'verified' });
  expect(situation.isOpen).toEqual(full.incidents.map((incident) => incident.open));
  expect(situation.openCauses).toEqual(full.incidents.map((incident) => incident.causes.map((cause) => cause.open.verified)));
  expect(model.positions.map((position) => placesIn(model, position, situation))).toEqual(
    full.positions.map(({ limited, open }) => ({ limited: ranksOf(limited), open: ranksOf(open) })),
  );
}

describe('the model of positions', () => {
  it('tells for any set of measures what a full assessment tells: every example', () => {
    for (const document of documents.values()) {
      const count = Object.keys(document.measures ?? {}).length;
      expectSame(document, new Uint8Array(count));
      expectSame(document, new Uint8Array(count).fill(1));
      for (const step of [2, 3])
        expectSame(
          document,
          Uint8Array.from({ length: count }, (_, i) => (i % step === 0 ? 1 : 0)),
        );
    }
  });

  it('tells for any set of measures what a full assessment tells: random documents', () => {
    fc.assert(
      fc.property(randomDocument, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (document, bits) => {
        const count = Object.keys(document.measures ?? {}).length;
        expectSame(
          document,
          Uint8Array.from({ length: count }, (_, i) => (bits[i % 8] === true ? 1 : 0)),
          tinyCatalog(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('begins with the measures in force at the state of the run', () => {
    for (const document of documents.values()) {
      for (const inForce of ['planned', 'implemented'] as const) {
        const stages = runPositionStages(document, testCatalog(), { now: TEST_DAY, inForce });
        const model = positionModel(stages);
        const situation = situationWith(model, model.base);
        expect(model.positions.map((position) => placesIn(model, position, situation))).toEqual(
          stages.positions.map(({ limited, open }) => ({ limited: ranksOf(limited), open: ranksOf(open) })),
        );
      }
    }
  });
});

describe('stages that are run again', () => {
  it('give what a fresh run gives, whether judgements or the system changed', () => {
    for (const document of documents.values()) {
      const stages = runPositionStages(document, testCatalog(), { now: TEST_DAY });
      const [incident] = Object.keys(document.incidents ?? {});
      const [channel] = Object.keys(document.channels ?? {});
      const without = <T>(map: Readonly<Record<string, T>> | undefined, id: string | undefined) =>
        Object.fromEntries(Object.entries(map ?? {}).filter(([key]) => key !== id));
      for (const edited of [
        { ...document, incidents: without(document.incidents, incident) },
        { ...document, channels: without(document.channels, channel) },
      ]) {
        const again = rerunPositionStages(stages, edited);
        const fresh = assess(edited, testCatalog(), { now: TEST_DAY });
        expect(again.positions).toEqual(fresh.positions);
        expect(again.incidents).toEqual(fresh.incidents);
      }
    }
  });

  it('see that a critical injury raises the proposed level and with it the rules', () => {
    const document = documents.get('condition-monitoring') ?? expect.unreachable('no example');
    const { serviceLevel: _, ...undecided } = document;
    const stages = runPositionStages(undecided, testCatalog(), { now: TEST_DAY });
    const [id, incident] = Object.entries(undecided.incidents ?? {})[0] ?? expect.unreachable('no incident');
    const [party] = Object.keys(undecided.stakeholders ?? {});
    const edited = {
      ...undecided,
      incidents: { ...undecided.incidents, [id]: { ...incident, consequences: { [party ?? '']: { safety: 'critical' as const } } } },
    };
    expect(rerunPositionStages(stages, edited).run.level.effective).toBe(3);
    expect(stages.run.level.effective).toBe(2);
  });
});
