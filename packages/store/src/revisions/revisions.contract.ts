import { describe, expect, it } from 'vitest';
import { expectCode } from '../testing/expect-code.contract.ts';
import { type AnshinDocument, STORE_SAMPLE } from '../testing/sample.contract.ts';
import { type StoreStage } from '../testing/store-stage.contract.ts';

/** What holds for revisions on every database. */
export function describeRevisions(stage: StoreStage): void {
  const { create } = stage;

  describe('revisions', () => {
    const at = (step: number): AnshinDocument => ({ ...STORE_SAMPLE(), description: `Step ${step}` });

    it('give back the document as it was, newest first, page by page', async () => {
      const { id } = await create();
      for (let n = 1; n <= 4; n++) await stage.store.revisions.add(id, { document: at(n), by: 'x' });
      const first = await stage.store.revisions.list(id, { limit: 3 });
      const rest = await stage.store.revisions.list(id, { limit: 3, cursor: first.next ?? undefined });
      const documents = await Promise.all(
        [...first.items, ...rest.items].map(async (each) => (await stage.store.revisions.get(id, each.id)).document.description),
      );
      expect(documents).toEqual(['Step 4', 'Step 3', 'Step 2', 'Step 1', undefined]);
      expect(rest.next).toBeNull();
      expect(JSON.stringify((await stage.store.revisions.get(id, first.items[0]?.id ?? '')).document)).toBe(JSON.stringify(at(4)));
    });

    it('are not repeated automatically, but can be named, renamed and lose their name', async () => {
      const { id } = await create();
      const one = await stage.store.revisions.add(id, { document: at(1), by: 'x' });
      expect(await stage.store.revisions.add(id, { document: at(1), by: 'y' })).toEqual(one);
      expect((await stage.store.revisions.add(id, { document: at(1), by: 'y', name: '合意版' })).id).not.toBe(one.id);
      expect(await stage.store.revisions.name(id, one.id, 'Agreed', { version: 1 })).toMatchObject({ name: 'Agreed', version: 2 });
      await expectCode(stage.store.revisions.name(id, one.id, 'Mine', { version: 1 }), 'store.conflict');
      expect(await stage.store.revisions.name(id, one.id, null)).toMatchObject({ name: null, version: 3 });
      expect((await stage.store.revisions.list(id)).items.map(({ name }) => name)).toEqual(['合意版', null, null]);
    });

    it('keep layout apart from content: a moved component is another revision with the same digest', async () => {
      const { id } = await create();
      const one = await stage.store.revisions.add(id, { document: at(1), by: 'x' });
      const two = await stage.store.revisions.add(id, { document: { ...at(1), layout: { positions: { gateway: { x: 9, y: 9 } } } }, by: 'x' });
      expect(two.id).not.toBe(one.id);
      expect(two.digest).toBe(one.digest);
    });

    it('belong to their assessment', async () => {
      const [a, b] = [await create(), await create()];
      const { id } = await stage.store.revisions.add(a.id, { document: at(1), by: 'x' });
      await expectCode(stage.store.revisions.get(b.id, id), 'store.not-found');
      await expectCode(stage.store.revisions.name(b.id, id, 'x'), 'store.not-found');
    });
  });
}
