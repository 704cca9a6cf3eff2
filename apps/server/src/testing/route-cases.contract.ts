import type { InjectOptions } from 'fastify';
import { expect } from 'vitest';
import type { RouteId } from '../locales/api/route-words.ts';
import type { Answer } from './test-app.contract.ts';

/** What the requests of the table speak of: one assessment with two revisions. */
export interface Given {
  readonly id: string;
  /** Its first revision. */
  readonly revision: string;
  readonly slug: string;
}

/** A request; the address begins with `/api/v1`. */
export type Ask = InjectOptions & { readonly url: string };

/** How one route is put to the test. */
export interface RouteCase {
  good(given: Given): Ask;
  /** Status of the good answer, 200 when left out. */
  readonly status?: number;
  /** What must be true of a good answer. */
  check(answer: Answer, given: Given): void;
  /** Requests with values of the wrong type or form, each with the place that must be named. */
  wrong(given: Given): readonly (readonly [ask: Ask, at: string])[];
  /** Requests for what is not there. */
  unknown?(given: Given): readonly Ask[];
  /** Requests that are based on what is not so any more. */
  stale?(given: Given): readonly Ask[];
  /** Sends more bytes than the route takes. */
  huge?(given: Given): Ask;
}

/** An id that nothing has. */
export const NO_ID = '01a1fe65-87b6-730d-9797-e593e3c5cea9';

const get = (url: string): Ask => ({ method: 'GET', url });
const post = (url: string, payload?: object): Ask => ({ method: 'POST', url, ...(payload === undefined ? {} : { payload }) });
const patch = (url: string, payload: object, headers: Record<string, string> = {}): Ask => ({ method: 'PATCH', url, payload, headers });
const remove = (url: string, headers: Record<string, string> = {}): Ask => ({ method: 'DELETE', url, headers });
const json = (bytes: number): object => ({ name: 'x'.repeat(bytes) });
const of = ({ id }: Given, rest = ''): string => `/assessments/${id}${rest}`;
const unknownId = (rest = ''): string => `/assessments/${NO_ID}${rest}`;
const SMALL = 65_000;
const LARGE = 32_000_100;

const PLACE = { recoveryDifficulty: 'serious', economicImpact: 'limited' };

/** Every route, by its id. */
export const ROUTE_CASES: Readonly<Record<RouteId, RouteCase>> = {
  listAssessments: {
    good: () => get('/assessments?search=shutter&archived=both&sort=titleEn&direction=ascending&limit=10&hasOpenFindings=true'),
    check: (answer, { id }) => expect(answer.json()).toMatchObject({ items: [{ id }], total: 1, next: null }),
    wrong: () => [
      [get('/assessments?limit=many'), 'query.limit'],
      [get('/assessments?limit=0'), 'query.limit'],
      [get('/assessments?limit=501'), 'query.limit'],
      [get('/assessments?archived=perhaps'), 'query.archived'],
      [get('/assessments?sort=constructor'), 'query.sort'],
      [get('/assessments?serach=x'), 'query.serach'],
      [get('/assessments?search=a&search=b'), 'query.search'],
      [get(`/assessments?search=${'x'.repeat(201)}`), 'query.search'],
    ],
  },
  createAssessment: {
    good: () => post('/assessments', { from: { blank: { title: { ja: '新しい製品', en: 'New product' }, sector: 'home' } } }),
    status: 201,
    check: (answer) => {
      expect(answer.json()).toMatchObject({ title: { en: 'New product' }, sector: 'home', slug: 'new-product', version: 1, archived: false });
      expect(answer.headers['location']).toBe(`/api/v1/assessments/${answer.json<{ id: string }>().id}`);
    },
    wrong: () => [
      [post('/assessments', {}), 'body.from'],
      [post('/assessments', { from: { starter: 5 } }), 'body.from.starter'],
      [post('/assessments', { from: { blank: { title: '' } } }), 'body.from.blank.title'],
      [post('/assessments', { from: { blank: { title: 'x', sector: ' ' } } }), 'body.from.blank.sector'],
      [post('/assessments', { from: { starter: 'window-shutter' }, owner: 'x' }), 'body.owner'],
      [{ ...post('/assessments', []) }, 'body'],
    ],
    unknown: () => [post('/assessments', { from: { starter: 'no-such-system' } })],
    huge: () => post('/assessments', { from: { document: json(LARGE) } }),
  },
  importAssessment: {
    good: () => ({
      method: 'POST',
      url: '/assessments/import?name=small.anshin.yaml',
      payload: 'anshin: 1\nid: small\ntitle: Small\n',
      headers: { 'content-type': 'text/plain' },
    }),
    status: 201,
    check: (answer) => expect(answer.json()).toMatchObject({ format: 'anshin', assessment: { title: 'Small', version: 1 }, findings: [], assumptions: [] }),
    wrong: () => [
      [{ ...post('/assessments/import?from=paper'), payload: 'x', headers: { 'content-type': 'text/plain' } }, 'query.from'],
      [{ ...post('/assessments/import?file=x'), payload: 'x', headers: { 'content-type': 'text/plain' } }, 'query.file'],
      [post('/assessments/import'), 'body'],
    ],
    huge: () => ({ ...post('/assessments/import'), payload: Buffer.alloc(LARGE), headers: { 'content-type': 'application/octet-stream' } }),
  },
  getAssessment: {
    good: (given) => get(of(given)),
    check: (answer, { id, slug }) => {
      expect(answer.json()).toMatchObject({ id, slug, version: 1 });
      expect(answer.headers['etag']).toBe('"1"');
    },
    wrong: () => [[get('/assessments/window-shutter'), 'path.id']],
    unknown: () => [get(unknownId())],
  },
  getAssessmentBySlug: {
    good: ({ slug }) => get(`/assessments/by-slug/${slug}`),
    check: (answer, { id, slug }) => expect(answer.json()).toMatchObject({ id, slug }),
    wrong: () => [[get('/assessments/by-slug/Window%20Shutter'), 'path.slug']],
    unknown: () => [get('/assessments/by-slug/no-such-thing')],
  },
  updateAssessment: {
    good: (given) => patch(of(given), { owner: 'Aki', step: 'incidents', openFindings: { errors: 1, warnings: 2, infos: 3 } }, { 'if-match': '"1"' }),
    check: (answer) => {
      expect(answer.json()).toMatchObject({ owner: 'Aki', step: 'incidents', openFindings: { errors: 1, warnings: 2, infos: 3 }, version: 2 });
      expect(answer.headers['etag']).toBe('"2"');
    },
    wrong: (given) => [
      [patch(of(given), { owner: 7 }), 'body.owner'],
      [patch(of(given), { owner: 'a\nb' }), 'body.owner'],
      [patch(of(given), { title: 'x' }), 'body.title'],
      [patch(of(given), { openFindings: { errors: -1, warnings: 0, infos: 0 } }), 'body.openFindings.errors'],
      [
        patch(of(given), { positions: [{ stakeholder: 'a', before: { ...PLACE, economicImpact: 'huge' }, after: null, withinTarget: null }] }),
        'body.positions.0.before.economicImpact',
      ],
      [patch(of(given), { version: 0 }), 'body.version'],
      [patch('/assessments/x', {}), 'path.id'],
    ],
    unknown: () => [patch(unknownId(), {})],
    stale: (given) => [patch(of(given), { owner: 'Ben' }, { 'if-match': '"7"' }), patch(of(given), { owner: 'Ben', version: 7 })],
    huge: (given) => patch(of(given), { owner: 'x'.repeat(SMALL) }),
  },
  archiveAssessment: {
    good: (given) => post(of(given, '/archive')),
    check: (answer) => expect(answer.json()).toMatchObject({ archived: true, version: 2 }),
    wrong: () => [[post('/assessments/5/archive'), 'path.id']],
    unknown: () => [post(unknownId('/archive'))],
    stale: (given) => [{ ...post(of(given, '/archive')), headers: { 'if-match': '"2"' } }],
    huge: (given) => post(of(given, '/archive'), json(SMALL)),
  },
  restoreAssessment: {
    good: (given) => post(of(given, '/restore')),
    check: (answer) => expect(answer.json()).toMatchObject({ archived: false, version: 2 }),
    wrong: () => [[post('/assessments/5/restore'), 'path.id']],
    unknown: () => [post(unknownId('/restore'))],
    stale: (given) => [{ ...post(of(given, '/restore')), headers: { 'if-match': '"2"' } }],
    huge: (given) => post(of(given, '/restore'), json(SMALL)),
  },
  deleteAssessment: {
    good: (given) => remove(of(given)),
    status: 204,
    check: (answer) => expect(answer.body).toBe(''),
    wrong: () => [[remove('/assessments/%00'), 'path.id']],
    unknown: () => [remove(unknownId())],
    stale: (given) => [remove(of(given), { 'if-match': '"2"' })],
    huge: (given) => ({ ...remove(of(given)), payload: json(SMALL) }),
  },
  getDocument: {
    good: (given) => get(of(given, '/document?format=yaml&download=true')),
    check: (answer) => {
      expect(answer.body).toMatch(/^anshin: 1\nid: window-shutter\n/);
      expect(answer.headers['content-disposition']).toBe('attachment; filename="window-shutter.anshin.yaml"');
      expect(answer.headers['anshin-seq']).toBe('0');
    },
    wrong: (given) => [
      [get(of(given, '/document?format=xml')), 'query.format'],
      [get(of(given, '/document?download=1')), 'query.download'],
      [get('/assessments/x/document'), 'path.id'],
    ],
    unknown: () => [get(unknownId('/document'))],
  },
  editDocument: {
    good: (given) => patch(of(given, '/document'), { edits: [{ op: 'set', path: ['sector'], value: 'plant' }], seq: 0 }),
    check: (answer) => expect(answer.json()).toEqual({ seq: 1 }),
    wrong: (given) => [
      [patch(of(given, '/document'), {}), 'body.edits'],
      [patch(of(given, '/document'), { edits: [] }), 'body.edits'],
      [patch(of(given, '/document'), { edits: [{ op: 'erase', path: ['sector'] }] }), 'body.edits.0.op'],
      [patch(of(given, '/document'), { edits: [{ op: 'set', path: 'sector', value: 1 }] }), 'body.edits.0.path'],
      [patch(of(given, '/document'), { edits: [{ op: 'unset', path: ['sector'] }], seq: -1 }), 'body.seq'],
    ],
    unknown: () => [patch(unknownId('/document'), { edits: [{ op: 'unset', path: ['sector'] }] })],
    stale: (given) => [patch(of(given, '/document'), { edits: [{ op: 'unset', path: ['sector'] }], seq: 5 })],
    huge: (given) => patch(of(given, '/document'), { edits: [{ op: 'set', path: ['description'], value: 'x'.repeat(LARGE) }] }),
  },
  listUpdates: {
    good: (given) => get(of(given, '/updates?limit=5&cursor=9')),
    check: (answer) => expect(answer.json()).toEqual({ items: [], next: null }),
    wrong: (given) => [
      [get(of(given, '/updates?cursor=x')), 'query.cursor'],
      [get(of(given, '/updates?cursor=-1')), 'query.cursor'],
      [get(of(given, '/updates?limit=1.5')), 'query.limit'],
      [get(of(given, '/updates?limit=501')), 'query.limit'],
    ],
    unknown: () => [get(unknownId('/updates'))],
  },
  assessDocument: {
    good: (given) => get(of(given, '/assessment?inForce=planned&now=2026-04-01')),
    check: (answer) => {
      const { assessment, inForce, now, positions } = answer.json<{ assessment: object; inForce: string; now: string; positions: object[] }>();
      expect({ assessment, inForce, now }).toMatchObject({ assessment: { id: 'window-shutter' }, inForce: 'planned', now: '2026-04-01' });
      expect(positions.length).toBeGreaterThan(3);
    },
    wrong: (given) => [
      [get(of(given, '/assessment?inForce=done')), 'query.inForce'],
      [get(of(given, '/assessment?now=2026-02-31')), 'query.now'],
    ],
    unknown: () => [get(unknownId('/assessment'))],
  },
  getReport: {
    good: (given) => get(of(given, '/report?lang=ja&profile=management')),
    check: (answer) => {
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'unsafe-inline'; img-src data:;.*; frame-ancestors 'self'; sandbox$/,
      );
      expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN');
      expect(answer.body).toMatch(/^<!doctype html>/i);
      expect(answer.body).toContain('窓シャッター');
    },
    wrong: (given) => [
      [get(of(given, '/report?format=exe')), 'query.format'],
      [get(of(given, '/report?lang=fr')), 'query.lang'],
      [get(of(given, '/report?profile=party')), 'query.about'],
      [get(of(given, '/report?profile=changes')), 'query.since'],
      [get(of(given, '/report?sections=../etc')), 'query.sections'],
    ],
    unknown: (given) => [get(unknownId('/report')), get(of(given, `/report?profile=changes&since=${NO_ID}`))],
  },
  listRevisions: {
    good: (given) => get(of(given, '/revisions?limit=10')),
    check: (answer, { revision }) => expect(answer.json()).toMatchObject({ items: [{ id: revision, name: null, by: 'me', version: 1 }], next: null }),
    wrong: (given) => [
      [get(of(given, '/revisions?limit=x')), 'query.limit'],
      [get(of(given, '/revisions?cursor=')), 'query.cursor'],
    ],
    unknown: () => [get(unknownId('/revisions'))],
  },
  createRevision: {
    good: (given) => post(of(given, '/revisions'), { name: '初版' }),
    status: 201,
    check: (answer) => expect(answer.json()).toMatchObject({ name: '初版', by: 'me', version: 1 }),
    wrong: (given) => [
      [post(of(given, '/revisions'), { name: 5 }), 'body.name'],
      [post(of(given, '/revisions'), { name: '' }), 'body.name'],
      [post(of(given, '/revisions'), { title: 'x' }), 'body.title'],
    ],
    unknown: () => [post(unknownId('/revisions'), {})],
    huge: (given) => post(of(given, '/revisions'), json(SMALL)),
  },
  nameRevision: {
    good: (given) => patch(of(given, `/revisions/${given.revision}`), { name: 'Agreed' }, { 'if-match': '"1"' }),
    check: (answer) => expect(answer.json()).toMatchObject({ name: 'Agreed', version: 2 }),
    wrong: (given) => [
      [patch(of(given, `/revisions/${given.revision}`), {}), 'body.name'],
      [patch(of(given, '/revisions/first'), { name: 'x' }), 'path.revision'],
    ],
    unknown: (given) => [patch(of(given, `/revisions/${NO_ID}`), { name: 'x' }), patch(unknownId(`/revisions/${given.revision}`), { name: 'x' })],
    stale: (given) => [patch(of(given, `/revisions/${given.revision}`), { name: 'x' }, { 'if-match': '"9"' })],
    huge: (given) => patch(of(given, `/revisions/${given.revision}`), json(SMALL)),
  },
  getRevisionDocument: {
    good: (given) => get(of(given, `/revisions/${given.revision}/document`)),
    check: (answer) => expect(answer.json()).toMatchObject({ anshin: 1, id: 'window-shutter' }),
    wrong: (given) => [[get(of(given, '/revisions/1/document')), 'path.revision']],
    unknown: (given) => [get(of(given, `/revisions/${NO_ID}/document`))],
  },
  restoreRevision: {
    good: (given) => post(of(given, `/revisions/${given.revision}/restore`)),
    check: (answer) => expect(answer.json()).toMatchObject({ seq: 0, kept: expect.stringMatching(/^[0-9a-f-]{36}$/) }),
    wrong: (given) => [[post(of(given, '/revisions/1/restore')), 'path.revision']],
    unknown: (given) => [post(of(given, `/revisions/${NO_ID}/restore`))],
    huge: (given) => post(of(given, `/revisions/${given.revision}/restore`), json(SMALL)),
  },
  compareRevisions: {
    good: (given) => get(of(given, `/compare?from=${given.revision}&to=live`)),
    check: (answer) => expect(answer.json()).toEqual({ equal: true, total: 0, items: [], next: null }),
    wrong: (given) => [
      [get(of(given, '/compare?from=live')), 'query.to'],
      [get(of(given, '/compare?from=live&to=latest')), 'query.to'],
    ],
    unknown: (given) => [get(of(given, `/compare?from=live&to=${NO_ID}`)), get(unknownId('/compare?from=live&to=live'))],
  },
  listStarters: {
    good: () => get('/starters'),
    check: (answer) => {
      const { items, next } = answer.json<{ items: { id: string; counts: { components: number }; kinds: Record<string, number> }[]; next: null }>();
      expect([items.length, next]).toEqual([17, null]);
      for (const { counts, kinds } of items) expect(Object.values(kinds).reduce((sum, count) => sum + count, 0)).toBe(counts.components);
    },
    wrong: () => [],
  },
  getStarterDocument: {
    good: () => get('/starters/window-shutter/document'),
    check: (answer) => expect(answer.json()).toMatchObject({ anshin: 1, id: 'window-shutter' }),
    wrong: () => [[get('/starters/Window%20Shutter/document'), 'path.starter']],
    unknown: () => [get('/starters/constructor/document')],
  },
  scoreVectors: {
    good: () => post('/scores', { vectors: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 'CVSS:3.1/AV:Q'] }),
    check: (answer) => {
      const { scores } = answer.json<{ scores: object[] }>();
      expect(scores[0]).toMatchObject({ method: 'method.cvss-3.1', score: 10, severity: 'critical' });
      expect(scores[1]).toMatchObject({ error: { message: { ja: expect.stringMatching(/[ぁ-ん]/), en: expect.any(String) } } });
    },
    wrong: () => [
      [post('/scores', { vectors: 'CVSS' }), 'body.vectors'],
      [post('/scores', { vectors: [] }), 'body.vectors'],
      [post('/scores', { vectors: [7] }), 'body.vectors.0'],
      [post('/scores', { vectors: ['x'], compat: 'yes' }), 'body.compat'],
    ],
    huge: () => post('/scores', { vectors: ['x'.repeat(SMALL)] }),
  },
  explainEntry: {
    good: () => get('/catalog/rule.known'),
    check: (answer) => expect(answer.json()).toMatchObject({ id: 'rule.known', title: { ja: '規則' }, facts: { level: 2 } }),
    wrong: () => [[get(`/catalog/${'x'.repeat(301)}`), 'path.entry']],
    unknown: () => [get('/catalog/rule.unknown'), get('/catalog/constructor')],
  },
};
