import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { builtinExampleJson } from '@anshin/catalog';
import { toLive } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import type { Store } from '@anshin/store';
import { type WebSocket, WebSocketServer } from 'ws';
import { encodeStateAsUpdate, Doc } from 'yjs';
import { MAX_FRAME_BYTES } from '../limits.ts';
import type { LiveRoomsOptions } from '../live-options.ts';
import type { LiveRooms } from '../live-rooms.ts';
import { openLiveRooms } from '../open-live-rooms.ts';

/** Rooms behind a websocket of their own; `?as=` names the actor. */
export interface LiveServer {
  readonly url: string;
  readonly rooms: LiveRooms;
  /** The server's ends of all open sockets. */
  readonly sockets: ReadonlySet<WebSocket>;
  close(): Promise<void>;
}

/** Serves the rooms of a store on a free port of the loopback, or on `port`. */
export async function serveLive(store: Store, options: LiveRoomsOptions = {}, port = 0): Promise<LiveServer> {
  const rooms = openLiveRooms(store, options);
  const server = createServer();
  const sockets = new WebSocketServer({ server, maxPayload: MAX_FRAME_BYTES });
  sockets.on('connection', (socket, request) => {
    const id = new URL(request.url ?? '/', 'http://localhost').searchParams.get('as') ?? 'me';
    rooms.connect(socket, request, { id });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    rooms,
    sockets: sockets.clients,
    close: async () => {
      await rooms.close();
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A built-in system, as an assessment of its own in the store. */
export async function newAssessment(store: Store, document?: AnshinDocument): Promise<string> {
  const given = document ?? (await shutter());
  const doc = new Doc();
  toLive(given, doc);
  const { id } = await store.assessments.create({ document: given, state: encodeStateAsUpdate(doc), by: 'author' });
  doc.destroy();
  return id;
}

/** The window shutter. */
export async function shutter(): Promise<AnshinDocument> {
  return JSON.parse((await builtinExampleJson('window-shutter')) ?? '') as AnshinDocument;
}
