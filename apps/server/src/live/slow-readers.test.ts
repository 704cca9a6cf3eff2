import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_TEXT } from '@anshin/collab';
import { openStore, type Store } from '@anshin/store';
import { MessageType } from '@hocuspocus/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_UNSENT_BYTES } from './limits.ts';
import { editor } from './testing/editor.contract.ts';
import { type LiveServer, newAssessment, serveLive } from './testing/live-server.contract.ts';
import { frame, type Stranger, stranger, tokenFrame, varBytes, varUint } from './testing/stranger.contract.ts';
import { until } from './testing/until.contract.ts';

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-slow-'));
  store = await openStore({ dataFolder: folder });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Nobody is sent away for being silent. */
const PATIENT = { silence: 600_000 };

/** Components that are described anew in each turn: 800 kB. */
const LAMPS = 40;

/** The most bytes that ever waited for one socket, and the largest frame. */
function watch(server: LiveServer): { waiting: number; frame: number } {
  const most = { waiting: 0, frame: 0 };
  for (const socket of server.sockets) {
    const send = socket.send.bind(socket) as (data: Uint8Array) => void;
    socket.send = (data: unknown) => {
      send(data as Uint8Array);
      most.frame = Math.max(most.frame, (data as Uint8Array).byteLength);
      most.waiting = Math.max(most.waiting, socket.bufferedAmount);
    };
  }
  return most;
}

async function deaf(server: LiveServer, assessment: string): Promise<Stranger> {
  const someone = await stranger(server.url, 'deaf');
  someone.socket.send(tokenFrame(assessment));
  await until('the one who will not read is in', () => someone.heard.length > 0);
  someone.socket.pause();
  return someone;
}

describe('who does not read', () => {
  it('costs bounded memory while others go on, and is torn off', async () => {
    const server = await serveLive(store, PATIENT);
    const assessment = await newAssessment(store);
    const [aki, ben] = [await editor({ url: server.url, assessment, user: 'aki' }), await editor({ url: server.url, assessment, user: 'ben' })];
    const someone = await deaf(server, assessment);
    const most = watch(server);
    const before = server.rooms.stats().connections;
    const lamps = Array.from({ length: LAMPS }, (_, number) => `lamp-${number}`);
    let bytes = 0;
    while (server.rooms.stats().connections === before) {
      // Room for what the operating system holds for a socket too.
      expect(bytes).toBeLessThan(3 * MAX_UNSENT_BYTES);
      const description = `${bytes} `.padEnd(MAX_TEXT, 'x');
      aki.edit(...lamps.map((lamp) => ({ op: 'set', path: ['components', lamp], value: { kind: 'homeAppliance', description } }) as const));
      await aki.saved();
      await until('Ben has it', () => ben.document.components?.[lamps.at(-1) ?? '']?.description === description);
      bytes += LAMPS * MAX_TEXT;
    }
    expect(most.waiting).toBeGreaterThan(MAX_UNSENT_BYTES);
    expect(most.waiting).toBeLessThan(MAX_UNSENT_BYTES + 2 * most.frame);
    expect([aki.closings, ben.closings]).toEqual([[], []]);
    someone.socket.terminate();
    for (const each of [aki, ben]) each.end();
    await server.close();
  });

  it('and asks for everything over and over costs no more', async () => {
    const server = await serveLive(store, PATIENT);
    const assessment = await newAssessment(store);
    const someone = await deaf(server, assessment);
    const most = watch(server);
    const all = frame(assessment, MessageType.Sync, varUint(0), varBytes(new Uint8Array([0])));
    for (let times = 0; times < 400; times++) someone.socket.send(all);
    await until('the one who does not read is torn off', () => server.rooms.stats().connections === 0);
    expect(most.waiting).toBeGreaterThan(MAX_UNSENT_BYTES);
    expect(most.waiting).toBeLessThan(MAX_UNSENT_BYTES + 2 * most.frame);
    someone.socket.terminate();
    await server.close();
  });
});
