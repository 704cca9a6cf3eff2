import { randomBytes } from 'node:crypto';
import type { Language } from '@anshin/model';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { describingPolicy, setPolicy } from '../guards/content-policy.ts';
import { languageFrom } from '../problems/request-language.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { renderApiPage } from './render-api-page.ts';

/** The description of the interface: for programs at `/openapi.json`, for people at `/api`. Both in the language of the reader, or as asked. */
export function addApiPage(app: FastifyInstance, hasWorkbench: boolean): void {
  const made = new Map<Language, OpenApi>();
  const inLanguage = (language: Language): OpenApi => {
    const known = made.get(language) ?? openApi(app, language);
    made.set(language, known);
    return known;
  };
  const querystring = z.object({ lang: z.enum(['ja', 'en']).optional() });
  const chosen = (query: unknown, header: string | undefined): Language => (query as z.infer<typeof querystring>).lang ?? languageFrom(header);
  app.get('/openapi.json', { schema: { hide: true, querystring } }, async ({ query, headers }, reply) => {
    const language = chosen(query, headers['accept-language']);
    return reply.headers({ 'content-language': language, vary: 'Accept-Language' }).send(inLanguage(language));
  });
  app.get('/api', { schema: { hide: true, querystring } }, async ({ query, headers }, reply) => {
    const language = chosen(query, headers['accept-language']);
    const nonce = randomBytes(16).toString('base64');
    setPolicy(reply, describingPolicy(nonce));
    const page = renderApiPage(inLanguage(language), language, nonce, hasWorkbench);
    return reply.headers({ 'content-language': language, vary: 'Accept-Language' }).type('text/html; charset=utf-8').send(page);
  });
}
