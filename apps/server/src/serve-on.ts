import type { AddressInfo } from 'node:net';
import type { Store } from '@anshin/store';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './build-app.ts';
import type { Condition, ServerContext } from './context.ts';
import { bracketed, knownHosts } from './guards/known-hosts.ts';
import { refuseNetwork } from './guards/refuse-network.ts';
import type { LiveRooms } from './live/live-rooms.ts';
import type { Log } from './logging/make-log.ts';
import { CLIENT_LIMITS, type ServeOptions } from './options.ts';
import { ServerError } from './server-error.ts';
import type { Work } from './workers/work.ts';

/** A server that answers. */
export interface RunningServer {
  /** Where a browser opens it: `http://127.0.0.1:4680`. */
  readonly address: string;
  /** Resolves when it has ended: with nothing when it was closed, with the reason when it ended by itself. */
  readonly ended: Promise<ServerError | undefined>;
  /** Finishes what is under way, then stops. Calling it again does nothing. */
  close(): Promise<void>;
}

/** The parts that a server stands on; it closes them when it closes. */
export interface ServerParts {
  readonly store: Store;
  readonly live: LiveRooms;
  readonly work: Work;
  readonly log: Log;
}

/** Milliseconds that answers under way may still take when the server closes. ASSUMPTION: longer than any but a large report. */
const GRACE = 5_000;

/** Serves an open store. Throws a `ServerError`, with the parts closed, when the address cannot be had. */
export async function serveOn({ store, live, work, log }: ServerParts, options: ServeOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', port, hosts, origins = [], webFolder } = options;
  let condition: Condition = 'ready';
  const context: ServerContext = { store, live, work, explain: options.explain, now: options.now ?? (() => new Date()), condition: () => condition };
  const closeAll = async (app?: FastifyInstance): Promise<void> => {
    if (condition === 'ready') condition = 'closing';
    await (app === undefined ? live.close() : closeApp(app));
    await work.close();
    await store.close();
  };
  try {
    refuseNetwork(options);
    const parts = { trust: { hosts: knownHosts(host, hosts), origins }, limits: { ...CLIENT_LIMITS, ...options.limits }, log, webFolder };
    const app = await buildApp(context, parts);
    await listen(app, host, port);
    return runningServer(
      addressOf(app, host),
      store,
      () => closeAll(app),
      (next) => {
        condition = next;
      },
    );
  } catch (error) {
    await closeAll();
    throw error;
  }
}

function runningServer(address: string, store: Store, closeAll: () => Promise<void>, become: (condition: Condition) => void): RunningServer {
  let tell: (reason: ServerError | undefined) => void = () => undefined;
  const ended = new Promise<ServerError | undefined>((resolve) => (tell = resolve));
  let closing: Promise<void> | undefined;
  const close = (reason?: ServerError): Promise<void> => {
    closing ??= closeAll().finally(() => tell(reason));
    return closing;
  };
  void store.ended.then(() => {
    if (closing !== undefined) return undefined;
    become('store-ended');
    return close(new ServerError('server.store-ended')).catch(() => undefined);
  });
  return { address, ended, close: () => close() };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port, listenTextResolver: () => 'listening' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    await app.close();
    if (code === 'EADDRINUSE') throw new ServerError('server.port-in-use', { host, port }, error);
    if (code === 'EACCES') throw new ServerError('server.port-refused', { host, port }, error);
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') throw new ServerError('server.no-such-address', { host, port }, error);
    throw error;
  }
}

function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo;
  const shown = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : bracketed(host);
  return `http://${shown}:${port}`;
}

/** Lets answers under way finish for a while, then ends what is left. */
async function closeApp(app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), GRACE);
  await app.close();
  clearTimeout(timer);
}
