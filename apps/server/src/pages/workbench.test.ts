import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../testing/test-app.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'anshin-web-'));
const html = { accept: 'text/html,application/xhtml+xml' };
let server: TestApp;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta name="nonce" content="__NONCE__"><script type="module" src="/assets/main-a1B2c3D4.js"></script><style nonce="__NONCE__"></style>',
  );
  writeFileSync(join(folder, 'assets', 'main-a1B2c3D4.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'main-a1B2c3D4.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, '.secret'), 'x');
  server = await testApp({ webFolder: folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the workbench', () => {
  test.each(['/', '/index.html', '/assessments/01a1fe65/map?party=x', '/catalog'])(
    'opens at %s, with a nonce for this one time and a strict policy',
    async (url) => {
      const [first, second] = [await server.ask({ url, headers: html }), await server.ask({ url, headers: html })];
      expect(first.statusCode).toBe(200);
      expect(first.headers).toMatchObject({
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      });
      const nonces = [...first.body.matchAll(/(?:content|nonce)="([^"]+)"/g)].map(([, nonce]) => nonce);
      expect(new Set(nonces).size).toBe(1);
      const policy = String(first.headers['content-security-policy']);
      expect(policy).toContain(`style-src 'self' 'nonce-${nonces[0]}'`);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("connect-src 'self' ws://localhost:4680;");
      for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"]) expect(policy).toContain(part);
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe/);
      expect(second.body).not.toBe(first.body);
    },
  );

  test('lets a browser keep files whose name changes with their content, and sends them packed where that was prepared', async () => {
    const packed = await server.ask({ url: '/assets/main-a1B2c3D4.js', headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'public, max-age=31536000, immutable' });
    const plain = await server.ask({ url: '/assets/main-a1B2c3D4.js' });
    expect([plain.body, plain.headers['content-type']]).toEqual(['export {};', expect.stringMatching(/javascript/)]);
    expect((await server.ask({ url: '/favicon.svg' })).headers['cache-control']).toBe('no-cache');
  });

  test.each(['/assets/gone-a1B2c3D4.js', '/api/v1/nothing', '/api/v2', '/api/v1/assessments/x/y'])('does not answer %s with its page', async (url) => {
    const answer = await server.ask({ url, headers: html });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'request.no-such-address']);
  });

  test.each(['/.secret', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/assets/%00'])(
    'gives out nothing beside it (%s)',
    async (url) => {
      const answer = await server.ask({ url });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    },
  );

  test('is not written to', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'] as const) expect((await server.ask({ method, url: '/', headers: html })).statusCode).toBe(404);
  });
});

test('without a built workbench, the way leads to the description', async () => {
  const bare = await testApp();
  const answer = await bare.ask({ url: '/' });
  expect([answer.statusCode, answer.headers['location']]).toEqual([302, '/api']);
  await bare.close();
});
