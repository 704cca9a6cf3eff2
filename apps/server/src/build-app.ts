import { randomUUID } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import { fastify, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { addOpenApi } from './api/open-api.ts';
import { addApiPage } from './api/api-page.ts';
import type { ServerContext } from './context.ts';
import { addGuards, type Trust } from './guards/guards.ts';
import { logRequests } from './logging/log-requests.ts';
import type { Log } from './logging/make-log.ts';
import type { ClientLimits } from './options.ts';
import { addWorkbench } from './pages/workbench.ts';
import { answerProblems } from './problems/answer-problems.ts';
import { checkInput } from './problems/check-input.ts';
import { answerRaw } from './problems/raw-problem.ts';
import { RequestProblem } from './problems/request-problem.ts';
import { BODY_LIMITS } from './routes/body-limits.ts';
import { addLiveRoute, addWebSockets } from './routes/live-route.ts';
import { ROUTES } from './routes/routes.ts';
import { addSystemRoutes } from './system/system-routes.ts';

/** The version that the description of the interface carries: that of the package. */
export const VERSION = '0.1.0';

/** Longest part of an address that is a value: a vector to be explained. */
const MAX_PARAM = 400;

/** What the application is made of besides its context. */
export interface AppParts {
  readonly trust: Trust;
  readonly limits: ClientLimits;
  readonly log: Log;
  readonly webFolder?: string | undefined;
}

/** Every address of the server, not listening yet. */
export async function buildApp(context: ServerContext, { trust, limits, log, webFolder }: AppParts): Promise<FastifyInstance> {
  const app = newApp(limits, log);
  app.setValidatorCompiler(checkInput);
  app.setSerializerCompiler(serializerCompiler);
  // Only JSON is read as text; what else there is comes as bytes where a route asks for it.
  app.removeContentTypeParser('text/plain');
  answerProblems(app);
  logRequests(app);
  await addWebSockets(app, context);
  await addGuards(app, trust, context);
  await app.register(rateLimit, {
    max: limits.perMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_, { ttl }) => new RequestProblem('request.too-many', { seconds: Math.ceil(ttl / 1_000) }),
  });
  await addOpenApi(app, VERSION);
  addSystemRoutes(app, context);
  await addRoutes(app, context, limits);
  addApiPage(app, webFolder !== undefined);
  await addWorkbench(app, webFolder);
  await app.ready();
  return app;
}

function newApp({ requestMs, headMs }: ClientLimits, log: Log): FastifyInstance {
  const app = fastify({
    loggerInstance: log,
    // What is said of a request is chosen in `log-requests.ts`.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: false,
    bodyLimit: BODY_LIMITS.nothing,
    requestTimeout: requestMs,
    http: { headersTimeout: headMs, connectionsCheckingInterval: Math.min(5_000, requestMs / 4) },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_PARAM },
    clientErrorHandler: answerRaw,
    exposeHeadRoutes: true,
  });
  return app as unknown as FastifyInstance;
}

async function addRoutes(app: FastifyInstance, context: ServerContext, { heavyPerMinute }: ClientLimits): Promise<void> {
  await app.register(
    async (api) => {
      for (const route of ROUTES) if (route.accepts !== 'file') route.register(api, context, heavyPerMinute);
    },
    { prefix: '/api/v1' },
  );
  await app.register(
    async (files) => {
      files.removeAllContentTypeParsers();
      files.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
      for (const route of ROUTES) if (route.accepts === 'file') route.register(files, context, heavyPerMinute);
    },
    { prefix: '/api/v1' },
  );
  addLiveRoute(app, context);
}
