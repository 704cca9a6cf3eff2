import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Finding } from '@anshin/model';
import * as Y from 'yjs';

/** The server has no such document, or none any more, or does not understand this page: trying again would change nothing. */
const FOR_GOOD = new Set([4400, 4404, 4410]);
/** The server refused what this page did; the page starts again from what is stored. */
const REFUSED = 4422;
/** Longest time between two attempts to come back, in milliseconds. ASSUMPTION: nobody waits longer for a server that is there again. */
const LONGEST_WAIT = 5_000;

/** What a connection tells its owner. */
export interface ConnectionEvents {
  readonly changed: () => void;
  /** Once; the connection is of no use afterwards. */
  readonly refused: (findings: readonly Finding[]) => void;
}

/** Lets go of what cannot be sent now: it is part of the exchange after the next connection, and would be acknowledged twice otherwise. */
class DirectSocket extends HocuspocusProviderWebsocket {
  override send(frame: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(frame);
  }
}

/** One Yjs document and its line to the server (`apps/server/src/live/open-live-rooms.ts` has the protocol). */
export class LiveConnection {
  readonly doc = new Y.Doc();
  readonly provider: HocuspocusProvider;
  isConnected = false;
  /** Whether what the server has is here. */
  isSynced = false;
  isGone = false;
  private readonly socket: HocuspocusProviderWebsocket;
  private readonly events: ConnectionEvents;
  private refusal: readonly Finding[] | undefined;

  constructor(assessment: string, events: ConnectionEvents) {
    this.events = events;
    this.socket = new DirectSocket({ url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/api/v1/live`, maxDelay: LONGEST_WAIT });
    this.provider = new HocuspocusProvider({
      name: assessment,
      document: this.doc,
      token: 'personal',
      websocketProvider: this.socket,
      onSynced: () => {
        this.isSynced = true;
        events.changed();
      },
      onUnsyncedChanges: () => events.changed(),
      onAuthenticationFailed: () => this.leaveForGood(),
      onStateless: ({ payload }) => {
        const message = parsed(payload);
        if (message.type === 'refused') this.refusal = message.findings ?? [];
      },
    });
    this.socket.on('status', ({ status }: { status: string }) => {
      this.isConnected = status === 'connected';
      events.changed();
    });
    this.socket.on('close', ({ event }: { event: { code: number } }) => this.closed(event.code));
    this.provider.attach();
  }

  /** Changes of this page that the server has not got on its disk. */
  get unsaved(): number {
    return this.isSynced ? this.provider.unsyncedChanges : 0;
  }

  end(): void {
    this.provider.destroy();
    this.socket.destroy();
    this.doc.destroy();
  }

  private closed(code: number): void {
    if (FOR_GOOD.has(code)) this.leaveForGood();
    else if (code === REFUSED) {
      this.socket.disconnect();
      this.events.refused(this.refusal ?? []);
    } else this.events.changed();
  }

  private leaveForGood(): void {
    this.isGone = true;
    this.socket.disconnect();
    this.events.changed();
  }
}

function parsed(payload: string): { readonly type?: string; readonly findings?: readonly Finding[] } {
  try {
    return JSON.parse(payload) as { type?: string; findings?: Finding[] };
  } catch {
    return {};
  }
}
