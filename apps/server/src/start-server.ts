import { openStore, type StorePlace } from '@anshin/store';
import { summariseDocument } from './documents/assess-document.ts';
import { refuseNetwork } from './guards/refuse-network.ts';
import { openLiveRooms } from './live/open-live-rooms.ts';
import { makeLog } from './logging/make-log.ts';
import type { ServeOptions } from './options.ts';
import { type RunningServer, serveOn } from './serve-on.ts';
import { dayAt } from './summary/day-at.ts';
import { startWork } from './workers/work.ts';

/** Where the data lie, and how they are served. */
export type ServerOptions = StorePlace & ServeOptions;

/**
 * Opens the store, listens, and answers. Throws a `ServerError` when the address cannot be had and a `StoreError` when the data cannot; nothing stays
 * open then.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  refuseNetwork(options);
  const now = options.now ?? (() => new Date());
  const log = makeLog(options.log);
  const place = 'dataFolder' in options ? { dataFolder: options.dataFolder } : { databaseUrl: options.databaseUrl };
  const store = await openStore({ ...place, now });
  const work = startWork();
  const live = openLiveRooms(store, { summarise: (document) => summariseDocument(document, dayAt(now()), { work }), log });
  return serveOn({ store, live, work, log }, options);
}
