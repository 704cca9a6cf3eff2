import { describe, expect, it } from 'vitest';
import { expectCode } from '../testing/expect-code.contract.ts';
import { STATE, type StoreStage } from '../testing/store-stage.contract.ts';

/** What holds for live documents on every database: nothing lost, nothing out of order, whoever writes at once. */
export function describeLiveDocuments(stage: StoreStage): void {
  const { another, create } = stage;

  describe('a live document', () => {
    it('gives back every update in order, byte for byte', async () => {
      const { id } = await create();
      const sent = Array.from({ length: 20 }, (_, n) => new Uint8Array([n, 0, 255, n]));
      for (const bytes of sent) await stage.store.live.append(id, bytes, 'editor');
      const { updates } = await stage.store.live.load(id);
      expect(updates.map(({ seq }) => seq)).toEqual(sent.map((_, index) => index + 1));
      expect(updates.map(({ bytes }) => bytes)).toEqual(sent);
      expect(updates[0]).toMatchObject({ by: 'editor', at: expect.stringMatching(/^2026-01-01T/) });
    });

    it('takes updates of many editors and two writers at once: numbers without gaps, each answered with its own', async () => {
      const [{ id }, second] = [await create(), await another()];
      const answers = await Promise.all(
        Array.from({ length: 200 }, async (_, n) => [n, (await (n % 2 ? stage.store : second).live.append(id, new Uint8Array([n]), `e${n}`)).seq]),
      );
      const { updates } = await stage.store.live.load(id);
      expect(updates.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
      for (const [n, seq] of answers) expect(updates[(seq ?? 0) - 1]).toMatchObject({ bytes: new Uint8Array([n ?? 0]), by: `e${n}` });
    });

    it('keeps the order in which one editor sent its updates', async () => {
      const { id } = await create();
      const seqs = await Promise.all(Array.from({ length: 150 }, async (_, n) => (await stage.store.live.append(id, new Uint8Array([n]), 'x')).seq));
      expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
    });

    it('takes the bytes as they were when they were handed over', async () => {
      const { id } = await create();
      const bytes = new Uint8Array([7]);
      const under = stage.store.live.append(id, bytes, 'x');
      bytes[0] = 8;
      await under;
      expect((await stage.store.live.load(id)).updates[0]?.bytes).toEqual(new Uint8Array([7]));
    });

    it('is compacted while others write, and loses nothing', async () => {
      const [{ id }, second] = [await create(), await another()];
      for (let n = 1; n <= 10; n++) await stage.store.live.append(id, new Uint8Array([n]), 'x');
      const writing = Promise.all(Array.from({ length: 60 }, (_, n) => second.live.append(id, new Uint8Array([n + 11]), 'y')));
      await stage.store.live.compact(id, new Uint8Array([10]), 10);
      await writing;
      const { state, upTo, updates } = await stage.store.live.load(id);
      expect([state, upTo]).toEqual([new Uint8Array([10]), 10]);
      expect(updates.map(({ bytes }) => bytes[0])).toEqual(Array.from({ length: 60 }, (_, n) => n + 11));
      expect(await stage.place.count('assessment_updates')).toBe(60);
    });

    it('refuses a compaction that is older than another, or of updates that never were', async () => {
      const { id } = await create();
      for (let n = 0; n < 4; n++) await stage.store.live.append(id, STATE, 'x');
      await stage.store.live.compact(id, new Uint8Array([3]), 3);
      await expectCode(stage.store.live.compact(id, new Uint8Array([2]), 2), 'store.conflict');
      await expectCode(stage.store.live.compact(id, new Uint8Array([9]), 5), 'store.conflict');
      expect(await stage.store.live.load(id)).toMatchObject({ state: new Uint8Array([3]), upTo: 3, updates: [{ seq: 4 }] });
    });
  });
}
