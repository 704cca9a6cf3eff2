import { type AnshinDocument, STORE_SAMPLE } from './sample.contract.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ListQuery } from '../assessments/list-query.ts';
import type { StoreError } from '../errors/store-error.ts';
import type { Store } from '../store.ts';

/** An empty schema: every `open` gives another store on it, as another process would have. */
export interface EmptyPlace {
  open(): Promise<Store>;
  /** Rows of a table, past the repositories. */
  count(table: string): Promise<number>;
  drop(): Promise<void>;
}

const STATE = new Uint8Array([1, 2, 3]);
const NO_ID = '01a1fe65-87b6-730d-9797-e593e3c5cea9';
const TABLES = ['assessments', 'assessment_heads', 'assessment_updates', 'assessment_snapshots', 'revisions'];

/** What holds for every database under the store. */
export function describeStoreContract(name: string, make: () => Promise<EmptyPlace>): void {
  describe(`the store on ${name}`, () => {
    let place: EmptyPlace;
    let store: Store;
    const others: Store[] = [];
    const another = async (): Promise<Store> => {
      const made = await place.open();
      others.push(made);
      return made;
    };
    const create = (document: unknown = STORE_SAMPLE(), more: object = {}) => store.assessments.create({ document, state: STATE, by: 'editor', ...more });
    const titled = (ja: string, en: string, more: object = {}) => create({ ...STORE_SAMPLE(), title: { ja, en }, ...more });
    const found = async (query: ListQuery): Promise<unknown[]> =>
      (await store.assessments.list({ limit: 100, ...query })).items.map(({ title }) => enOf(title));

    beforeEach(async () => {
      place = await make();
      store = await place.open();
    });
    afterEach(async () => {
      for (const each of [store, ...others.splice(0)]) await each.close();
      await place.drop();
    });

    it('says that it is durable, and with which migration', async () => {
      expect(await store.state()).toMatchObject({ durable: true, migration: 3 });
    });

    it('opens again with everything in place', async () => {
      const made = await create();
      expect(await (await another()).assessments.get(made.id)).toEqual(made);
    });

    describe('assessments', () => {
      it('come from a document: title, sector, digest, a readable address, live document and first revision', async () => {
        const made = await create({ ...STORE_SAMPLE(), sector: 'housing' }, { step: 'prepare', openFindings: { errors: 1, warnings: 2, infos: 3 } });
        expect(made).toMatchObject({ slug: 'sample', title: { ja: '見本', en: 'Sample' }, sector: 'housing', step: 'prepare', version: 1, archived: false });
        expect(made.digest).toMatch(/^[0-9a-f]{64}$/);
        expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
        expect(await store.assessments.getBySlug('sample')).toEqual(made);
        expect(await store.live.load(made.id)).toEqual({ state: STATE, upTo: 0, updates: [] });
        expect((await store.revisions.list(made.id)).items).toMatchObject([{ name: null, by: 'editor', digest: made.digest }]);
      });

      it('of one title get addresses of their own, also when they are made at once', async () => {
        const second = await another();
        const made = await Promise.all(
          [1, 2, 3, 4, 5, 6].map((n) => (n % 2 ? store : second).assessments.create({ document: STORE_SAMPLE(), state: STATE, by: 'x' })),
        );
        expect(made.map(({ slug }) => slug).sort()).toEqual(['sample', 'sample-2', 'sample-3', 'sample-4', 'sample-5', 'sample-6']);
      });

      it('show what was recorded, and keep their address when the title changes', async () => {
        const { id } = await create();
        const positions = [
          { stakeholder: 'maker', before: { recoveryDifficulty: 'serious', economicImpact: 'limited' }, after: null, withinTarget: null },
        ] as const;
        const changed = await store.assessments.update(id, {
          document: { ...STORE_SAMPLE(), title: 'Renamed' },
          step: 'treat',
          owner: 'someone',
          positions,
          openFindings: { errors: 0, warnings: 0, infos: 9 },
        });
        expect(changed).toMatchObject({ title: 'Renamed', slug: 'sample', step: 'treat', owner: 'someone', positions, version: 2, openFindings: { infos: 9 } });
        expect(changed.updatedAt > changed.createdAt).toBe(true);
        expect(await store.assessments.get(id)).toEqual(changed);
        expect(await found({ search: 'renamed' })).toEqual(['Renamed']);
        expect(await found({ search: '見本' })).toEqual([]);
      });

      it('refuse a change of what somebody else changed first', async () => {
        const { id } = await create();
        await (await another()).assessments.update(id, { step: 'assess' }, { version: 1 });
        await expectCode(store.assessments.update(id, { step: 'treat' }, { version: 1 }), 'store.conflict');
        await expectCode(store.assessments.archive(id, { version: 1 }), 'store.conflict');
        await expectCode(store.assessments.delete(id, { version: 1 }), 'store.conflict');
        expect(await store.assessments.get(id)).toMatchObject({ step: 'assess', version: 2 });
      });

      it('let exactly one of two writers through that saw the same version', async () => {
        const { id } = await create();
        const second = await another();
        const tried = await Promise.allSettled([0, 1, 2, 3].map((n) => (n % 2 ? store : second).assessments.update(id, { step: `s${n}` }, { version: 1 })));
        expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect((await store.assessments.get(id)).version).toBe(2);
      });

      it('are archived, restored and deleted with everything that belongs to them', async () => {
        const { id } = await create();
        await store.live.append(id, STATE, 'x');
        expect(await store.assessments.archive(id)).toMatchObject({ archived: true });
        expect([
          await store.assessments.count(),
          await store.assessments.count({ archived: true }),
          await store.assessments.count({ archived: 'both' }),
        ]).toEqual([0, 1, 1]);
        expect(await store.assessments.restore(id)).toMatchObject({ archived: false });
        await store.assessments.delete(id);
        expect(await Promise.all(TABLES.map((table) => place.count(table)))).toEqual([0, 0, 0, 0, 0]);
        await expectCode(store.assessments.get(id), 'store.not-found');
        await expectCode(store.live.append(id, STATE, 'x'), 'store.not-found');
      });
    });

    describe('the list', () => {
      it('is read page by page without a gap or a repetition, in every order', async () => {
        for (const [index, letter] of ['c', 'a', 'e', 'b', 'd', 'a', 'f'].entries())
          await create({ ...STORE_SAMPLE(), title: { ja: `題${letter}`, en: letter } }, { openFindings: { errors: index % 3, warnings: 0, infos: 7 } });
        const keys: Record<string, (item: { title: unknown; openFindings: { errors: number }; createdAt: string; updatedAt: string }) => string | number> = {
          titleEn: ({ title }) => enOf(title),
          titleJa: ({ title }) => enOf(title),
          openFindings: ({ openFindings }) => openFindings.errors,
          created: ({ createdAt }) => createdAt,
          updated: ({ updatedAt }) => updatedAt,
        };
        for (const [sort, key] of Object.entries(keys))
          for (const direction of ['ascending', 'descending'] as const) {
            const items = [];
            let cursor: string | undefined;
            do {
              const page = await store.assessments.list({ sort: sort as 'updated', direction, limit: 2, cursor });
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
        await store.assessments.archive(a.id);
        const queries: [ListQuery, string[]][] = [
          [{ sector: 'housing' }, ['c']],
          [{ sector: 'housing', archived: 'both' }, ['a', 'c']],
          [{ archived: true }, ['a']],
          [{ hasOpenFindings: true }, ['b']],
          [{ hasOpenFindings: false }, ['c']],
        ];
        for (const [query, titles] of queries) {
          expect(await found({ ...query, sort: 'titleEn' })).toEqual(titles);
          expect(await store.assessments.count(query)).toBe(titles.length);
        }
      });
    });

    describe('a live document', () => {
      it('gives back every update in order, byte for byte', async () => {
        const { id } = await create();
        const sent = Array.from({ length: 20 }, (_, n) => new Uint8Array([n, 0, 255, n]));
        for (const bytes of sent) await store.live.append(id, bytes, 'editor');
        const { updates } = await store.live.load(id);
        expect(updates.map(({ seq }) => seq)).toEqual(sent.map((_, index) => index + 1));
        expect(updates.map(({ bytes }) => bytes)).toEqual(sent);
        expect(updates[0]).toMatchObject({ by: 'editor', at: expect.stringMatching(/^2026-01-01T/) });
        expect((await store.live.since(id, 17)).map(({ seq }) => seq)).toEqual([18, 19, 20]);
        expect((await store.live.since(id, 3, 2)).map(({ seq }) => seq)).toEqual([4, 5]);
      });

      it('takes updates of many editors and two writers at once: numbers without gaps, each answered with its own', async () => {
        const [{ id }, second] = [await create(), await another()];
        const answers = await Promise.all(
          Array.from({ length: 200 }, async (_, n) => [n, (await (n % 2 ? store : second).live.append(id, new Uint8Array([n]), `e${n}`)).seq]),
        );
        const { updates } = await store.live.load(id);
        expect(updates.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
        for (const [n, seq] of answers) expect(updates[(seq ?? 0) - 1]).toMatchObject({ bytes: new Uint8Array([n ?? 0]), by: `e${n}` });
      });

      it('keeps the order in which one editor sent its updates', async () => {
        const { id } = await create();
        const seqs = await Promise.all(Array.from({ length: 150 }, async (_, n) => (await store.live.append(id, new Uint8Array([n]), 'x')).seq));
        expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
      });

      it('takes the bytes as they were when they were handed over', async () => {
        const { id } = await create();
        const bytes = new Uint8Array([7]);
        const under = store.live.append(id, bytes, 'x');
        bytes[0] = 8;
        await under;
        expect((await store.live.load(id)).updates[0]?.bytes).toEqual(new Uint8Array([7]));
      });

      it('is compacted while others write, and loses nothing', async () => {
        const [{ id }, second] = [await create(), await another()];
        for (let n = 1; n <= 10; n++) await store.live.append(id, new Uint8Array([n]), 'x');
        const writing = Promise.all(Array.from({ length: 60 }, (_, n) => second.live.append(id, new Uint8Array([n + 11]), 'y')));
        await store.live.compact(id, new Uint8Array([10]), 10);
        await writing;
        const { state, upTo, updates } = await store.live.load(id);
        expect([state, upTo]).toEqual([new Uint8Array([10]), 10]);
        expect(updates.map(({ bytes }) => bytes[0])).toEqual(Array.from({ length: 60 }, (_, n) => n + 11));
        expect(await place.count('assessment_updates')).toBe(60);
      });

      it('refuses a compaction that is older than another, or of updates that never were', async () => {
        const { id } = await create();
        for (let n = 0; n < 4; n++) await store.live.append(id, STATE, 'x');
        await store.live.compact(id, new Uint8Array([3]), 3);
        await expectCode(store.live.compact(id, new Uint8Array([2]), 2), 'store.conflict');
        await expectCode(store.live.compact(id, new Uint8Array([9]), 5), 'store.conflict');
        expect(await store.live.load(id)).toMatchObject({ state: new Uint8Array([3]), upTo: 3, updates: [{ seq: 4 }] });
      });
    });

    describe('revisions', () => {
      const at = (step: number): AnshinDocument => ({ ...STORE_SAMPLE(), description: `Step ${step}` });

      it('give back the document as it was, newest first, page by page', async () => {
        const { id } = await create();
        for (let n = 1; n <= 4; n++) await store.revisions.add(id, { document: at(n), by: 'x' });
        const first = await store.revisions.list(id, { limit: 3 });
        const rest = await store.revisions.list(id, { limit: 3, cursor: first.next ?? undefined });
        const documents = await Promise.all([...first.items, ...rest.items].map(async (each) => (await store.revisions.get(id, each.id)).document.description));
        expect(documents).toEqual(['Step 4', 'Step 3', 'Step 2', 'Step 1', undefined]);
        expect(rest.next).toBeNull();
        expect(JSON.stringify((await store.revisions.get(id, first.items[0]?.id ?? '')).document)).toBe(JSON.stringify(at(4)));
      });

      it('are not repeated automatically, but can be named, renamed and lose their name', async () => {
        const { id } = await create();
        const one = await store.revisions.add(id, { document: at(1), by: 'x' });
        expect(await store.revisions.add(id, { document: at(1), by: 'y' })).toEqual(one);
        expect((await store.revisions.add(id, { document: at(1), by: 'y', name: '合意版' })).id).not.toBe(one.id);
        expect(await store.revisions.name(id, one.id, 'Agreed', { version: 1 })).toMatchObject({ name: 'Agreed', version: 2 });
        await expectCode(store.revisions.name(id, one.id, 'Mine', { version: 1 }), 'store.conflict');
        expect(await store.revisions.name(id, one.id, null)).toMatchObject({ name: null, version: 3 });
        expect((await store.revisions.list(id)).items.map(({ name }) => name)).toEqual(['合意版', null, null]);
      });

      it('keep layout apart from content: a moved component is another revision with the same digest', async () => {
        const { id } = await create();
        const one = await store.revisions.add(id, { document: at(1), by: 'x' });
        const two = await store.revisions.add(id, { document: { ...at(1), layout: { positions: { gateway: { x: 9, y: 9 } } } }, by: 'x' });
        expect(two.id).not.toBe(one.id);
        expect(two.digest).toBe(one.digest);
      });

      it('belong to their assessment', async () => {
        const [a, b] = [await create(), await create()];
        const { id } = await store.revisions.add(a.id, { document: at(1), by: 'x' });
        await expectCode(store.revisions.get(b.id, id), 'store.not-found');
        await expectCode(store.revisions.name(b.id, id, 'x'), 'store.not-found');
      });
    });

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
        ['since', (s: Store, v: never) => s.live.since(v, 0)],
        ['compact', (s: Store, v: never) => s.live.compact(v, STATE, 0)],
        ['revisions.add', (s: Store, v: never) => s.revisions.add(v, { document: STORE_SAMPLE(), by: 'x' })],
        ['revisions.list', (s: Store, v: never) => s.revisions.list(v)],
        ['revisions.get', (s: Store, v: never) => s.revisions.get(v, no)],
        ['revisions.name', (s: Store, v: never) => s.revisions.name(v, no, 'x')],
        ['revisions.get of', (s: Store, v: never) => s.revisions.get(no, v)],
      ])('%s refuses what is no id, and does not find one that is not there', async (_, call) => {
        await create();
        for (const value of bad) await expectCode(call(store, value as never), 'store.bad-input');
        await expectCode(call(store, no), 'store.not-found');
        expect(await Promise.all(TABLES.map((table) => place.count(table)))).toEqual([1, 1, 0, 1, 1]);
      });

      it('is refused as a name, with nothing written', async () => {
        const { id } = await create();
        for (const value of lines as never[]) {
          await expectCode(store.live.append(id, STATE, value), 'store.bad-input');
          await expectCode(store.revisions.add(id, { document: STORE_SAMPLE(), by: value }), 'store.bad-input');
          await expectCode(store.assessments.create({ document: STORE_SAMPLE(), state: STATE, by: value }), 'store.bad-input');
          await expectCode(store.assessments.getBySlug(value), 'store.bad-input');
          if (value === undefined) continue;
          await expectCode(store.assessments.update(id, { step: value }), 'store.bad-input');
          await expectCode(store.assessments.list({ sector: value }), 'store.bad-input');
        }
        expect(await Promise.all(TABLES.map((table) => place.count(table)))).toEqual([1, 1, 0, 1, 1]);
      });

      it('is refused as bytes', async () => {
        const { id } = await create();
        for (const value of [undefined, null, 'abc', [], {}, new Uint8Array(0), new Uint8Array(16_000_001)] as never[]) {
          await expectCode(store.live.append(id, value, 'x'), 'store.bad-input');
          if (!((value as unknown) instanceof Uint8Array) || (value as Uint8Array).length === 0) {
            await expectCode(store.live.compact(id, value, 0), 'store.bad-input');
            await expectCode(store.assessments.create({ document: STORE_SAMPLE(), state: value, by: 'x' }), 'store.bad-input');
          }
        }
        expect(await place.count('assessment_updates')).toBe(0);
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
            await expectCode(store.assessments.create({ document, state: STATE, by: 'x' }), code);
            await expectCode(store.revisions.add(id, { document, by: 'x' }), code);
            if (document !== undefined) await expectCode(store.assessments.update(id, { document }), code);
          }
        const refused = await store.revisions.add(id, { document: faulty[0], by: 'x' }).catch((error: unknown) => error);
        expect(refused).toMatchObject({ findings: [{ code: 'model.unknown-field', path: ['surprise'] }] });
        expect(await Promise.all(TABLES.map((table) => place.count(table)))).toEqual([1, 1, 0, 1, 1]);
      });

      it('does no harm inside a text that the schema allows', async () => {
        const document = { ...STORE_SAMPLE(), title: { ja: '\0表\ud800題', en: 'a\0b' }, sector: 'x\0y', description: "\\u0000 '); --" };
        const { id } = await create(document);
        expect(await store.assessments.get(id)).toMatchObject({ title: { en: 'a\0b' }, sector: 'x y', slug: 'a-b' });
        const [revision] = (await store.revisions.list(id)).items;
        expect((await store.revisions.get(id, revision?.id ?? '')).document).toEqual(document);
        expect(await store.assessments.count({ search: '表' })).toBe(1);
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
          { positions: Array.from({ length: 5_000 }, () => ({ stakeholder: 'a', before: place1, after: place1, withinTarget: true })) },
        ];
        for (const change of changes as never[]) await expectCode(store.assessments.update(id, change), 'store.bad-input');
        for (const version of [0, -1, 1.5, 'x', Number.NaN, 1e12] as never[])
          await expectCode(store.assessments.update(id, {}, { version }), 'store.bad-input');
        expect((await store.assessments.get(id)).version).toBe(1);
      });

      it('is refused as a query or a cursor', async () => {
        for (let n = 0; n < 3; n++) await create();
        const { next } = await store.assessments.list({ limit: 1 });
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
        for (const query of queries as never[]) await expectCode(store.assessments.list(query), 'store.bad-input');
        expect((await store.assessments.list({ search: '\0\ud800' })).items).toHaveLength(3);
      });
    });

    it('answers with a code when it is closed', async () => {
      const closed = await another();
      const { id } = await create();
      await closed.close();
      await expectCode(closed.live.append(id, STATE, 'x'), 'store.unreachable');
      await expectCode(closed.assessments.list(), 'store.unreachable');
      await expectCode(closed.assessments.archive(id), 'store.unreachable');
    });

    it('waits at closing for what is under way', async () => {
      const [second, { id }] = [await another(), await create()];
      const under = Promise.all(Array.from({ length: 100 }, () => second.live.append(id, STATE, 'x')));
      // Appends are in the queue once their input was checked, which takes one turn.
      await Promise.resolve();
      await second.close();
      expect(await under).toHaveLength(100);
      expect((await store.live.load(id)).updates).toHaveLength(100);
    });
  });
}

/** Fails unless the promise is refused with this code. */
export async function expectCode(promise: Promise<unknown>, code: StoreError['code']): Promise<void> {
  const outcome = await promise.then(
    () => 'done',
    (error: unknown) => (error as Partial<StoreError>).code ?? error,
  );
  expect(outcome).toBe(code);
}

function enOf(title: unknown): string {
  return typeof title === 'string' ? title : (title as { en: string }).en;
}
