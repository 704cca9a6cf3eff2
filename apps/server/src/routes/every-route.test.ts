import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Problem } from '../problems/problem.ts';
import { type Ask, type Given, ROUTE_CASES } from '../testing/route-cases.contract.ts';
import { type Answer, type TestApp, testApp } from '../testing/test-app.contract.ts';
import { ROUTES } from './routes.ts';

let server: TestApp;
let given: Given;

beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());
beforeEach(async () => {
  const created = await ask({ method: 'POST', url: '/assessments', payload: { from: { starter: 'window-shutter' } } });
  const { id, slug } = created.json<{ id: string; slug: string }>();
  const [first] = (await server.context.store.revisions.list(id)).items;
  given = { id, slug, revision: first?.id ?? '' };
});

const ask = (request: Ask, headers: Record<string, string> = {}): Promise<Answer> =>
  server.ask({ ...request, url: `/api/v1${request.url}`, headers: { ...(request.headers as Record<string, string>), ...headers } });

/** The answer as a problem with this status; its shape is checked. */
function problemOf(answer: Answer, status: number): Problem {
  expect({ status: answer.statusCode, body: answer.body.slice(0, 300) }).toMatchObject({ status });
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).not.toMatch(/\n\s+at |node_modules|\.ts:/);
  return Problem.parse(answer.json());
}

/** Rows of everything, to see that nothing was written. */
async function contentOf(): Promise<unknown> {
  const { store, live } = server.context;
  const { items } = await store.assessments.list({ archived: 'both', limit: 500 });
  const [row, { document, seq }, revisions] = await Promise.all([store.assessments.get(given.id), live.document(given.id), store.revisions.list(given.id)]);
  return { count: items.length, row, document, seq, revisions };
}

test('every route is put to the test, and nothing else', () => {
  expect(Object.keys(ROUTE_CASES).sort()).toEqual(ROUTES.map(({ id }) => id).sort());
});

describe.each(ROUTES.map((route) => [route.id, route, ROUTE_CASES[route.id]] as const))('%s', (_, route, routeCase) => {
  test('answers what it is asked for', async () => {
    // Others of the same title would be found too.
    await server.context.store.assessments.list({ archived: 'both', limit: 500 }).then(async ({ items }) => {
      for (const { id } of items) if (id !== given.id) await server.context.store.assessments.delete(id);
    });
    const request = routeCase.good(given);
    expect(request.method).toBe(route.method);
    const answer = await ask(request);
    expect({ status: answer.statusCode, body: answer.statusCode < 400 ? '' : answer.body }).toEqual({ status: routeCase.status ?? 200, body: '' });
    routeCase.check(answer, given);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' });
  });

  test('refuses values of the wrong type, and names the place', async () => {
    const before = await contentOf();
    for (const [request, at] of routeCase.wrong(given)) {
      const { code, findings } = problemOf(await ask(request), 400);
      expect(code).toMatch(/^request\.(invalid|report-needs-subject)$/);
      expect(findings?.map(({ path }) => path.join('.'))).toContain(at);
      for (const { message } of findings ?? []) expect(message.ja).toMatch(/[ぁ-ん].*。$/);
    }
    expect(await contentOf()).toEqual(before);
  });

  test('does not find what is not there', async () => {
    for (const request of routeCase.unknown?.(given) ?? []) expect(problemOf(await ask(request), 404).code).toMatch(/not-found|no-such-/);
    expect(routeCase.unknown !== undefined || !/:/.test(route.path)).toBe(true);
  });

  test('refuses what is based on an old state', async () => {
    const before = await contentOf();
    for (const request of routeCase.stale?.(given) ?? []) expect(problemOf(await ask(request), 409).code).toMatch(/^(store\.conflict|request\.stale)$/);
    expect(await contentOf()).toEqual(before);
  });

  test('refuses a body that is too large', async () => {
    const before = await contentOf();
    if (routeCase.huge !== undefined) expect(problemOf(await ask(routeCase.huge(given)), 413).detail).toMatch(/\(\d+ bytes\)/);
    expect(routeCase.huge !== undefined || route.method === 'GET').toBe(true);
    expect(await contentOf()).toEqual(before);
  });

  test('refuses a page of another site, another host, and a browser that says so', async () => {
    const before = await contentOf();
    const request = routeCase.good(given);
    for (const origin of ['https://evil.example', 'null', 'http://localhost:5173', 'http://localhost'])
      expect(problemOf(await ask(request, { origin }), 403).code).toBe('request.foreign-origin');
    for (const site of ['cross-site', 'same-site'])
      expect(problemOf(await ask(request, { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' }), 403)).toBeDefined();
    for (const host of [
      'evil.example',
      'evil.example:4680',
      '127.0.0.1.evil.example',
      'localhost@evil.example',
      '10.0.0.1:4680',
      'localhost:4680, evil.example',
    ])
      expect(problemOf(await ask(request, { host }), 421).code).toBe('request.wrong-host');
    expect(await contentOf()).toEqual(before);
  });
});
