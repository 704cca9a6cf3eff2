import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../routes/routes.ts';
import { type TestApp, testApp } from '../testing/test-app.contract.ts';
import type { OpenApi } from './open-api.ts';

let server: TestApp;
beforeAll(async () => {
  server = await testApp();
});
afterAll(() => server.close());

const described = async (lang: string): Promise<OpenApi> => (await server.ask({ url: `/openapi.json?lang=${lang}` })).json<OpenApi>();

/** Every object in a value with the path to it. */
function* objectsIn(value: unknown, path: readonly string[] = []): Generator<readonly [path: readonly string[], value: Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Readonly<Record<string, unknown>>];
  for (const [name, inner] of Object.entries(value)) yield* objectsIn(inner, [...path, name]);
}

describe('the description of the interface', () => {
  test('is OpenAPI 3.1 with every route, each with what the standard asks for', async () => {
    const { openapi, paths, ...rest } = await described('en');
    expect(openapi).toMatch(/^3\.1\.\d+$/);
    expect(rest).toMatchObject({ info: { title: expect.any(String), version: expect.any(String) } });
    const found = Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`));
    const expected = ROUTES.map(({ method, path }) => `${method} /api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(found.sort()).toEqual(expected.sort());
    const operations = Object.entries(paths).flatMap(([path, byMethod]) => Object.values(byMethod).map((operation) => ({ path, ...operation })));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(ROUTES.length);
    for (const { path, parameters = [], responses } of operations) {
      const inPath = parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`).sort()).toEqual((path.match(/\{\w+\}/g) ?? []).sort());
      for (const parameter of inPath) expect(parameter.required).toBe(true);
      for (const { description } of parameters) expect(description).not.toBe('');
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['4XX', '5XX', expect.stringMatching(/^20[014]$/)]));
      for (const { description } of Object.values(responses)) expect(description).toEqual(expect.any(String));
    }
  });

  test('refers only to schemas that it has, has none that nothing refers to, and names none twice', async () => {
    const description = await described('en');
    const names = Object.keys(description.components.schemas);
    const references = [...objectsIn(description)].flatMap(([, value]) => (typeof value['$ref'] === 'string' ? [value['$ref']] : []));
    expect(new Set(references)).toEqual(new Set(names.map((name) => `#/components/schemas/${name}`)));
    expect(names).toEqual(expect.arrayContaining(['AnshinDocument', 'Assessment', 'Problem', 'AssessmentRow']));
    for (const name of names) expect(names).not.toContain(`${name}Input`);
  });

  test('holds no keyword of older drafts', async () => {
    for (const [path, value] of objectsIn(await described('en'))) {
      if (path.at(-1) === 'properties') continue;
      for (const old of ['nullable', 'definitions', '$schema', '$id']) expect([path.join('/'), Object.hasOwn(value, old)]).toEqual([path.join('/'), false]);
    }
  });

  test('is told in both languages', async () => {
    const [ja, en] = [await described('ja'), await described('en')];
    expect(ja.paths['/api/v1/assessments']?.['get']?.summary).toMatch(/評価/);
    expect(en.paths['/api/v1/assessments']?.['get']?.summary).toMatch(/^List/);
    expect(Object.keys(ja.components.schemas)).toEqual(Object.keys(en.components.schemas));
  });

  test.each([
    ['ja', 'Anshin の HTTP API'],
    ['en', 'Anshin HTTP API'],
  ])('is a page for people (%s) that runs no program and loads nothing', async (lang, title) => {
    const { body, headers, statusCode } = await server.ask({ url: '/api', headers: { 'accept-language': lang } });
    expect([statusCode, headers['content-type'], headers['content-language']]).toEqual([200, 'text/html; charset=utf-8', lang]);
    expect(body).toContain(`<title>${title}</title>`);
    for (const { id } of ROUTES) expect(body).toContain(`id="${id}"`);
    expect(body).not.toMatch(/<script|<img|@import|url\(|https?:/);
    const nonce = /style nonce="([^"]+)"/.exec(body)?.[1] ?? '';
    expect(headers['content-security-policy']).toContain(`style-src 'nonce-${nonce}'`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    for (const [, id = ''] of body.matchAll(/href="#([^"]+)"/g)) expect(body).toContain(`id="${id}"`);
  });
});
