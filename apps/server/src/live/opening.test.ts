import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@anshin/store';
import { MessageType, OutgoingMessage } from '@hocuspocus/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSyncStep1 } from 'y-protocols/sync';
import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import { type LiveLog, SILENT } from './live-log.ts';
import { newAssessment, serveLive } from './testing/live-server.contract.ts';
import { frame, type Stranger, stranger, tokenFrame, varUint } from './testing/stranger.contract.ts';
import { until } from './testing/until.contract.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-opening-'));
  store = await openStore({ dataFolder: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function vectorFrame(key: string, doc: Doc): Uint8Array {
  const message = new OutgoingMessage(key).createSyncMessage();
  writeSyncStep1(message.encoder, doc);
  return message.toUint8Array();
}

/** What somebody heard of the document's content: the bytes of each answer and update. */
function contentHeard(key: string, { heard }: Stranger): number[] {
  const starts = [frame(key, MessageType.Sync, varUint(1)), frame(key, MessageType.Sync, varUint(2))];
  return heard.filter((each) => starts.some((start) => start.every((byte, index) => each[index] === byte))).map(({ byteLength }) => byteLength);
}

const titled = (title: string) => ({ op: 'set', path: ['title'], value: { ja: title, en: title } }) as const;

describe('opening an assessment', () => {
  it('sends each page what there is once, and then only what is new', async () => {
    const assessment = await newAssessment(store);
    const whole = (await store.live.load(assessment)).state.byteLength;
    // Gathering takes longer than coming in, so that whatever waits to be told is told to those who came.
    const server = await serveLive(store, { gather: 300 });
    const people = await Promise.all([stranger(server.url, 'aki'), stranger(server.url, 'ben')]);
    const open = async (who: Stranger): Promise<void> => {
      who.socket.send(tokenFrame(assessment));
      who.socket.send(vectorFrame(assessment, new Doc()));
      await until('the content is there', () => contentHeard(assessment, who).length > 0);
    };
    await Promise.all(people.map(open));
    await server.rooms.edit(assessment, [titled('After they came')], { id: 'script' });
    const late = await stranger(server.url, 'chie');
    await open(late);
    await server.rooms.edit(assessment, [titled('After all came')], { id: 'script' });
    await until('everybody was told', () => people.every((each) => contentHeard(assessment, each).length > 2));
    for (const each of people) {
      const [content = 0, ...later] = contentHeard(assessment, each);
      expect(content).toBeLessThan(whole * 1.1);
      expect(content).toBeGreaterThan(whole * 0.9);
      expect(later.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(1_000);
    }
    await until('the last one was told', () => contentHeard(assessment, late).length > 1);
    expect(contentHeard(assessment, late)).toHaveLength(2);
    for (const each of [...people, late]) each.socket.terminate();
    await server.close();
  });

  it('says to whoever runs the server when what is stored departs from the schema', async () => {
    const assessment = await newAssessment(store);
    const doc = new Doc();
    applyUpdate(doc, (await store.live.load(assessment)).state);
    doc.getMap('document').set('colour', 'red');
    await store.live.append(assessment, encodeStateAsUpdate(doc), 'another program');
    const errors: unknown[] = [];
    const log: LiveLog = { ...SILENT, error: (fields) => void errors.push(fields) };
    const server = await serveLive(store, { log, lookAfter: 1 });
    await server.rooms.edit(assessment, [titled('Somebody is there')], { id: 'script' });
    await until('it is said', () => errors.length > 0);
    expect(errors).toEqual([{ assessment, findings: 1, codes: ['live.unknown-entry'] }]);
    await server.close();
  });
});
