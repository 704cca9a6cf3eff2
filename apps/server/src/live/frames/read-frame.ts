import { IncomingMessage, MessageType } from '@hocuspocus/server';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import { MAX_KEY, MAX_PRESENCE_BYTES, MAX_TOKEN } from '../limits.ts';

/** What a browser may say, taken apart. */
export type Frame =
  /** It lives. */
  | { readonly kind: 'alive' }
  /** Who it is; always the first. */
  | { readonly kind: 'token'; readonly key: string }
  /** Which updates it has: it wants those that it lacks. */
  | { readonly kind: 'vector'; readonly key: string; readonly bytes: Uint8Array }
  /** Updates: one that was just made, or all that the server lacked. */
  | { readonly kind: 'update'; readonly key: string; readonly bytes: Uint8Array }
  /** Where its user is. */
  | { readonly kind: 'presence'; readonly key: string; readonly bytes: Uint8Array }
  /** It asks where the others are. */
  | { readonly kind: 'who'; readonly key: string }
  /** It leaves. */
  | { readonly kind: 'leave'; readonly key: string };

/** Takes a frame apart; undefined for whatever a client of this protocol does not send. */
export function readFrame(data: Uint8Array): Frame | undefined {
  if (data.byteLength === 1) return data[0] === MessageType.Pong || data[0] === MessageType.Ping ? { kind: 'alive' } : undefined;
  try {
    const message = new IncomingMessage(data);
    const key = message.readVarString();
    if (key.length > MAX_KEY) return undefined;
    const frame = readKind(message, key);
    // Lengths inside a frame are the client's word: what reaches beyond the end is no frame, and neither is one with a rest.
    return frame !== undefined && message.decoder.pos === data.byteLength ? frame : undefined;
  } catch {
    return undefined;
  }
}

function readKind(message: IncomingMessage, key: string): Frame | undefined {
  const type = message.readVarUint();
  if (type === MessageType.Sync || type === MessageType.SyncReply) return readSync(message, key);
  if (type === MessageType.Auth) return readToken(message, key);
  if (type === MessageType.QueryAwareness) return { kind: 'who', key };
  if (type === MessageType.CLOSE) return { kind: 'leave', key };
  if (type !== MessageType.Awareness) return undefined;
  const bytes = message.readVarUint8Array();
  return bytes.byteLength <= MAX_PRESENCE_BYTES ? { kind: 'presence', key, bytes } : undefined;
}

function readSync(message: IncomingMessage, key: string): Frame | undefined {
  const step = message.readVarUint();
  const bytes = message.readVarUint8Array();
  if (step === messageYjsSyncStep1) return { kind: 'vector', key, bytes };
  return step === messageYjsSyncStep2 || step === messageYjsUpdate ? { kind: 'update', key, bytes } : undefined;
}

/** A token, and the version of the client where it tells it. */
function readToken(message: IncomingMessage, key: string): Frame | undefined {
  if (message.readVarUint() !== 0 || message.readVarString().length > MAX_TOKEN) return undefined;
  if (message.decoder.pos < message.decoder.arr.byteLength && message.readVarString().length > MAX_KEY) return undefined;
  return { kind: 'token', key };
}
