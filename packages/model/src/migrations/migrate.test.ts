import { describe, expect, test } from 'vitest';
import { FORMAT_VERSION } from '../entities/document.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** Steps for the mechanism alone; no such versions exist. */
const STEPS: readonly Migration[] = [
  { from: 1, to: 2, title: { ja: '名前を変える', en: 'Renames' }, migrate: ({ name, ...rest }) => ({ ...rest, anshin: 2, title: name }) },
  { from: 2, to: 3, title: { ja: '加える', en: 'Adds' }, migrate: (value) => ({ ...value, anshin: 3, added: true }) },
];

/** A document of each older version with what its migration makes of it; every registered step needs one here. */
const SAMPLES: Readonly<Record<string, { readonly before: Record<string, unknown>; readonly after: Record<string, unknown> }>> = {};

describe('migrations', () => {
  test('every registered step is run here, and together they lead to the present version', () => {
    let version = MIGRATIONS[0]?.from ?? FORMAT_VERSION;
    for (const step of MIGRATIONS) {
      const sample = SAMPLES[`${step.from}-${step.to}`];
      expect(sample, `a sample for ${step.from} → ${step.to}`).toBeDefined();
      expect(step.migrate(sample?.before ?? {})).toEqual(sample?.after);
      expect(step.from).toBe(version);
      version = step.to;
    }
    expect(version).toBe(FORMAT_VERSION);
  });

  test('a document of the present version comes back as it is', () => {
    const document = { anshin: FORMAT_VERSION, id: 'x' };
    expect(migrate(document)).toEqual({ value: document });
    expect((migrate(document) as { value: unknown }).value).toBe(document);
  });

  test('an old document goes through every step, and is not changed itself', () => {
    const old = { anshin: 1, name: 'x' };
    expect(migrate(old, STEPS, 3)).toEqual({ value: { anshin: 3, title: 'x', added: true } });
    expect(migrate({ anshin: 2, title: 'y' }, STEPS, 3)).toEqual({ value: { anshin: 3, title: 'y', added: true } });
    expect(old).toEqual({ anshin: 1, name: 'x' });
  });

  test('a version without a way to the present one is refused, and says why', () => {
    const faults: [Record<string, unknown>, string][] = [
      [{}, 'missing'],
      [{ anshin: '1' }, 'noNumber'],
      [{ anshin: null }, 'noNumber'],
      [{ anshin: 4 }, 'newer'],
      [{ anshin: 0 }, 'unknown'],
      [{ anshin: Number.NaN }, 'unknown'],
    ];
    for (const [value, fault] of faults)
      expect(migrate(value, STEPS, 3)).toMatchObject({ finding: { code: 'read.unknown-version', path: ['anshin'], params: { fault, known: 3 } } });
  });

  test('a step that fails on a hostile document is a finding, and steps that go round in circles end', () => {
    const failing: Migration = { ...(STEPS[0] as Migration), migrate: (value) => ({ anshin: 2, title: (value['name'] as string).trim() }) };
    expect(migrate({ anshin: 1, name: 5 }, [failing], 2)).toMatchObject({ finding: { code: 'read.migration-failed', params: { from: 1, to: 2 } } });
    const circle: Migration = { ...(STEPS[0] as Migration), migrate: (value) => ({ ...value, anshin: 1 }) };
    expect(migrate({ anshin: 1 }, [circle], 2)).toMatchObject({ finding: { code: 'read.unknown-version' } });
  });
});
