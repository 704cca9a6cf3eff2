import { type Document, MessageType, OutgoingMessage } from '@hocuspocus/server';
import { writeSyncStep2 } from 'y-protocols/sync';
import type { LiveMessage } from './live-message.ts';

/** The heartbeat: one byte without an address, which the client answers. */
export const PING = new Uint8Array([MessageType.Ping]);

/** The client may read and write. */
export function admitted(key: string): Uint8Array {
  return new OutgoingMessage(key).writeAuthenticated(false).toUint8Array();
}

/** The client may not; the reason is a word of `CLOSINGS`. */
export function denied(key: string, reason: string): Uint8Array {
  return new OutgoingMessage(key).writePermissionDenied(reason).toUint8Array();
}

/** One update is on the disk: the oldest that was not answered yet. */
export function saved(key: string): Uint8Array {
  return new OutgoingMessage(key).writeSyncStatus(true).toUint8Array();
}

/** Something beside the document. */
export function told(key: string, message: LiveMessage): Uint8Array {
  return new OutgoingMessage(key).writeStateless(JSON.stringify(message)).toUint8Array();
}

/** What a client lacks that has the updates of `vector`. Throws when that is no vector. */
export function lacking(key: string, document: Document, vector: Uint8Array): Uint8Array {
  const message = new OutgoingMessage(key).createSyncMessage();
  writeSyncStep2(message.encoder, document, vector);
  return message.toUint8Array();
}

/** Which updates are on the disk: the client answers with those that it has beyond. */
export function vector(key: string, document: Document): Uint8Array {
  return new OutgoingMessage(key).createSyncMessage().writeFirstSyncStepFor(document).toUint8Array();
}

/** Where everybody is. */
export function whereabouts(key: string, document: Document): Uint8Array {
  return new OutgoingMessage(key).createAwarenessUpdateMessage(document.awareness).toUint8Array();
}
