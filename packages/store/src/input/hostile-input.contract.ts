import { describe, expect, it } from 'vitest';
import type { Store } from '../store.ts';
import { expectCode } from '../testing/expect-code.contract.ts';
import { STORE_SAMPLE } from '../testing/sample.contract.ts';
import { NO_ID, STATE, type StoreStage } from '../testing/store-stage.contract.ts';

/** What every repository refuses, on every database, with nothing written. */
export function describeHostileInput(stage: StoreStage): void {
  const { create, tableCounts } = stage;

  describe('what nobody should send', () => {
    const bad: unknown[] = [
      undefined,
      null,
      7,
      {},
      [],
      '',
      'x',
      '\0',
      "'; drop table assessments; --",
      `${NO_ID}\0`,
      NO_ID.toUpperCase(),
      'あ'.repeat(10_000),
      Number.NaN,
    ];
    const lines: unknown[] = [undefined, 7, {}, '', ' ', 'a\0b', 'a\nb', '\ud800', 'x'.repeat(201)];
    const no = NO_ID as never;

    it.each([
      ['get', (s: Store, v: never) => s.assessments.get(v)],
      ['update', (s: Store, v: never) => s.assessments.update(v, {})],
      ['archive', (s: Store, v: never) => s.assessments.archive(v)],
      ['restore', (s: Store, v: never) => s.assessments.restore(v)],
      ['delete', (s: Store, v: never) => s.assessments.delete(v)],
      ['append', (s: Store, v: never) => s.live.append(v, STATE, 'x')],
      ['load', (s: Store, v: never) => s.live.load(v)],
      ['work', (s: Store, v: never) => s.live.work(v)],
      ['compact', (s: Store, v: never) => s.live.compact(v, STATE, 0)],
      ['revisions.add', (s: Store, v: never) => s.revisions.add(v, { document: STORE_SAMPLE(), by: 'x' })],
      ['revisions.list', (s: Store, v: never) => s.revisions.list(v)],
      ['revisions.get', (s: Store, v: never) => s.revisions.get(v, no)],
      ['revisions.name', (s: Store, v: never) => s.revisions.name(v, no, 'x')],
      ['revisions.get of', (s: Store, v: never) => s.revisions.get(no, v)],
    ])('%s refuses what is no id, and does not find one that is not there', async (_, call) => {
      await create();
      for (const value of bad) await expectCode(call(stage.store, value as never), 'store.bad-input');
      await expectCode(call(stage.store, no), 'store.not-found');
      expect(await tableCounts()).toEqual([1, 1, 0, 1, 1, 0]);
    });

    it('is refused as a name, with nothing written', async () => {
      const { id } = await create();
      for (const value of lines as never[]) {
        await expectCode(stage.store.live.append(id, STATE, value), 'store.bad-input');
        await expectCode(stage.store.revisions.add(id, { document: STORE_SAMPLE(), by: value }), 'store.bad-input');
        await expectCode(stage.store.assessments.create({ document: STORE_SAMPLE(), state: STATE, by: value }), 'store.bad-input');
        await expectCode(stage.store.assessments.getBySlug(value), 'store.bad-input');
        if (value === undefined) continue;
        await expectCode(stage.store.assessments.update(id, { step: value }), 'store.bad-input');
        await expectCode(stage.store.assessments.list({ sector: value }), 'store.bad-input');
      }
      expect(await tableCounts()).toEqual([1, 1, 0, 1, 1, 0]);
    });

    it('is refused as bytes', async () => {
      const { id } = await create();
      for (const value of [undefined, null, 'abc', [], {}, new Uint8Array(0), new Uint8Array(16_000_001)] as never[]) {
        await expectCode(stage.store.live.append(id, value, 'x'), 'store.bad-input');
        if (!((value as unknown) instanceof Uint8Array) || (value as Uint8Array).length === 0) {
          await expectCode(stage.store.live.compact(id, value, 0), 'store.bad-input');
          await expectCode(stage.store.assessments.create({ document: STORE_SAMPLE(), state: value, by: 'x' }), 'store.bad-input');
        }
      }
      expect(await stage.place.count('assessment_updates')).toBe(0);
    });

    it('is refused as a document, with findings where it does not hold to the schema', async () => {
      const { id } = await create();
      const circle: Record<string, unknown> = { ...STORE_SAMPLE() };
      circle['foreign'] = { otm: circle };
      const faulty = [
        { ...STORE_SAMPLE(), surprise: 1 },
        { ...STORE_SAMPLE(), anshin: 99 },
        { ...STORE_SAMPLE(), title: '' },
        {},
        [],
        'text',
        null,
        { ...STORE_SAMPLE(), id: 'a\0' },
      ];
      const broken = [undefined, circle, { ...STORE_SAMPLE(), id: 5n }, { ...STORE_SAMPLE(), description: 'あ'.repeat(11_000_000) }];
      for (const [values, code] of [
        [faulty, 'store.refused-document'],
        [broken, 'store.bad-input'],
      ] as const)
        for (const document of values) {
          await expectCode(stage.store.assessments.create({ document, state: STATE, by: 'x' }), code);
          await expectCode(stage.store.revisions.add(id, { document, by: 'x' }), code);
          if (document !== undefined) await expectCode(stage.store.assessments.update(id, { document }), code);
        }
      const refused = await stage.store.revisions.add(id, { document: faulty[0], by: 'x' }).catch((error: unknown) => error);
      expect(refused).toMatchObject({ findings: [{ code: 'model.unknown-field', path: ['surprise'] }] });
      expect(await tableCounts()).toEqual([1, 1, 0, 1, 1, 0]);
    });

    it('does no harm inside a text that the schema allows', async () => {
      const document = { ...STORE_SAMPLE(), title: { ja: '\0表\ud800題', en: 'a\0b' }, sector: 'x\0y', description: "\\u0000 '); --" };
      const { id } = await create(document);
      expect(await stage.store.assessments.get(id)).toMatchObject({ title: { en: 'a\0b' }, sector: 'x y', slug: 'a-b' });
      const [revision] = (await stage.store.revisions.list(id)).items;
      expect((await stage.store.revisions.get(id, revision?.id ?? '')).document).toEqual(document);
      expect(await stage.store.assessments.count({ search: '表' })).toBe(1);
    });

    it('is refused as a change or a summary', async () => {
      const { id } = await create();
      const place1 = { recoveryDifficulty: 'serious', economicImpact: 'limited' };
      const changes: unknown[] = [
        null,
        'x',
        [],
        { title: 'x' },
        { openFindings: null },
        { openFindings: { errors: -1, warnings: 0, infos: 0 } },
        { openFindings: { errors: 0.5, warnings: 0, infos: 0 } },
        { openFindings: { errors: 1e300, warnings: 0, infos: 0 } },
        { positions: {} },
        { positions: [null] },
        { positions: [{ stakeholder: 'a', before: place1, after: { ...place1, economicImpact: 'huge' }, withinTarget: true }] },
        { positions: [{ stakeholder: 'a', before: null, after: null, withinTarget: null, more: 1 }] },
        { positions: [{ stakeholder: 'a', before: null, after: null, withinTarget: null, usage: 1 }] },
        { positions: [{ stakeholder: 'a', before: null, after: null, withinTarget: null, open: 'serious' }] },
        { positions: [{ stakeholder: 'a', before: null, after: null, withinTarget: null, accepted: null }] },
        { positions: Array.from({ length: 5_000 }, () => ({ stakeholder: 'a', before: place1, after: place1, withinTarget: true })) },
      ];
      for (const change of changes as never[]) await expectCode(stage.store.assessments.update(id, change), 'store.bad-input');
      for (const version of [0, -1, 1.5, 'x', Number.NaN, 1e12] as never[])
        await expectCode(stage.store.assessments.update(id, {}, { version }), 'store.bad-input');
      expect((await stage.store.assessments.get(id)).version).toBe(1);
    });

    it('is refused as a query or a cursor', async () => {
      for (let n = 0; n < 3; n++) await create();
      const { next } = await stage.store.assessments.list({ limit: 1 });
      const forged = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      const queries: unknown[] = [
        null,
        'x',
        { search: 7 },
        { search: 'x'.repeat(201) },
        { sort: 'password' },
        { sort: 'constructor' },
        { direction: 'sideways' },
        { limit: 0 },
        { limit: 501 },
        { limit: '5' },
        { archived: 'no' },
        { hasOpenFindings: 1 },
        { cursor: 7 },
        { cursor: 'x' },
        { cursor: next, sort: 'created' },
        { cursor: forged(['updated.descending', '2026-99-99', NO_ID]) },
        { cursor: forged(['updated.descending', '2026-99-99T00:00:00.000Z', NO_ID]) },
        { cursor: forged(['updated.descending', '2026-01-01T00:00:00.000Z', "x' or true --"]) },
        { cursor: forged({}) },
      ];
      for (const query of queries as never[]) await expectCode(stage.store.assessments.list(query), 'store.bad-input');
      const [{ id } = { id: '' }] = (await stage.store.assessments.list()).items;
      const pages: unknown[] = [null, 'x', { limit: 0 }, { limit: 501 }, { cursor: 7 }, { cursor: 'x' }, { cursor: '-1' }, { cursor: '1'.repeat(16) }];
      for (const query of pages as never[]) await expectCode(stage.store.live.work(id, query), 'store.bad-input');
      expect((await stage.store.assessments.list({ search: '\0\ud800' })).items).toHaveLength(3);
    });
  });
}
