import { describe, expect, it } from 'vitest';
import { expectCode } from '../testing/expect-code.contract.ts';
import { STORE_SAMPLE } from '../testing/sample.contract.ts';
import { STATE, type StoreStage } from '../testing/store-stage.contract.ts';

/** What holds for assessments on every database: created, changed, archived and deleted, by several writers at once. */
export function describeAssessments(stage: StoreStage): void {
  const { another, create, found, tableCounts } = stage;

  describe('assessments', () => {
    it('come from a document: title, sector, digest, a readable address, live document and first revision', async () => {
      const made = await create({ ...STORE_SAMPLE(), sector: 'housing' }, { step: 'prepare', openFindings: { errors: 1, warnings: 2, infos: 3 } });
      expect(made).toMatchObject({ slug: 'sample', title: { ja: '見本', en: 'Sample' }, sector: 'housing', step: 'prepare', version: 1, archived: false });
      expect(made.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
      expect(await stage.store.assessments.getBySlug('sample')).toEqual(made);
      expect(await stage.store.live.load(made.id)).toEqual({ state: STATE, upTo: 0, updates: [] });
      expect((await stage.store.revisions.list(made.id)).items).toMatchObject([{ name: null, by: 'editor', digest: made.digest }]);
    });

    it('of one title get addresses of their own, also when they are made at once', async () => {
      const second = await another();
      const made = await Promise.all(
        [1, 2, 3, 4, 5, 6].map((n) => (n % 2 ? stage.store : second).assessments.create({ document: STORE_SAMPLE(), state: STATE, by: 'x' })),
      );
      expect(made.map(({ slug }) => slug).sort()).toEqual(['sample', 'sample-2', 'sample-3', 'sample-4', 'sample-5', 'sample-6']);
    });

    it('show what was recorded, and keep their address when the title changes', async () => {
      const { id } = await create();
      const positions = [
        { stakeholder: 'maker', before: { recoveryDifficulty: 'serious', economicImpact: 'limited' }, after: null, withinTarget: null },
        { stakeholder: 'user', usage: 'hire', before: null, after: null, open: null, accepted: true, withinTarget: false },
      ] as const;
      const changed = await stage.store.assessments.update(id, {
        document: { ...STORE_SAMPLE(), title: 'Renamed' },
        step: 'treat',
        owner: 'someone',
        positions,
        openFindings: { errors: 0, warnings: 0, infos: 9 },
      });
      expect(changed).toMatchObject({ title: 'Renamed', slug: 'sample', step: 'treat', owner: 'someone', positions, version: 2, openFindings: { infos: 9 } });
      expect(changed.updatedAt > changed.createdAt).toBe(true);
      expect(await stage.store.assessments.get(id)).toEqual(changed);
      expect(await found({ search: 'renamed' })).toEqual(['Renamed']);
      expect(await found({ search: '見本' })).toEqual([]);
    });

    it('refuse a change of what somebody else changed first', async () => {
      const { id } = await create();
      await (await another()).assessments.update(id, { step: 'assess' }, { version: 1 });
      await expectCode(stage.store.assessments.update(id, { step: 'treat' }, { version: 1 }), 'store.conflict');
      await expectCode(stage.store.assessments.archive(id, { version: 1 }), 'store.conflict');
      await expectCode(stage.store.assessments.delete(id, { version: 1 }), 'store.conflict');
      expect(await stage.store.assessments.get(id)).toMatchObject({ step: 'assess', version: 2 });
    });

    it('let exactly one of two writers through that saw the same version', async () => {
      const { id } = await create();
      const second = await another();
      const tried = await Promise.allSettled([0, 1, 2, 3].map((n) => (n % 2 ? stage.store : second).assessments.update(id, { step: `s${n}` }, { version: 1 })));
      expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await stage.store.assessments.get(id)).version).toBe(2);
    });

    it('are archived, restored and deleted with everything that belongs to them', async () => {
      const { id } = await create();
      for (let n = 0; n < 2; n++) await stage.store.live.append(id, STATE, 'x');
      await stage.store.live.compact(id, STATE, 1);
      expect(await tableCounts()).toEqual([1, 1, 1, 1, 1, 1]);
      expect(await stage.store.assessments.archive(id)).toMatchObject({ archived: true });
      expect([
        await stage.store.assessments.count(),
        await stage.store.assessments.count({ archived: true }),
        await stage.store.assessments.count({ archived: 'both' }),
      ]).toEqual([0, 1, 1]);
      expect(await stage.store.assessments.restore(id)).toMatchObject({ archived: false });
      await stage.store.assessments.delete(id);
      expect(await tableCounts()).toEqual([0, 0, 0, 0, 0, 0]);
      await expectCode(stage.store.assessments.get(id), 'store.not-found');
      await expectCode(stage.store.live.append(id, STATE, 'x'), 'store.not-found');
    });
  });
}
