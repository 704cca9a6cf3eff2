import { describe, expect, it } from 'vitest';
import { STORE_SAMPLE } from '../testing/sample.contract.ts';
import { type StoreStage, titleOf } from '../testing/store-stage.contract.ts';
import type { ListQuery } from './list-query.ts';

/** What holds for the list of assessments on every database: paging, search in both languages, filters. */
export function describeAssessmentList(stage: StoreStage): void {
  const { create, found, titled } = stage;

  describe('the list', () => {
    it('is read page by page without a gap or a repetition, in every order', async () => {
      for (const [index, letter] of ['c', 'a', 'e', 'b', 'd', 'a', 'f'].entries())
        await create({ ...STORE_SAMPLE(), title: { ja: `題${letter}`, en: letter } }, { openFindings: { errors: index % 3, warnings: 0, infos: 7 } });
      const keys: Record<string, (item: { title: unknown; openFindings: { errors: number }; createdAt: string; updatedAt: string }) => string | number> = {
        titleEn: ({ title }) => titleOf(title),
        titleJa: ({ title }) => titleOf(title),
        openFindings: ({ openFindings }) => openFindings.errors,
        created: ({ createdAt }) => createdAt,
        updated: ({ updatedAt }) => updatedAt,
      };
      for (const [sort, key] of Object.entries(keys))
        for (const direction of ['ascending', 'descending'] as const) {
          const items = [];
          let cursor: string | undefined;
          do {
            const page = await stage.store.assessments.list({ sort: sort as 'updated', direction, limit: 2, cursor });
            expect(page.items.length).toBeLessThanOrEqual(2);
            items.push(...page.items);
            cursor = page.next ?? undefined;
          } while (cursor !== undefined);
          const got = items.map(key);
          const wanted = got.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
          expect(got).toEqual(direction === 'ascending' ? wanted : wanted.reverse());
          expect(new Set(items.map(({ id }) => id)).size).toBe(7);
        }
    });

    it('finds parts of words in both languages, from one character on', async () => {
      await titled('窓シャッター遠隔操作', 'Window shutter');
      await titled('家庭用エアコン', 'Air conditioner', { sector: 'housing' });
      await titled('溶接ロボット', 'Welding robot 100%');
      const searches: [string, string[]][] = [
        ['窓', ['Window shutter']],
        ['遠隔', ['Window shutter']],
        ['シャッ', ['Window shutter']],
        ['しゃったー', ['Window shutter']],
        ['ｼｬｯﾀｰ', ['Window shutter']],
        ['エアコ', ['Air conditioner']],
        ['ロボ 溶接', ['Welding robot 100%']],
        ['ＷＩＮＤＯＷ', ['Window shutter']],
        ['dow shu', ['Window shutter']],
        ['on', ['Air conditioner']],
        ['100%', ['Welding robot 100%']],
        ['housing', ['Air conditioner']],
        ['窓 エアコン', []],
        ['隔遠', []],
        ['shutterx', []],
        ['%_', []],
        ["' or 1=1 --", []],
      ];
      for (const [search, titles] of searches) expect([search, await found({ search })]).toEqual([search, titles]);
      expect(await found({ search: '  ', sort: 'titleEn' })).toEqual(['Air conditioner', 'Welding robot 100%', 'Window shutter']);
    });

    it('filters by sector, archive and open findings, and counts the same', async () => {
      const a = await titled('あ', 'a', { sector: 'housing' });
      await create({ ...STORE_SAMPLE(), title: 'b', sector: 'factory' }, { openFindings: { errors: 0, warnings: 1, infos: 0 } });
      await create({ ...STORE_SAMPLE(), title: 'c', sector: 'housing' }, { openFindings: { errors: 0, warnings: 0, infos: 5 } });
      await stage.store.assessments.archive(a.id);
      const queries: [ListQuery, string[]][] = [
        [{ sector: 'housing' }, ['c']],
        [{ sector: 'housing', archived: 'both' }, ['a', 'c']],
        [{ archived: true }, ['a']],
        [{ hasOpenFindings: true }, ['b']],
        [{ hasOpenFindings: false }, ['c']],
      ];
      for (const [query, titles] of queries) {
        expect(await found({ ...query, sort: 'titleEn' })).toEqual(titles);
        expect(await stage.store.assessments.count(query)).toBe(titles.length);
      }
    });
  });
}
