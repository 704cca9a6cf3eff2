import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.contract.ts';
import { checkHost } from './check-host.ts';
import { checkOrigin } from './check-origin.ts';
import { isLoopback, knownHosts } from './known-hosts.ts';
import { refuseNetwork } from './refuse-network.ts';

describe('the host of a request', () => {
  const hosts = knownHosts('127.0.0.1', ['Anshin.example']);

  test.each(['localhost', 'LOCALHOST:4680', '127.0.0.1', '127.0.0.1:1', '[::1]:4680', 'anshin.example:443'])('%s is answered', (host) => {
    expect(() => checkHost({ headers: { host } }, hosts)).not.toThrow();
  });

  test.each([
    undefined,
    '',
    ' localhost',
    'localhost:',
    'localhost:x',
    'localhost.',
    '127.0.0.2',
    'a.localhost',
    '[::2]',
    '::1',
    'localhost/x',
    'evil@localhost',
  ])('%s is refused', (host) => {
    expect(() => checkHost({ headers: host === undefined ? {} : { host } }, hosts)).toThrow('request.wrong-host');
  });

  test('may be any of the machine’s own addresses where all are listened on, and no name', () => {
    const all = knownHosts('0.0.0.0');
    expect(all).toContain('127.0.0.1');
    expect(all).not.toContain('0.0.0.0');
    expect([...all].every((host) => host === 'localhost' || /^[\d.]+$|^\[[\da-f:.]+\]$/.test(host))).toBe(true);
  });
});

describe('the origin of a request', () => {
  const from = (headers: Record<string, string>) => () => checkOrigin({ headers: { host: 'localhost:4680', ...headers } }, ['http://localhost:5173']);

  test.each([
    {},
    { origin: 'http://localhost:4680' },
    { origin: 'https://localhost:4680' },
    { origin: 'http://localhost:5173', 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ])('%j is answered', (headers) => {
    expect(from(headers as Record<string, string>)).not.toThrow();
  });

  test.each([
    { origin: 'null' },
    { origin: '' },
    { origin: 'http://localhost' },
    { origin: 'http://localhost:4680.evil.example' },
    { origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-site': 'nonsense' },
  ])('%j is refused', (headers) => {
    expect(from(headers as Record<string, string>)).toThrow('request.foreign-origin');
  });
});

test('an address that others reach is refused unless that was asked for', () => {
  for (const host of ['0.0.0.0', '::', '192.168.0.5', 'anshin.example', '127.0.0.1.example']) {
    expect(() => refuseNetwork({ host })).toThrow('server.network-refused');
    expect(() => refuseNetwork({ host, allowNetwork: true })).not.toThrow();
  }
  for (const host of ['127.0.0.1', '127.8.8.8', 'localhost', '::1']) expect([host, isLoopback(host)]).toEqual([host, true]);
  expect(() => refuseNetwork({})).not.toThrow();
});

describe('an open server', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await testApp({ limits: { perMinute: 30 } });
  });
  afterAll(() => server.close());

  test('logs what was asked and how it was answered, and nothing of what somebody wrote', async () => {
    await server.ask({ url: '/api/v1/assessments?search=%E7%A7%98%E5%AF%86himitsu', remoteAddress: '127.9.9.9' });
    await server.ask({ method: 'POST', url: '/api/v1/assessments', payload: { from: { blank: { title: 'himitsu' } } } });
    const text = server.log.join('');
    const lines = server.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.at(-1)).toMatchObject({ method: 'POST', route: '/api/v1/assessments', status: 201, reqId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(text).not.toMatch(/himitsu|秘密|127\.9\.9\.9|localhost/);
  });

  test('logs its own failure by code and place, and answers with the same number', async () => {
    const { assessments } = server.context.store;
    const list = assessments.list;
    Object.assign(assessments, { list: async () => Promise.reject(new TypeError('himitsu')) });
    const answer = await server.ask({ url: '/api/v1/assessments', headers: { 'accept-language': 'ja' } });
    Object.assign(assessments, { list });
    const { instance, detail } = answer.json<{ instance: string; detail: string }>();
    expect([answer.statusCode, answer.headers['x-request-id']]).toEqual([500, instance]);
    expect(detail).toContain(instance);
    const failure = server.log.find((line) => line.includes(instance) && line.includes('server.failed')) ?? '';
    expect(failure).toContain('TypeError');
    expect(failure + answer.body).not.toContain('himitsu');
  });

  test('gives figures of its routes', async () => {
    const { body, headers } = await server.ask({ url: '/metrics' });
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(body).toMatch(/anshin_http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/assessments",status="201"\} 1/);
    for (const name of [
      'anshin_live_rooms 0',
      'anshin_live_connections 0',
      'anshin_live_updates_total 0',
      'anshin_work_waiting_and_running 0',
      'anshin_process_resident_memory_bytes',
    ])
      expect(body).toContain(name);
  });

  test('says that it can be used, and that it cannot while it closes', async () => {
    expect((await server.ask({ url: '/readyz' })).json()).toMatchObject({ status: 'ready', durable: expect.any(Boolean) });
    server.become('closing');
    for (const url of ['/readyz', '/api/v1/assessments']) expect([(await server.ask({ url })).statusCode, url]).toEqual([503, url]);
    expect((await server.ask({ url: '/healthz' })).json()).toEqual({ status: 'alive' });
    server.become('ready');
  });

  test('asks who sends too much to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => server.ask({ url: '/api/v1/starters' })));
    const last = answers.find(({ statusCode }) => statusCode === 429);
    expect(last?.json()).toMatchObject({ code: 'request.too-many' });
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
