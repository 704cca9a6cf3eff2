import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store, StoreUnreachableError } from '@anshin/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Doc, applyUpdate } from 'yjs';
import type { LiveRoomsOptions } from './live-options.ts';
import { type Editor, editor } from './testing/editor.contract.ts';
import { type LiveServer, newAssessment, serveLive } from './testing/live-server.contract.ts';
import { until } from './testing/until.contract.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-live-'));
  store = await openStore({ dataFolder: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const opened: { end(): void }[] = [];
const servers: LiveServer[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) each.end();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(options?: LiveRoomsOptions, of: Store = store): Promise<LiveServer> {
  const server = await serveLive(of, options);
  servers.push(server);
  return server;
}

async function come(server: LiveServer, assessment: string, user?: string): Promise<Editor> {
  const came = await editor({ url: server.url, assessment, ...(user === undefined ? {} : { user }) });
  opened.push(came);
  return came;
}

const titled = (title: string) => ({ op: 'set', path: ['title'], value: { ja: title, en: title } }) as const;

describe('people at one assessment', () => {
  it('see each other and what each of them does', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    const [aki, ben] = [await come(server, assessment, 'aki'), await come(server, assessment, 'ben')];
    aki.edit(titled('From Aki'));
    await until('Ben sees the title', () => JSON.stringify(ben.document.title).includes('From Aki'));
    ben.edit({ op: 'set', path: ['components', 'new-lamp'], value: { kind: 'homeAppliance' } });
    await until('Aki sees the lamp', () => aki.document.components?.['new-lamp'] !== undefined);
    expect(aki.document).toEqual(ben.document);

    aki.provider.awareness?.setLocalState({ user: 'ben', tag: 'あき', colour: 2, path: ['title'] });
    const seenBy = (who: Editor) => [...(who.provider.awareness?.getStates().values() ?? [])].filter((state) => 'tag' in state);
    await until('Ben sees where Aki is', () => seenBy(ben).length === 1);
    // Whose presence it is says the connection, whatever the message says.
    expect(seenBy(ben)).toEqual([{ user: 'aki', tag: 'あき', colour: 2, path: ['title'] }]);
    aki.provider.awareness?.setLocalState(null);
    await until('Aki hides', () => seenBy(ben).length === 0);
    aki.provider.awareness?.setLocalState({ user: 'aki', tag: 'あき', colour: 2 });
    await until('Aki shows up again', () => seenBy(ben).length === 1);
    aki.socket.webSocket?.close();
    await until('Ben sees Aki go', () => seenBy(ben).length === 0);
    await until('Aki came back by herself', () => aki.isSaved);
    aki.provider.awareness?.setLocalState({ user: 'aki', tag: 'あき', colour: 3 });
    await until('Ben sees Aki again', () => seenBy(ben).length === 1);
  });

  it('merge what they did offline, under the actor of each connection', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    const [aki, ben] = [await come(server, assessment, 'aki'), await come(server, assessment, 'ben')];
    aki.goOffline();
    await until('Aki is offline', () => aki.closings.length === 1);
    aki.edit(titled('Offline'));
    aki.edit({ op: 'set', path: ['components', 'offline-lamp'], value: { kind: 'homeAppliance' } });
    ben.edit({ op: 'set', path: ['components', 'online-lamp'], value: { kind: 'homeAppliance' } });
    await ben.saved();
    expect(aki.isSaved).toBe(false);
    aki.comeBack();
    await aki.saved();
    await until('both have both', () => ben.document.components?.['offline-lamp'] !== undefined && aki.document.components?.['online-lamp'] !== undefined);
    expect(aki.document).toEqual(ben.document);
    expect((await server.rooms.document(assessment)).document).toEqual(aki.document);
    const { updates } = await store.live.load(assessment);
    expect(updates.map(({ seq, by }) => [seq, by])).toEqual([
      [1, 'ben'],
      [2, 'aki'],
    ]);
  });

  it('are told that something is saved only after it is on the disk', async () => {
    const gate: { open: () => void; opened: Promise<void>; waiting: number } = { open: () => undefined, opened: Promise.resolve(), waiting: 0 };
    const slow: Store = {
      ...store,
      live: {
        ...store.live,
        append: async (...update) => {
          gate.waiting += 1;
          await gate.opened;
          return store.live.append(...update);
        },
      },
    };
    const server = await serve({ patience: 100 }, slow);
    const assessment = await newAssessment(store);
    const [aki, ben] = [await come(server, assessment, 'aki'), await come(server, assessment, 'ben')];
    gate.opened = new Promise((resolve) => {
      gate.open = resolve;
    });
    const saves = aki.saves;
    aki.edit(titled('Not yet'));
    await until('the update waits for the disk', () => gate.waiting === 1);
    // A round trip that the update cannot overtake: Aki comes again with the same content, which is not saved either.
    aki.socket.webSocket?.close();
    await until('Aki is back and has sent everything again', () => aki.closings.length === 1 && aki.provider.synced);
    expect(aki.provider.hasUnsyncedChanges).toBe(true);
    expect(aki.saves).toBe(saves);
    expect(JSON.stringify(ben.document.title)).not.toContain('Not yet');
    expect((await store.live.load(assessment)).updates).toEqual([]);
    gate.open();
    await aki.saved();
    expect((await store.live.load(assessment)).updates).toHaveLength(1);
    await until('Ben sees it', () => JSON.stringify(ben.document.title).includes('Not yet'));
  });
});

describe('an update that would break the schema', () => {
  it('is refused with its findings; nobody else notices, and whoever made it can go on with a new copy', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    const [aki, ben] = [await come(server, assessment, 'aki'), await come(server, assessment, 'ben')];
    const before = ben.document;
    aki.doc.getMap('document').set('owner', 'nobody knows this field');
    await until('Aki is told why', () => aki.refusals.length > 0);
    expect(aki.refusals[0]).toMatchObject([{ code: 'live.unknown-entry', path: ['owner'] }]);
    await until('Aki is sent away', () => aki.closings.length > 0);
    expect(aki.closings[0]).toEqual({ code: 4422, reason: 'refused' });
    // The provider comes back by itself with the same content, through the exchange of what the other lacks: refused as well.
    await until('Aki is refused again', () => aki.refusals.length > 1);
    aki.goOffline();
    ben.edit(titled('Ben goes on'));
    await ben.saved();
    expect(ben.closings).toEqual([]);
    expect({ ...ben.document, title: before.title }).toEqual(before);
    expect((await store.live.load(assessment)).updates).toHaveLength(1);
    expect(server.rooms.stats().refused).toBeGreaterThanOrEqual(2);
    const again = await come(server, assessment, 'aki');
    expect(again.document).toEqual(ben.document);
  });
});

describe('edits that come without a browser', () => {
  it('reach the browsers, all or nothing, and open a room only for themselves', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    expect(await server.rooms.edit(assessment, [titled('Alone')], { id: 'script' })).toEqual({ applied: true, seq: 1 });
    const aki = await come(server, assessment, 'aki');
    expect(aki.document.title).toEqual({ ja: 'Alone', en: 'Alone' });
    expect(await server.rooms.edit(assessment, [titled('From afar')], { id: 'script' })).toEqual({ applied: true, seq: 2 });
    await until('Aki sees it', () => JSON.stringify(aki.document.title).includes('From afar'));
    const wrong = await server.rooms.edit(assessment, [titled('Half'), { op: 'set', path: ['components', 'x'], value: { kind: 5 } }], { id: 'script' });
    expect(wrong).toMatchObject({ applied: false, findings: [{ code: 'model.wrong-type' }] });
    expect(await server.rooms.edit(assessment, [titled('From afar')], { id: 'script' })).toEqual({ applied: true, seq: 2 });
    const { document } = await server.rooms.document(assessment);
    expect(document.title).toEqual({ ja: 'From afar', en: 'From afar' });
    const { updates } = await store.live.load(assessment);
    expect(updates.map(({ by }) => by)).toEqual(['script', 'script']);
  });

  it('that are based on a state happen once, however many are based on the same', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    const all = await Promise.allSettled(['One', 'Two', 'Three'].map((title) => server.rooms.edit(assessment, [titled(title)], { id: 'script' }, 0)));
    expect(all.map((each) => (each.status === 'fulfilled' ? each.value : each.reason))).toEqual([
      { applied: true, seq: 1 },
      expect.objectContaining({ code: 'live.stale', expected: 0, found: 1 }),
      expect.objectContaining({ code: 'live.stale', expected: 0, found: 1 }),
    ]);
    expect((await server.rooms.document(assessment)).document.title).toEqual({ ja: 'One', en: 'One' });
  });

  it('restore an earlier document beside what people do at the same time', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    const { document: earlier } = await server.rooms.document(assessment);
    const aki = await come(server, assessment, 'aki');
    aki.edit(titled('Later'), { op: 'unset', path: ['incidents', Object.keys(earlier.incidents ?? {})[0] ?? ''] });
    await aki.saved();
    expect(await server.rooms.replace(assessment, earlier, { id: 'me' })).toEqual({ applied: true, seq: 2 });
    await until('Aki sees the earlier one', () => JSON.stringify(aki.document.title) === JSON.stringify(earlier.title));
    expect((await server.rooms.document(assessment)).document).toEqual(aki.document);
    expect(aki.document).toEqual(earlier);
  });

  it('say when there is no such assessment', async () => {
    const server = await serve();
    const nowhere = '01890000-0000-7000-8000-000000000000';
    await expect(server.rooms.document(nowhere)).rejects.toMatchObject({ code: 'store.not-found' });
    await expect(server.rooms.edit(nowhere, [titled('x')], { id: 'me' })).rejects.toMatchObject({ code: 'store.not-found' });
    expect(server.rooms.stats().rooms).toBe(0);
  });
});

describe('the life of a room', () => {
  it('ends some time after the last one left, with a revision, a row and a state that are up to date', async () => {
    const server = await serve({ grace: 20, compactAtEnd: 2, summaryQuiet: 60_000 });
    const assessment = await newAssessment(store);
    const aki = await come(server, assessment, 'aki');
    for (const title of ['One', 'Two', 'Three']) {
      aki.edit(titled(title));
      await aki.saved();
    }
    aki.goOffline();
    await until('the room is closed', () => server.rooms.stats().rooms === 0);
    const { updates, upTo } = await store.live.load(assessment);
    expect([upTo, updates.length]).toEqual([3, 0]);
    const { items: work } = await store.live.work(assessment);
    expect([new Set(work.map(({ by }) => by)), work.reduce((sum, { count }) => sum + count, 0)]).toEqual([new Set(['aki']), 3]);
    expect((await store.assessments.get(assessment)).title).toEqual({ ja: 'Three', en: 'Three' });
    const { items } = await store.revisions.list(assessment);
    expect(items.map(({ by, name }) => [by, name])).toEqual([
      ['aki', null],
      ['author', null],
    ]);
    const again = await come(server, assessment, 'ben');
    expect(again.document).toEqual(aki.document);
  });

  it('compacts in the middle of editing and loses nothing', async () => {
    const server = await serve({ compactAfter: 5 });
    const assessment = await newAssessment(store);
    const aki = await come(server, assessment, 'aki');
    for (let count = 1; count <= 12; count++) {
      aki.edit(titled(`Title ${count}`), { op: 'set', path: ['components', `lamp-${count}`], value: { kind: 'homeAppliance' } });
      await aki.saved();
    }
    await until('it was compacted', async () => (await store.live.load(assessment)).upTo >= 5);
    const ben = await come(await serve(), assessment, 'ben');
    expect(ben.document).toEqual(aki.document);
  });

  it('writes the row of the portfolio while people go on, and when they pause', async () => {
    const summaries: number[] = [];
    const server = await serve({
      summaryQuiet: 10,
      summaryLatest: 30,
      summarise: ({ components }) => {
        summaries.push(Object.keys(components ?? {}).length);
        return { openFindings: { errors: 1, warnings: 2, infos: summaries.length }, positions: [] };
      },
    });
    const assessment = await newAssessment(store);
    const aki = await come(server, assessment);
    aki.edit(titled('For the list'));
    await until('the row follows', async () => (await store.assessments.get(assessment)).openFindings.warnings === 2);
    expect((await store.assessments.get(assessment)).title).toEqual({ ja: 'For the list', en: 'For the list' });
    expect(summaries).toHaveLength(1);
  });

  it('keeps a revision after long editing, not with each edit', async () => {
    const server = await serve({ revisionAfter: 100, summaryQuiet: 10 });
    const assessment = await newAssessment(store);
    const aki = await come(server, assessment, 'aki');
    const begin = performance.now();
    let count = 0;
    let kept = 0;
    await until('two revisions were kept', async () => {
      aki.edit(titled(`Title ${count++}`));
      await aki.saved();
      kept = (await store.revisions.list(assessment)).items.length - 1;
      return kept >= 2;
    });
    expect(kept).toBeLessThanOrEqual((performance.now() - begin) / 100);
  });

  it('survives the end of the server, whose people come back by themselves', async () => {
    const first = await serveLive(store);
    const assessment = await newAssessment(store);
    const aki = await come(first, assessment, 'aki');
    aki.edit(titled('Before'));
    await aki.saved();
    const port = Number(new URL(first.url).port);
    await first.close();
    await until('Aki is told', () => aki.closings.length > 0);
    expect(aki.closings[0]).toEqual({ code: 1001, reason: 'going-away' });
    aki.edit({ op: 'set', path: ['components', 'in-between'], value: { kind: 'homeAppliance' } });
    const second = await serveLive(store, {}, port);
    servers.push(second);
    await aki.saved();
    const { document, seq } = await second.rooms.document(assessment);
    expect(seq).toBe(2);
    expect(document).toEqual(aki.document);
  });

  it('sends everybody out when the assessment is deleted, and lets nobody in', async () => {
    const server = await serve();
    const assessment = await newAssessment(store);
    const aki = await come(server, assessment, 'aki');
    await store.assessments.delete(assessment);
    await server.rooms.drop(assessment);
    await until('Aki is told', () => aki.closings.length > 0);
    expect(aki.closings[0]).toEqual({ code: 4410, reason: 'deleted' });
    await until('Aki is denied', () => aki.denials.length > 0);
    expect(aki.denials[0]).toBe('unknown-assessment');
    await until('Aki is sent away again', () => aki.closings.length > 1);
    expect(aki.closings[1]).toEqual({ code: 4404, reason: 'unknown-assessment' });
    expect(server.rooms.stats().rooms).toBe(0);
  });

  it('tells everybody to come back later when nothing can be stored, and has everything when they do', async () => {
    let isDown = false;
    const failing: Store = {
      ...store,
      live: {
        ...store.live,
        append: async (...update) => {
          if (isDown) throw new StoreUnreachableError({ reason: 'test' });
          return store.live.append(...update);
        },
      },
    };
    const server = await serve({}, failing);
    const assessment = await newAssessment(store);
    const [aki, ben] = [await come(server, assessment, 'aki'), await come(server, assessment, 'ben')];
    isDown = true;
    const saves = aki.saves;
    aki.edit(titled('Still there'));
    await until('both are sent away', () => aki.closings.length > 0 && ben.closings.length > 0);
    expect(aki.closings[0]).toEqual({ code: 4503, reason: 'store-failed' });
    expect(ben.closings[0]).toEqual({ code: 4503, reason: 'store-failed' });
    await until('Aki tries again and again', () => aki.closings.length > 2);
    expect(aki.saves).toBe(saves);
    expect(JSON.stringify(ben.document.title)).not.toContain('Still there');
    isDown = false;
    await aki.saved();
    await until('Ben sees it', () => JSON.stringify(ben.document.title).includes('Still there'));
    expect((await store.live.load(assessment)).updates).toHaveLength(1);
  });

  it('loads anew when somebody else has written to the same assessment', async () => {
    const [one, two] = [await serve(), await serve()];
    const assessment = await newAssessment(store);
    const [aki, ben] = [await come(one, assessment, 'aki'), await come(two, assessment, 'ben')];
    aki.edit(titled('One'));
    await aki.saved();
    ben.edit({ op: 'set', path: ['components', 'lamp-of-ben'], value: { kind: 'homeAppliance' } });
    await until('Ben comes back to a room with both', () => ben.document.title !== undefined && JSON.stringify(ben.document.title).includes('One'));
    expect(ben.closings[0]).toEqual({ code: 4503, reason: 'store-failed' });
    await ben.saved();
    const { state, updates } = await store.live.load(assessment);
    const doc = new Doc();
    for (const bytes of [state, ...updates.map((update) => update.bytes)]) applyUpdate(doc, bytes);
    expect(doc.getMap('components').size).toBe(ben.doc.getMap('components').size);
  });
});
