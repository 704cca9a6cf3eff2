import { describe, expect, it } from 'vitest';
import { expectCode } from '../testing/expect-code.contract.ts';
import { STATE, type StoreStage } from '../testing/store-stage.contract.ts';
import type { WorkDone } from './work-done.ts';

const HOUR = 3_600_000;

/** What holds for who did what when on every database: kept through compaction, counted once, found page by page. */
export function describeWorkDone(stage: StoreStage): void {
  const { another, create } = stage;
  const append = async (id: string, ...people: readonly string[]): Promise<void> => {
    for (const by of people) await stage.store.live.append(id, STATE, by);
  };
  const compact = (id: string, upTo: number): Promise<void> => stage.store.live.compact(id, STATE, upTo);
  const pages = async (id: string, limit: number, between: () => Promise<void> = async () => undefined): Promise<readonly WorkDone[]> => {
    const found: WorkDone[] = [];
    let cursor: string | undefined;
    do {
      const page = await stage.store.live.work(id, { limit, cursor });
      expect(page.items.length).toBeGreaterThan(0);
      found.push(...page.items);
      cursor = page.next ?? undefined;
      await between();
    } while (cursor !== undefined);
    return found;
  };
  const told = (work: readonly WorkDone[]) => work.map(({ by, seq, lastSeq, count }) => [by, seq, lastSeq, count]);

  describe('work done', () => {
    it('is there update by update before compaction, and by person and hour after it, newest first', async () => {
      const { id } = await create();
      expect(await stage.store.live.work(id)).toEqual({ items: [], next: null });
      await append(id, 'aki', 'ben', 'aki');
      stage.place.pass(HOUR);
      await append(id, 'aki', 'ben');
      const before = (await stage.store.live.work(id)).items;
      expect(told(before)).toEqual([5, 4, 3, 2, 1].map((seq) => [seq % 3 === 2 ? 'ben' : 'aki', seq, seq, 1]));
      expect(before[0]).toMatchObject({ from: expect.stringMatching(/^2026-01-01T01:/), to: before[0]?.from });
      await compact(id, 4);
      const { items, next } = await stage.store.live.work(id);
      expect(told(items)).toEqual([
        ['ben', 5, 5, 1],
        ['aki', 4, 4, 1],
        ['ben', 2, 2, 1],
        ['aki', 1, 3, 2],
      ]);
      expect([items[3]?.from, items[3]?.to, next]).toEqual([before[4]?.from, before[2]?.to, null]);
    });

    it('is added to the same hour by a later compaction, and counted once when one is repeated', async () => {
      const { id } = await create();
      await append(id, 'aki', 'aki');
      await compact(id, 2);
      await append(id, 'aki', 'aki', 'aki');
      const newest = (await stage.store.live.work(id)).items[0];
      await compact(id, 5);
      await compact(id, 5);
      await expectCode(compact(id, 3), 'store.conflict');
      const { items } = await stage.store.live.work(id);
      expect(told(items)).toEqual([['aki', 1, 5, 5]]);
      expect(items[0]?.to).toBe(newest?.to);
    });

    it('is counted once when two compact at the same time, and stays with its assessment', async () => {
      const [{ id }, other, second] = [await create(), await create(), await another()];
      await append(other.id, 'aki');
      await append(id, ...Array.from({ length: 30 }, (_, n) => `e${n % 3}`));
      const results = await Promise.allSettled([10, 20, 30, 20, 10].map((upTo, n) => (n % 2 ? stage.store : second).live.compact(id, STATE, upTo)));
      const { items } = await stage.store.live.work(id);
      expect(results[2]?.status).toBe('fulfilled');
      expect(items.map(({ by, count }) => [by, count]).sort()).toEqual([
        ['e0', 10],
        ['e1', 10],
        ['e2', 10],
      ]);
      expect(told((await stage.store.live.work(other.id)).items)).toEqual([['aki', 1, 1, 1]]);
    });

    it('is found back to the beginning page by page, each row once', async () => {
      const { id } = await create();
      for (let hour = 0; hour < 4; hour++) {
        await append(id, 'aki', 'ben', 'aki');
        stage.place.pass(HOUR);
      }
      await compact(id, 9);
      const whole = (await stage.store.live.work(id)).items;
      expect(whole).toHaveLength(3 + 6);
      for (const limit of [1, 2, 4, 9]) expect(await pages(id, limit)).toEqual(whole);
    });

    it('is missed by nobody who reads page by page while others compact', async () => {
      const { id } = await create();
      for (let hour = 0; hour < 3; hour++) {
        await append(id, 'aki', 'ben', 'aki', 'ben');
        stage.place.pass(HOUR);
      }
      let upTo = 0;
      const found = await pages(id, 3, async () => {
        upTo = Math.min(upTo + 5, 12);
        await compact(id, upTo);
      });
      for (let seq = 1; seq <= 12; seq++) {
        const by = seq % 2 === 1 ? 'aki' : 'ben';
        expect([seq, found.some((work) => work.by === by && work.seq <= seq && seq <= work.lastSeq)]).toEqual([seq, true]);
      }
    });
  });
}
