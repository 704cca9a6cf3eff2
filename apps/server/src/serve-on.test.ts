import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '@anshin/store';
import { afterEach, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { openLiveRooms } from './live/open-live-rooms.ts';
import { makeLog } from './logging/make-log.ts';
import type { ServeOptions } from './options.ts';
import { type RunningServer, serveOn } from './serve-on.ts';
import { rawExchange } from './testing/raw-client.contract.ts';
import { testStore } from './testing/test-store.contract.ts';
import { startWork } from './workers/work.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function start(
  options: Partial<ServeOptions> = {},
  change: (store: Store) => Store = (store) => store,
): Promise<{ server: RunningServer; store: Store }> {
  const { store: own, drop } = await testStore();
  ends.push(drop);
  const store = change(own);
  const log = makeLog({ level: 'silent' });
  const server = await serveOn({ store, live: openLiveRooms(store, { grace: 0 }), work: startWork(), log }, { port: 0, explain: () => undefined, ...options });
  ends.push(() => server.close());
  return { server, store };
}

/** The problem in a raw answer. */
const problemIn = (answer: string): object => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as object;

describe('a client that does not behave', () => {
  test('is told that it is too slow, with its head or with its body, and others are answered meanwhile', async () => {
    const { server } = await start({ limits: { requestMs: 600, headMs: 300 } });
    const slow = [
      rawExchange(server.address, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n'),
      rawExchange(server.address, 'POST /api/v1/scores HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"vec'),
    ];
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
    for (const answer of await Promise.all(slow)) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\nContent-Type: application\/problem\+json/);
      expect(problemIn(answer)).toMatchObject({ status: 408, code: 'request.timeout', instance: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    }
  });

  test.each([
    ['a head that is too large', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'request.headers-too-large'],
    ['no HTTP', 'hello\r\n\r\n', 400, 'request.unreadable-body'],
    ['no host', 'GET /healthz HTTP/1.0\r\n\r\n', 421, 'request.wrong-host'],
    ['two hosts', 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n', 200, undefined],
  ])('with %s gets a coded answer', async (_, text, status, code) => {
    const { server } = await start();
    const answer = await rawExchange(server.address, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.[01] ${status} `));
    if (code !== undefined) expect(problemIn(answer)).toMatchObject({ code });
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200);
  });
});

describe('the socket for live editing', () => {
  const attempt = (address: string, headers: Record<string, string>): Promise<number> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(`${address.replace('http', 'ws')}/api/v1/live`, { headers });
      socket.on('open', () => {
        resolve(101);
        socket.terminate();
      });
      socket.on('unexpected-response', (request, { statusCode = 0 }) => {
        resolve(statusCode);
        request.destroy();
      });
      socket.on('error', reject);
    });

  test('opens to pages of the server and to programs, and to nobody else', async () => {
    const { server } = await start();
    expect(await attempt(server.address, {})).toBe(101);
    expect(await attempt(server.address, { origin: server.address })).toBe(101);
    expect(await attempt(server.address, { origin: 'https://evil.example' })).toBe(403);
    expect(await attempt(server.address, { host: 'evil.example' })).toBe(421);
  });

  test('is closed when the server closes', async () => {
    const { server } = await start();
    const socket = new WebSocket(`${server.address.replace('http', 'ws')}/api/v1/live`);
    await new Promise((resolve) => socket.on('open', resolve));
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    await server.close();
    expect(await closed).toBe(1001);
  });
});

describe('a server that closes', () => {
  test('finishes what it was asked, stores it, and answers nothing more', async () => {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    let begun: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => (begun = resolve));
    let closed = false;
    const { server } = await start({}, (store) => ({
      ...store,
      assessments: {
        ...store.assessments,
        create: async (from) => {
          begun();
          await held;
          return store.assessments.create(from);
        },
      },
      close: async () => {
        closed = true;
        await store.close();
      },
    }));
    const creating = fetch(`${server.address}/api/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: { blank: { title: 'Under way' } } }),
    });
    await underWay;
    const closing = server.close();
    goOn();
    expect((await creating).status).toBe(201);
    await closing;
    expect([closed, await server.ended]).toEqual([true, undefined]);
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow('fetch failed');
    await server.close();
  });

  test('ends by itself, with a name for it, when the database does', async () => {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const { server } = await start({}, (store) => ({ ...store, ended }));
    end();
    expect(await server.ended).toMatchObject({ name: 'ServerError', code: 'server.store-ended' });
    await expect(fetch(`${server.address}/readyz`)).rejects.toThrow('fetch failed');
  });
});

describe('an address that cannot be had', () => {
  test('is told by its code, and nothing stays open', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => other.close(resolve)));
    const { port } = other.address() as AddressInfo;
    let closed = 0;
    const counted = (store: Store): Store => ({
      ...store,
      close: async () => {
        closed += 1;
        await store.close();
      },
    });
    await expect(start({ port }, counted)).rejects.toMatchObject({ code: 'server.port-in-use', params: { port } });
    await expect(start({ host: '192.0.2.1', allowNetwork: true }, counted)).rejects.toMatchObject({ code: 'server.no-such-address' });
    await expect(start({ host: '0.0.0.0' }, counted)).rejects.toMatchObject({ code: 'server.network-refused' });
    expect(closed).toBe(3);
  });
});
