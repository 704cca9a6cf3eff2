import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MAX_UPDATE_BYTES } from '@anshin/collab';
import { openStore, type Store } from '@anshin/store';
import { IncomingMessage, MessageType } from '@hocuspocus/server';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { readFrame } from './frames/read-frame.ts';
import { MAX_FRAME_BYTES } from './limits.ts';
import { type Editor, editor } from './testing/editor.contract.ts';
import { type LiveServer, newAssessment, serveLive } from './testing/live-server.contract.ts';
import { frame, presenceFrame, stranger, tokenFrame, updateFrame, varBytes, varUint } from './testing/stranger.contract.ts';
import { until } from './testing/until.contract.ts';

let folder: string;
let store: Store;
let server: LiveServer;
let assessment: string;
let aki: Editor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anshin-hostile-'));
  store = await openStore({ dataFolder: folder });
  server = await serveLive(store);
  assessment = await newAssessment(store);
  aki = await editor({ url: server.url, assessment, user: 'aki' });
});
afterAll(async () => {
  aki.end();
  await server.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

let count = 0;
afterEach(() => expectOthersGoOn());

/** Whatever a stranger did: others go on, and nothing of it is stored. */
async function expectOthersGoOn(): Promise<void> {
  const title = `Title ${count++}`;
  const { seq } = await server.rooms.document(assessment);
  aki.edit({ op: 'set', path: ['title'], value: { ja: title, en: title } });
  await aki.saved();
  expect(aki.closings).toEqual([]);
  expect((await server.rooms.document(assessment)).seq).toBe(seq + 1);
}

type Strange = readonly [name: string, code: number, frames: () => readonly (Uint8Array | string)[]];

const strange: readonly Strange[] = [
  ['a text', 4400, () => ['hello']],
  ['nothing', 4400, () => [new Uint8Array(0)]],
  ['one byte', 4400, () => [new Uint8Array([7])]],
  ['bytes without a meaning', 4400, () => [new Uint8Array([255, 255, 255, 255, 255, 255, 255, 255, 255, 255])]],
  ['an assessment that there is not', 4404, () => [tokenFrame('01890000-0000-7000-8000-000000000000')]],
  ['a name that is no id', 4404, () => [tokenFrame('my-assessment')]],
  ['the name of every object', 4404, () => [tokenFrame('__proto__')]],
  ['an id in other letters', 4404, () => [tokenFrame(assessment.toUpperCase())]],
  ['an endless name', 4400, () => [tokenFrame('x'.repeat(100))]],
  ['a second assessment on one socket', 4400, () => [tokenFrame(assessment), tokenFrame('01890000-0000-7000-8000-000000000000')]],
  ['a vector that is none', 4400, () => [tokenFrame(assessment), frame(assessment, MessageType.Sync, varUint(0), varBytes(new Uint8Array([200, 1, 2])))]],
  ['a length beyond the end', 4400, () => [tokenFrame(assessment), frame(assessment, MessageType.Sync, varUint(2), varUint(1000), [1, 2, 3])]],
  ['a rest behind the end', 4400, () => [tokenFrame(assessment), new Uint8Array([...updateFrame(assessment, new Uint8Array([0, 0])), 9])]],
  ['a sync step of no kind', 4400, () => [tokenFrame(assessment), frame(assessment, MessageType.Sync, varUint(3), varBytes(new Uint8Array([0, 0])))]],
  ['a message for every browser', 4400, () => [tokenFrame(assessment), frame(assessment, MessageType.BroadcastStateless, varBytes('{}'))]],
  ['a message beside the document', 4400, () => [tokenFrame(assessment), frame(assessment, MessageType.Stateless, varBytes('{"type":"refused"}'))]],
  ['an acknowledgement', 4400, () => [tokenFrame(assessment), frame(assessment, MessageType.SyncStatus, varUint(1))]],
  [
    'presence that is none',
    4400,
    () => [tokenFrame(assessment), frame(assessment, MessageType.Awareness, varBytes(new Uint8Array([1, 5, 1, 3, 123, 123, 123])))],
  ],
  ['presence without an end', 4400, () => [tokenFrame(assessment), presenceFrame(assessment, 5, { tag: 'x'.repeat(40_000) })]],
  ['an update that cannot be read', 4422, () => [tokenFrame(assessment), updateFrame(assessment, new Uint8Array([1, 2, 3, 255]))]],
  ['an update beyond the limit', 4422, () => [tokenFrame(assessment), updateFrame(assessment, new Uint8Array(MAX_UPDATE_BYTES + 1))]],
  ['a frame beyond the limit', 1009, () => [new Uint8Array(MAX_FRAME_BYTES + 1)]],
  ['more than anybody types', 4429, () => [tokenFrame(assessment), ...Array.from({ length: 6_000 }, () => frame(assessment, MessageType.QueryAwareness))]],
];

describe('a stranger', () => {
  it.each(strange)('who sends %s is sent away with %i', async (_, code, frames) => {
    const someone = await stranger(server.url);
    for (const each of frames()) someone.socket.send(each);
    expect((await someone.ended()).code).toBe(code);
  });

  it('who sends anything at all never holds up the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 4 }), fc.boolean(), async (rubbish, isAddressed) => {
        const someone = await stranger(server.url);
        const head = [...varBytes(assessment)];
        for (const each of rubbish) someone.socket.send(isAddressed ? new Uint8Array([...head, ...each]) : each);
        someone.socket.send('the end');
        await someone.ended();
      }),
      { numRuns: 40 },
    );
  });

  it('who builds on an update that was refused is refused as well, and is told why', async () => {
    const someone = await stranger(server.url);
    const doc = new Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    doc.getMap('components').set('a', 1);
    doc.getMap('components').set('b', 1);
    someone.socket.send(tokenFrame(assessment));
    someone.socket.send(updateFrame(assessment, updates[1] as Uint8Array));
    expect(await someone.ended()).toEqual({ code: 4422, reason: 'refused' });
    const messages = someone.heard.flatMap((heard) => {
      const message = new IncomingMessage(heard);
      message.readVarString();
      return message.readVarUint() === MessageType.Stateless ? [JSON.parse(message.readVarString()) as unknown] : [];
    });
    expect(messages).toMatchObject([{ type: 'refused', findings: [{ code: 'live.update-out-of-order' }] }]);
  });

  it('who sends another document entirely is refused', async () => {
    const someone = await stranger(server.url);
    const doc = new Doc();
    doc.getText('content').insert(0, 'Something else');
    someone.socket.send(tokenFrame(assessment));
    someone.socket.send(updateFrame(assessment, encodeStateAsUpdate(doc)));
    expect((await someone.ended()).code).toBe(4422);
    expect([...aki.doc.share.keys()]).not.toContain('content');
  });

  it('can neither speak for another browser nor hide it, and shows nothing that is no presence', async () => {
    const ben = await editor({ url: server.url, assessment, user: 'ben' });
    const number = aki.doc.clientID;
    const shown = (): unknown[] => [...(ben.provider.awareness?.getStates() ?? [])].filter(([, state]) => 'tag' in state).map(([, state]) => state);
    aki.provider.awareness?.setLocalState({ user: 'aki', tag: 'A', colour: 1 });
    await until('Ben sees Aki', () => shown().length === 1);
    const someone = await stranger(server.url);
    someone.socket.send(tokenFrame(assessment));
    someone.socket.send(presenceFrame(assessment, number, null));
    someone.socket.send(presenceFrame(assessment, number, { user: 'aki', tag: 'Not A', colour: 2 }));
    someone.socket.send(presenceFrame(assessment, 77, { user: 'x', tag: 'X', colour: 2, html: '<b>' }));
    someone.socket.send(presenceFrame(assessment, 78, { user: 'aki', tag: 'S', colour: 3 }));
    await until('Ben sees the stranger', () => shown().length === 2);
    expect(shown()).toContainEqual({ user: 'aki', tag: 'A', colour: 1 });
    expect(shown()).toContainEqual({ user: 'stranger', tag: 'S', colour: 3 });
    someone.socket.terminate();
    await until('the stranger is gone', () => shown().length === 1);
    ben.end();
  });

  it('who says nothing at all is sent away', async () => {
    const strict = await serveLive(store, { heartbeat: 20, silence: 100 });
    const someone = await stranger(strict.url);
    expect([1006, 4408]).toContain((await someone.ended()).code);
    await strict.close();
  });

  it('who only answers the pings stays, however quiet', async () => {
    const patient = await serveLive(store, { heartbeat: 100, silence: 3_000 });
    const ben = await editor({ url: patient.url, assessment: await newAssessment(store), user: 'ben' });
    const quiet = performance.now() + 3_500;
    await until('more than the patience has passed', () => performance.now() > quiet);
    expect(ben.closings).toEqual([]);
    ben.end();
    await patient.close();
  });

  it('finds a full room closed', async () => {
    const small = await serveLive(store, { maxConnections: 1 });
    const other = await newAssessment(store);
    const ben = await editor({ url: small.url, assessment: other, user: 'ben' });
    const someone = await stranger(small.url);
    someone.socket.send(tokenFrame(other));
    expect(await someone.ended()).toEqual({ code: 4430, reason: 'room-full' });
    ben.end();
    await small.close();
  });
});

describe('reading a frame', () => {
  it('takes anything without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readFrame(bytes);
        if (read !== undefined && 'bytes' in read) expect(read.bytes.byteLength).toBeLessThanOrEqual(bytes.byteLength);
      }),
      { numRuns: 5_000 },
    );
  });

  it('never sees beyond a frame that lies in a larger memory', () => {
    const secret = new Uint8Array(100).fill(42);
    const lying = frame('k', MessageType.Sync, varUint(2), varUint(50), [1]);
    const memory = new Uint8Array([...lying, ...secret]);
    expect(readFrame(memory.subarray(0, lying.byteLength))).toBeUndefined();
  });
});
