import { type Presence, presenceFrom } from '@anshin/collab';
import { type Connection, IncomingMessage } from '@hocuspocus/server';
import { applyAwarenessUpdate, type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { MAX_PRESENCES } from '../limits.ts';
import type { Guest, Room } from '../room/room.ts';

/** What a browser tells of somebody: null when gone. */
interface Told {
  readonly number: number;
  readonly clock: number;
  readonly state: unknown;
}

/** A browser's connection to a room. */
export interface Present {
  readonly guest: Guest;
  readonly room: Room;
  readonly connection: Connection;
}

/**
 * Takes over where the user of a browser is. A browser speaks for itself only, under one number; what it tells of others, and what is no presence, is
 * left out. The user's id is that of the connection. False when it is not a presence message at all.
 */
export function takePresence(bytes: Uint8Array, present: Present): boolean {
  const all = readTold(bytes);
  if (all === undefined) return false;
  for (const told of all) {
    const state = told.state === null ? null : presenceFrom(told.state);
    if (state === undefined || !claim(told.number, present)) continue;
    show(told, state === null ? null : { ...state, user: present.guest.actor.id }, present);
  }
  return true;
}

/** Gives back the number of a browser that left; its presence went with its connection. */
export function forgetPresence({ guest, room }: Pick<Present, 'guest' | 'room'>): void {
  for (const [number, owner] of room.presences) if (owner === guest) room.presences.delete(number);
}

/** A browser that comes back before its old connection is known to be dead takes its number with it. */
function claim(number: number, { guest, room, connection }: Present): boolean {
  const owner = room.presences.get(number);
  if (owner === guest) return true;
  if (owner !== undefined && owner.actor.id !== guest.actor.id) return false;
  if (number === room.shown.awareness.clientID || [...room.presences.values()].includes(guest)) return false;
  room.presences.set(number, guest);
  for (const other of room.shown.getConnections()) if (other !== connection) room.shown.getClients(other).delete(number);
  return true;
}

/** Frames of one connection come in order, so the last one counts, also when its clock began anew. */
function show({ number, clock }: Told, state: Presence | null, { room, connection }: Present): void {
  const { awareness } = room.shown;
  const last = awareness.meta.get(number)?.clock ?? 0;
  const meta = new Map([[number, { clock: Math.max(clock, last + 1) }]]);
  const update = encodeAwarenessUpdate({ meta } as unknown as Awareness, [number], new Map(state === null ? [] : [[number, state]]));
  applyAwarenessUpdate(awareness, update, { source: 'connection', connection });
  // The library lets these go with the connection, but notes only those that are told for the first time.
  if (state !== null) room.shown.getClients(connection).add(number);
}

function readTold(bytes: Uint8Array): Told[] | undefined {
  try {
    const message = new IncomingMessage(bytes);
    const count = message.readVarUint();
    if (count > MAX_PRESENCES) return undefined;
    const told = Array.from({ length: count }, () => ({
      number: message.readVarUint(),
      clock: message.readVarUint(),
      state: JSON.parse(message.readVarString()) as unknown,
    }));
    return message.decoder.pos === bytes.byteLength ? told : undefined;
  } catch {
    return undefined;
  }
}
