import type { FastifyInstance } from 'fastify';
import type { ServerContext } from '../context.ts';
import { makeMetrics } from '../metrics/metrics.ts';
import { RequestProblem } from '../problems/request-problem.ts';

/** Addresses for whoever runs the server: whether the process lives, whether it can be used, and its figures. */
export function addSystemRoutes(app: FastifyInstance, context: ServerContext): void {
  const metrics = makeMetrics(context);
  const schema = { hide: true };
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.observe({ method: request.method, route, status: reply.statusCode, seconds: reply.elapsedTime / 1_000 });
  });
  app.get('/healthz', { schema }, async () => ({ status: 'alive' }));
  app.get('/readyz', { schema }, async () => {
    if (context.condition() !== 'ready') throw new RequestProblem('server.closing');
    return { status: 'ready', ...(await context.store.state()) };
  });
  app.get('/metrics', { schema }, async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}
