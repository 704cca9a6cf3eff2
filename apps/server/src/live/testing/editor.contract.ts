import { applyEdit, fromLive, type LiveEdit } from '@anshin/collab';
import type { AnshinDocument, Finding } from '@anshin/model';
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { until } from './until.contract.ts';

/** As the protocol asks for it: what cannot be sent now is part of the next exchange. */
class DirectSocket extends HocuspocusProviderWebsocket {
  override send(frame: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(frame);
  }
}

/** How somebody comes to an assessment. */
export interface EditorOptions {
  readonly url: string;
  readonly assessment: string;
  readonly user?: string;
  /** What there is already, as after a reload with an offline copy. */
  readonly doc?: Y.Doc;
}

/** A browser without a screen. */
export class Editor {
  readonly user: string;
  readonly doc: Y.Doc;
  readonly provider: HocuspocusProvider;
  readonly socket: HocuspocusProviderWebsocket;
  readonly closings: { readonly code: number; readonly reason: string }[] = [];
  readonly refusals: (readonly Finding[])[] = [];
  readonly denials: string[] = [];
  /** How often everything was saved. */
  saves = 0;

  constructor({ url, assessment, user = 'me', doc = new Y.Doc() }: EditorOptions) {
    this.user = user;
    this.doc = doc;
    this.socket = new DirectSocket({ url: `${url}?as=${user}`, WebSocketPolyfill: WebSocket, delay: 20, minDelay: 20, maxDelay: 100, jitter: false });
    this.provider = new HocuspocusProvider({ name: assessment, document: doc, websocketProvider: this.socket, token: 'none' });
    this.socket.on('close', ({ event }: { event: { code: number; reason: string } }) => this.closings.push({ code: event.code, reason: String(event.reason) }));
    this.provider.on('stateless', ({ payload }: { payload: string }) => {
      const message = JSON.parse(payload) as { type: string; findings: readonly Finding[] };
      if (message.type === 'refused') this.refusals.push(message.findings);
    });
    this.provider.on('authenticationFailed', ({ reason }: { reason: string }) => this.denials.push(reason));
    this.provider.on('unsyncedChanges', ({ number }: { number: number }) => {
      if (number === 0) this.saves += 1;
    });
    this.provider.attach();
  }

  get document(): AnshinDocument {
    return fromLive(this.doc).document;
  }

  get isSaved(): boolean {
    return this.provider.synced && !this.provider.hasUnsyncedChanges;
  }

  /** Edits that must be possible. */
  edit(...edits: readonly LiveEdit[]): void {
    const { applied, findings } = applyEdit(this.doc, edits, this.user);
    if (!applied) throw new Error(JSON.stringify(findings));
  }

  saved(): Promise<void> {
    return until(`${this.user} has everything saved`, () => this.isSaved);
  }

  /** Goes away without telling anybody, as when the network does. */
  goOffline(): void {
    this.socket.disconnect();
  }

  /** Comes back to a server at another address. */
  moveTo(url: string): void {
    this.socket.setConfiguration({ url: `${url}?as=${this.user}` });
    this.comeBack();
  }

  comeBack(): void {
    void this.socket.connect();
  }

  end(): void {
    this.provider.destroy();
    this.socket.destroy();
    this.doc.destroy();
  }
}

/** Somebody who came and has the whole document. */
export async function editor(options: EditorOptions): Promise<Editor> {
  const made = new Editor(options);
  await made.saved();
  return made;
}
