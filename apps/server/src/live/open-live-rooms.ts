/**
 * The live documents over websockets.
 *
 * # The protocol, for clients
 *
 * The frames are those of Hocuspocus 4 (`@hocuspocus/provider` speaks them): a socket to `/api/v1/live`, one assessment a socket, its UUID as the
 * document's name, any token. The order is: token → admitted or denied (with the word of the closing), then both sides tell which updates they have and
 * send what the other lacks, then updates as they are made.
 *
 * **Saved.** Each update of a client, and each answer to the server's vector, is answered by one status frame, in order, and only when it is on the
 * disk. `provider.unsyncedChanges` counts them: *saved* is connected and 0. (`synced` says something else: that the server's content is here.) Two things
 * make that count exact. The provider keeps frames that it could not send and sends them again besides the exchange; so give it a socket that
 * lets go of them:
 * `class DirectSocket extends HocuspocusProviderWebsocket { override send(frame) { if (this.webSocket?.readyState === 1) super.send(frame); } }`.
 * And never call `forceSync`, which begins the count anew.
 *
 * **Refused.** An update after which the document would not hold to the schema is neither stored nor shown to anybody. The client gets the stateless
 * message `{"type":"refused","findings":[…]}` (`LiveMessage`; findings have words in `liveSentence` and `modelSentence`), then the connection closes
 * with 4422. What it holds cannot be merged any more: it shows the findings, throws its `Y.Doc` away and comes back with a new one.
 *
 * **Presence** is the awareness state, which must be a `Presence` of `@anshin/collab`; others are left out. `user` becomes the actor of the
 * connection. A browser speaks for itself only.
 *
 * **Sign of life.** The server sends a one-byte ping every 15 s, which the provider answers; after 60 s without a frame the server gives up.
 *
 * **Ends.** The codes are in `CLOSINGS`: 1000 the client left; 1001 the server ends; 1009 a frame beyond `MAX_FRAME_BYTES`; 1011 the document cannot be
 * read; 4400 not this protocol; 4404 no such assessment; 4408 silent; 4410 deleted; 4422 refused; 4429 too fast; 4430 room full; 4503 nothing can be
 * stored now. After 1001, 1006, 1011, 4408, 4429, 4430 and 4503 a client tries again later by itself; after 4400, 4404 and 4410 it must not. The provider always
 * tries again: call `disconnect` for those. The client may not send stateless messages.
 *
 * # Why not the library's own server object
 *
 * `Hocuspocus.handleConnection` acknowledges an update when it is in memory, lets a client's presence go only with its socket, and reports what goes wrong
 * on the console. Here the library gives the frames, the connections and the gathering of broadcasts; what may get in, and when it is answered, is ours.
 */
import { fromLive } from '@anshin/collab';
import type { Store } from '@anshin/store';
import { Doc } from 'yjs';
import { summarise } from '../summary/summarise.ts';
import { loadLive } from './document/stored-document.ts';
import { closingFor } from './frames/closing-for.ts';
import { CLOSINGS } from './frames/closings.ts';
import { SILENT } from './live-log.ts';
import { type LiveRoomsOptions, settingsOf } from './live-options.ts';
import type { LiveContent, LiveRooms } from './live-rooms.ts';
import { Rooms } from './room/rooms.ts';
import { Session, type SessionHost } from './session/session.ts';

/** Opens the rooms on a store; the store stays open when they close. */
export function openLiveRooms(store: Store, options: LiveRoomsOptions = {}): LiveRooms {
  const settings = settingsOf(options);
  const log = options.log ?? SILENT;
  const rooms = new Rooms({ store, settings, log, summarise: options.summarise ?? ((document) => summarise(document)) });
  const sessions = new Set<Session>();
  let refused = 0;
  let isClosed = false;
  const host: SessionHost = {
    enter: (assessment, guest) => rooms.enter(assessment, guest),
    leave: (room, guest) => rooms.leave(room, guest),
    closingFor: (error) => {
      const closing = closingFor(error);
      if (closing === CLOSINGS.failed) log.error({ code: (error as { code?: unknown }).code ?? 'unknown' }, 'a live document could not be opened');
      return closing;
    },
    refused: (room, codes) => {
      refused += 1;
      log.warn({ assessment: room.assessment, codes }, 'an update was refused');
    },
    ended: (session, closing) => {
      sessions.delete(session);
      log.debug({ reason: closing?.reason ?? 'gone' }, 'a connection ended');
    },
  };
  const heartbeat = setInterval(() => {
    for (const session of sessions) session.beat(settings.silence);
  }, settings.heartbeat);
  heartbeat.unref();
  return {
    connect: (socket, _request, actor) => {
      const session = new Session(socket, actor, host);
      sessions.add(session);
      if (isClosed) session.close(CLOSINGS.goingAway);
    },
    document: async (assessment) => rooms.at(assessment)?.content() ?? readStored(store, assessment),
    edit: (assessment, edits, actor, base) => rooms.use(assessment, (room) => room.edit(edits, actor, base)),
    replace: (assessment, document, actor) => rooms.use(assessment, (room) => room.replace(document, actor)),
    drop: (assessment) => rooms.drop(assessment),
    stats: () => ({ rooms: rooms.count, connections: sessions.size, updates: rooms.updates, refused }),
    close: async () => {
      isClosed = true;
      await rooms.close();
      clearInterval(heartbeat);
      for (const session of sessions) session.close(CLOSINGS.goingAway);
    },
  };
}

/** Without opening a room. */
async function readStored(store: Store, assessment: string): Promise<LiveContent> {
  const doc = new Doc();
  try {
    const { seq } = await loadLive(store.live, assessment, doc);
    return { document: fromLive(doc).document, seq };
  } finally {
    doc.destroy();
  }
}
