import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { ServerContext } from '../context.ts';
import { RequestProblem } from '../problems/request-problem.ts';
import { checkHost } from './check-host.ts';
import { checkOrigin } from './check-origin.ts';
import { DATA_POLICY, setPolicy } from './content-policy.ts';

/** Whom the server answers. */
export interface Trust {
  /** Names that `Host` may hold. */
  readonly hosts: ReadonlySet<string>;
  /** Origins besides the server's own: those of a development server in front of it. */
  readonly origins: readonly string[];
}

/** Parts of a browser that no page here has a use for. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi', 'display-capture', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** Sets the protecting headers of every answer, and refuses what other sites and other hosts send. */
export async function addGuards(app: FastifyInstance, trust: Trust, context: ServerContext): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: false,
    xFrameOptions: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', async (request, reply) => {
    setPolicy(reply, DATA_POLICY);
    reply.headers({ 'permissions-policy': PERMISSIONS, 'x-request-id': request.id, 'cache-control': 'no-store' });
    checkHost(request, trust.hosts);
    if (request.url.startsWith('/api/v1')) {
      checkOrigin(request, trust.origins);
      if (context.condition() !== 'ready') throw new RequestProblem('server.closing');
    }
  });
}
