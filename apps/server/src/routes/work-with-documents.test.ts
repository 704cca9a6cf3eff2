import { readFileSync } from 'node:fs';
import { EXPORTERS } from '@anshin/report';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { type Answer, type TestApp, testApp } from '../testing/test-app.contract.ts';

let server: TestApp;
let id: string;

beforeAll(async () => {
  server = await testApp();
  id = (await post('/assessments', { from: { starter: 'window-shutter' } })).json<{ id: string }>().id;
});
afterAll(() => server.close());

const get = (url: string): Promise<Answer> => server.ask({ url: `/api/v1${url}` });
const post = (url: string, payload: object): Promise<Answer> => server.ask({ method: 'POST', url: `/api/v1${url}`, payload });
const upload = (name: string, payload: Buffer | string, type = 'application/octet-stream'): Promise<Answer> =>
  server.ask({ method: 'POST', url: `/api/v1/assessments/import?name=${encodeURIComponent(name)}`, payload, headers: { 'content-type': type } });
const edit = (edits: readonly object[], of = id): Promise<Answer> =>
  server.ask({ method: 'PATCH', url: `/api/v1/assessments/${of}/document`, payload: { edits } });
const codesOf = (answer: Answer): readonly string[] => (answer.json<Problem>().findings ?? []).map(({ code }) => code);

describe('a new assessment', () => {
  test('of a starter has the positions and findings of its document from the start', async () => {
    const { positions, openFindings, slug } = (await get(`/assessments/${id}`)).json<{
      positions: object[];
      openFindings: { warnings: number };
      slug: string;
    }>();
    expect(positions.length).toBeGreaterThan(3);
    expect(openFindings.warnings).toBeGreaterThan(0);
    expect((await get(`/assessments/by-slug/${slug}`)).json()).toMatchObject({ id });
  });

  test('of a document is that document', async () => {
    const document = (await get('/starters/air-conditioner/document')).json<object>();
    const made = (await post('/assessments', { from: { document } })).json<{ id: string }>();
    expect((await get(`/assessments/${made.id}/document`)).json()).toEqual(document);
  });

  test.each([
    ['has an unknown field', { anshin: 1, id: 'a', title: 'x', surprise: 1 }, 422, 'model.unknown-field'],
    ['has no title', { anshin: 1, id: 'a' }, 422, 'model.missing-field'],
    ['is a list', [], 422, 'model.wrong-type'],
    ['is a number', 5, 422, 'model.wrong-type'],
    ['is null', null, 422, 'model.wrong-type'],
    ['is missing', undefined, 400, 'input.missing'],
  ])('is not made of a document that %s', async (_, document, status, code) => {
    const answer = await post('/assessments', { from: { document } });
    expect([answer.statusCode, codesOf(answer)]).toEqual([status, expect.arrayContaining([code])]);
  });

  test('is not made of JSON that nests without end, that tries to change objects, or that is none', async () => {
    const send = (payload: string): Promise<Answer> =>
      server.ask({ method: 'POST', url: '/api/v1/assessments', payload, headers: { 'content-type': 'application/json' } });
    const deep = (open: string, close: string): string =>
      `{"from":{"document":{"anshin":1,"id":"a","title":"x","foreign":{"otm":${open.repeat(200_000)}1${close.repeat(200_000)}}}}}`;
    for (const [payload, status] of [
      [deep('[', ']'), 400],
      [deep('{"a":', '}'), 400],
      ['{"from":{"blank":{"title":"x"},"__proto__":{"starter":"y"}}}', 400],
      ['{"from":', 400],
      ['', 400],
    ] as const) {
      const answer = await send(payload);
      expect([payload.slice(0, 60), answer.statusCode]).toEqual([payload.slice(0, 60), status]);
    }
    const typed = await server.ask({
      method: 'POST',
      url: '/api/v1/assessments',
      payload: 'from=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([typed.statusCode, typed.json<Problem>().code]).toEqual([415, 'request.unsupported-type']);
  });
});

describe('a file', () => {
  test('of Anshin becomes an assessment, whichever way it is written', async () => {
    const yaml = (await get('/assessments/' + id + '/document?format=yaml')).body;
    for (const [name, type] of [
      ['a.yaml', 'application/json'],
      ['a.anshin.yaml', 'text/yaml'],
      ['noending', 'text/plain'],
    ] as const) {
      const answer = await upload(name, yaml, type);
      expect([name, answer.statusCode]).toEqual([name, 201]);
      expect(answer.json()).toMatchObject({ format: 'anshin', findings: [], assessment: { openFindings: { warnings: expect.any(Number) } } });
    }
  });

  test('with faulty parts comes in without them, and says which', async () => {
    const answer = await upload('a.yaml', 'anshin: 1\nid: a\ntitle: A\ncomponents:\n  good: { kind: plc }\n  bad: { kind: 5 }\n');
    const { assessment, findings } = answer.json<{
      assessment: { id: string };
      findings: { code: string; path: string[]; place: object; message: { ja: string } }[];
    }>();
    expect(findings).toMatchObject([{ code: 'model.wrong-type', path: ['components', 'bad', 'kind'], place: { file: 'a.yaml', line: 6 } }]);
    expect((await get(`/assessments/${assessment.id}/document`)).json()).toMatchObject({ components: { good: { kind: 'plc' } } });
  });

  test('of another tool is recognised, and what was taken for granted is told', async () => {
    const otm = {
      otmVersion: '0.2.0',
      project: { name: 'Lamp', id: 'lamp' },
      components: [{ id: 'c', name: 'Cloud', type: 'web-service', parent: { trustZone: 'z' } }],
      trustZones: [{ id: 'z', name: 'Z', risk: { trustRating: 10 } }],
    };
    const answer = await upload('lamp.otm', JSON.stringify(otm));
    expect(answer.json()).toMatchObject({ format: 'otm', assessment: { title: 'Lamp' } });
    for (const { message } of answer.json<{ assumptions: { message: { ja: string } }[] }>().assumptions) expect(message.ja).toMatch(/[ぁ-ん]/);
  });

  test.each([
    ['holds nothing that is known', 'a.bin', Buffer.from([0, 1, 2, 3, 255]), 415, 'request.unrecognised-file'],
    ['is broken YAML', 'a.yaml', Buffer.from('anshin: 1\nid: [a\n'), 422, 'request.unreadable-file'],
    [
      'is a bomb of aliases',
      'a.yaml',
      Buffer.from(
        `a: &a [x,x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*${n === 0 ? 'a' : `b${n - 1}`},*${n === 0 ? 'a' : `b${n - 1}`}]`).join('\n')}\n`,
      ),
      422,
      'request.unreadable-file',
    ],
    ['nests without end', 'a.json', Buffer.from('['.repeat(1_000_000)), 422, 'request.unreadable-file'],
    ['is no archive though it begins as one', 'a.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5_000, 7)]), undefined, undefined],
  ])('that %s is refused with a code, and nothing is stored', async (_, name, bytes, status, code) => {
    const count = (): Promise<number> => server.context.store.assessments.count({ archived: 'both' });
    const before = await count();
    const answer = await upload(name, bytes);
    const problem = answer.json<Problem>();
    expect([415, 422]).toContain(answer.statusCode);
    if (status !== undefined) expect([answer.statusCode, problem.code]).toEqual([status, code]);
    expect(answer.body).not.toMatch(/node_modules|\\n\s+at /);
    expect(await count()).toBe(before);
  });
});

describe('a report', () => {
  const KINDS: Readonly<Record<string, readonly [type: RegExp, begins: string]>> = {
    html: [/^text\/html/, '<!doctype'],
    json: [/^application\/json/, '{"version"'],
    md: [/^application\/zip/, 'PK'],
    svg: [/^application\/zip/, 'PK'],
    png: [/^application\/zip/, 'PK'],
    pdf: [/^application\/pdf/, '%PDF-'],
    xlsx: [/spreadsheetml/, 'PK'],
    docx: [/wordprocessingml/, 'PK'],
    pptx: [/presentationml/, 'PK'],
  };

  test.each(EXPORTERS.map((exporter) => exporter.id))('comes as %s', async (format) => {
    const answer = await get(`/assessments/${id}/report?format=${format}&lang=en&download=true&sections=risk-map`);
    const [type, begins] = KINDS[format] ?? [/^$/, ''];
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toMatch(type);
    expect(answer.rawPayload.subarray(0, begins.length).toString('latin1').toLowerCase()).toBe(begins.toLowerCase());
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="window-shutter[\w.-]*"$/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('of changes and of one party needs to be told since when and about whom', async () => {
    const [first] = (await server.context.store.revisions.list(id)).items;
    await edit([{ op: 'set', path: ['sector'], value: 'changed-sector' }]);
    const changes = await get(`/assessments/${id}/report?profile=changes&since=${first?.id}&lang=en`);
    expect([changes.statusCode, changes.body.includes('changed-sector')]).toEqual([200, true]);
    const party = await get(`/assessments/${id}/report?profile=party&about=nobody`);
    expect([party.statusCode, party.json<Problem>().code]).toEqual([400, 'request.report-needs-subject']);
  });
});

describe('the history of a document', () => {
  test('names states, compares them by meaning, and goes back without losing what was there', async () => {
    const made = (await post('/assessments', { from: { starter: 'air-conditioner' } })).json<{ id: string }>().id;
    const first = (await get(`/assessments/${made}/revisions`)).json<{ items: { id: string }[] }>().items[0]?.id ?? '';
    expect(
      (
        await edit(
          [
            { op: 'set', path: ['sector'], value: 'a' },
            { op: 'set', path: ['title', 'en'], value: 'Other' },
          ],
          made,
        )
      ).statusCode,
    ).toBe(200);
    const named = (await post(`/assessments/${made}/revisions`, { name: 'Second' })).json<{ id: string }>().id;
    const compared = (await get(`/assessments/${made}/compare?from=${first}&to=${named}&limit=1`)).json<{ total: number; items: object[]; next: string }>();
    expect(compared).toMatchObject({ equal: false, total: 2, next: '1' });
    expect((await get(`/assessments/${made}/compare?from=${first}&to=live&limit=1&cursor=${compared.next}`)).json()).toMatchObject({
      items: [{ op: 'changed' }],
      next: null,
    });
    const restored = (await post(`/assessments/${made}/revisions/${first}/restore`, {})).json<{ kept: string; seq: number }>();
    expect((await get(`/assessments/${made}/compare?from=${first}&to=live`)).json()).toMatchObject({ equal: true });
    expect((await get(`/assessments/${made}/revisions/${restored.kept}/document`)).json()).toMatchObject({ sector: 'a', title: { en: 'Other' } });
  });

  test('says who worked when, newest first, and still does so when the log was tidied up', async () => {
    const made = (await post('/assessments', { from: { starter: 'air-conditioner' } })).json<{ id: string }>().id;
    for (const value of ['a', 'b', 'c']) await edit([{ op: 'set', path: ['sector'], value }], made);
    const updates = async (query = '') => (await get(`/assessments/${made}/updates${query}`)).json<{ items: { from: string; to: string }[] }>();
    const fine = await updates();
    expect(fine).toMatchObject({ items: [3, 2, 1].map((seq) => ({ seq, lastSeq: seq, by: 'me', count: 1 })), next: null });
    expect(await updates('?limit=2')).toMatchObject({ items: [{ seq: 3 }, { seq: 2 }], next: '2' });
    expect(await updates('?limit=2&cursor=2')).toMatchObject({ items: [{ seq: 1 }], next: null });

    const { live } = server.context.store;
    await live.compact(made, (await live.load(made)).state, 2);
    expect(await updates()).toEqual({
      items: [fine.items[0], { seq: 1, lastSeq: 2, by: 'me', count: 2, from: fine.items[2]?.from, to: fine.items[1]?.to }],
      next: null,
    });
  });

  test('takes no edit that would break the document, and none in part', async () => {
    const before = (await get(`/assessments/${id}/document`)).json<object>();
    const answer = await edit([
      { op: 'set', path: ['sector'], value: 'x' },
      { op: 'set', path: ['components', 'none', 'kind'], value: 'plc' },
    ]);
    expect([answer.statusCode, answer.json<Problem>().code, codesOf(answer)]).toEqual([422, 'request.refused-edit', ['live.no-such-place']]);
    const broken = await edit([{ op: 'unset', path: ['title'] }]);
    expect(codesOf(broken)).toEqual(['model.missing-field']);
    expect((await get(`/assessments/${id}/document`)).json()).toEqual(before);
  });
});

test('a large system is prepared and assessed in a worker, and others are answered meanwhile', async () => {
  const components = Object.fromEntries(Array.from({ length: 1_500 }, (_, n) => [`c${n}`, { kind: 'plc' }]));
  const channels = Object.fromEntries(Array.from({ length: 1_499 }, (_, n) => [`l${n}`, { between: [`c${n}`, `c${n + 1}`], medium: 'ethernet' }]));
  let isMade = false;
  const creating = post('/assessments', { from: { document: { anshin: 1, id: 'large', title: 'Large', components, channels } } }).finally(
    () => (isMade = true),
  );
  await vi.waitFor(() => expect(server.context.work.size()).toBe(1), { timeout: 30_000, interval: 1 });
  expect([(await get('/starters')).statusCode, isMade]).toEqual([200, false]);
  const made = await creating;
  expect([made.statusCode, made.json()]).toEqual([201, expect.objectContaining({ openFindings: expect.objectContaining({ errors: expect.any(Number) }) })]);
  const answer = await get(`/assessments/${made.json<{ id: string }>().id}/assessment`);
  expect(answer.json<{ findings: object[] }>().findings.length).toBeGreaterThan(100);
});

test('the version of the description is that of the package', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect((await server.ask({ url: '/openapi.json' })).json()).toMatchObject({ info: { version: manifest.version } });
});
