import type { IncomingMessage } from 'node:http';
import type { LiveEdit } from '@anshin/collab';
import type { AnshinDocument, Finding } from '@anshin/model';
import type { WebSocket } from 'ws';
import type { Actor } from '../identity/actor.ts';

/** A live document at one moment. */
export interface LiveContent {
  readonly document: AnshinDocument;
  /** Number of the last update that is on the disk. */
  readonly seq: number;
}

/** What came of an edit that did not come from a browser. */
export type LiveEditResult = { readonly applied: true; readonly seq: number } | { readonly applied: false; readonly findings: readonly Finding[] };

/** The document is not in the state any more that an edit is based on. */
export class StaleEditError extends Error {
  readonly code = 'live.stale';
  readonly expected: number;
  readonly found: number;

  constructor(expected: number, found: number) {
    super(`the edit is based on update ${expected}, and the last one is ${found}`);
    this.name = 'StaleEditError';
    this.expected = expected;
    this.found = found;
  }
}

/** How busy the rooms are, for metrics. */
export interface LiveStats {
  readonly rooms: number;
  readonly connections: number;
  /** Updates made durable since the start. */
  readonly updates: number;
  /** Updates refused since the start. */
  readonly refused: number;
}

/** The shared live documents that are open: one room for each assessment that somebody is at. */
export interface LiveRooms {
  /** Takes over a browser's socket; the room is named by the first message. */
  connect(socket: WebSocket, request: IncomingMessage, actor: Actor): void;
  /** The document as it stands, whether a room is open or not; throws the store's `store.not-found`. */
  document(assessment: string): Promise<LiveContent>;
  /**
   * Edits as somebody without a browser, all or nothing; durable and told to every browser when it resolves. With `base`, the number of an update,
   * throws a `StaleEditError` when anything came after that.
   */
  edit(assessment: string, edits: readonly LiveEdit[], actor: Actor, base?: number): Promise<LiveEditResult>;
  /** Makes the document equal to another (a restored revision), by the smallest edit. */
  replace(assessment: string, document: AnshinDocument, actor: Actor): Promise<LiveEditResult>;
  /** Sends everybody out of a room whose assessment is deleted. */
  drop(assessment: string): Promise<void>;
  stats(): LiveStats;
  /** Waits for what is being stored, keeps what is to be kept, and closes every socket. */
  close(): Promise<void>;
}
