import { MessageType, OutgoingMessage } from '@hocuspocus/server';
import { WebSocket } from 'ws';
import { writeUpdate } from 'y-protocols/sync';
import { until } from './until.contract.ts';

/** Somebody who sends whatever it likes, frame by frame. */
export interface Stranger {
  readonly socket: WebSocket;
  readonly heard: Uint8Array[];
  /** How the server ended it. */
  ended(): Promise<{ readonly code: number; readonly reason: string }>;
}

export async function stranger(url: string, as = 'stranger'): Promise<Stranger> {
  const socket = new WebSocket(`${url}?as=${as}`);
  const heard: Uint8Array[] = [];
  let end: { code: number; reason: string } | undefined;
  socket.on('message', (data: Buffer) => heard.push(new Uint8Array(data)));
  socket.on('close', (code, reason) => {
    end = { code, reason: reason.toString() };
  });
  socket.on('error', () => undefined);
  await until('the stranger is connected', () => socket.readyState === WebSocket.OPEN);
  return {
    socket,
    heard,
    ended: async () => {
      await until('the stranger is sent away', () => end !== undefined);
      return end ?? { code: 0, reason: '' };
    },
  };
}

/** A number as the protocol writes it. */
export function varUint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** A text or bytes as the protocol writes them. */
export function varBytes(value: string | Uint8Array): number[] {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return [...varUint(bytes.byteLength), ...bytes];
}

/** A frame of any kind. */
export function frame(key: string, type: number, ...rest: readonly (readonly number[])[]): Uint8Array {
  return new Uint8Array([...varBytes(key), ...varUint(type), ...rest.flat()]);
}

export function tokenFrame(key: string): Uint8Array {
  return frame(key, MessageType.Auth, varUint(0), varBytes(''));
}

export function updateFrame(key: string, update: Uint8Array): Uint8Array {
  const message = new OutgoingMessage(key).createSyncMessage();
  writeUpdate(message.encoder, update);
  return message.toUint8Array();
}

export function presenceFrame(key: string, number: number, state: unknown): Uint8Array {
  const told = [...varUint(1), ...varUint(number), ...varUint(1), ...varBytes(JSON.stringify(state))];
  return frame(key, MessageType.Awareness, varBytes(new Uint8Array(told)));
}
