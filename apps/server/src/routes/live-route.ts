import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import type { ServerContext } from '../context.ts';
import { actorOf } from '../identity/actor-of.ts';
import { MAX_FRAME_BYTES } from '../live/limits.ts';

/** Takes up WebSockets. Before the guards, because it is what ends the connection of one that they refuse. */
export async function addWebSockets(app: FastifyInstance, { live }: ServerContext): Promise<void> {
  await app.register(websocket, {
    options: { maxPayload: MAX_FRAME_BYTES, perMessageDeflate: false },
    // What is under way is stored before the sockets are closed.
    preClose: (done) => {
      const end = (): void => app.websocketServer.close(() => done());
      live.close().then(end, end);
    },
  });
}

/** The WebSocket over which browsers edit together. It passes the same guards as every request below `/api/v1`. */
export function addLiveRoute(app: FastifyInstance, { live }: ServerContext): void {
  app.get('/api/v1/live', { websocket: true, schema: { hide: true } }, (socket, request) => live.connect(socket, request.raw, actorOf(request)));
}
