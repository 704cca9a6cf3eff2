import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { setPolicy, workbenchPolicy } from '../guards/content-policy.ts';
import { RequestProblem } from '../problems/request-problem.ts';

/** What stands in the built page where the nonce belongs. */
const PLACEHOLDER = '__NONCE__';

/** Files whose names change with their content, so a browser may keep them for good. */
const HASHED = /[\\/]assets[\\/][^\\/]+-[\w-]{8,}\.[a-z0-9.]+$/;

/** Serves the built workbench: its files as they are, and its page at every address that a person can be at. */
export async function addWorkbench(app: FastifyInstance, folder: string | undefined): Promise<void> {
  if (folder !== undefined && existsSync(join(folder, 'index.html'))) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: true,
      preCompressed: true,
      dotfiles: 'ignore',
      cacheControl: false,
      schemaHide: true,
      setHeaders: (reply, path) => void reply.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    app.get('/', { schema: { hide: true } }, (request, reply) => sendPage(folder, request, reply));
    app.get('/index.html', { schema: { hide: true } }, (request, reply) => sendPage(folder, request, reply));
    app.setNotFoundHandler((request, reply) => {
      if (!isForPerson(request)) throw new RequestProblem('request.no-such-address');
      return sendPage(folder, request, reply);
    });
    return;
  }
  app.get('/', { schema: { hide: true } }, (_, reply) => reply.redirect('/api'));
  app.setNotFoundHandler(() => {
    throw new RequestProblem('request.no-such-address');
  });
}

/** Whether an address without a file is a place in the workbench: opened as a page, and neither the interface nor a file that is missing. */
function isForPerson({ method, url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  return (method === 'GET' || method === 'HEAD') && !/^\/(api|assets)(\/|$)/.test(path) && (headers.accept ?? '').includes('text/html');
}

/** The page, with a nonce of its own for this one time. */
async function sendPage(folder: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64');
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  setPolicy(reply, workbenchPolicy(nonce, request.headers.host ?? ''));
  return reply.code(200).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page.replaceAll(PLACEHOLDER, nonce));
}
