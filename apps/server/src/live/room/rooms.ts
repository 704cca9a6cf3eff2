import { setTimeout as wait } from 'node:timers/promises';
import { checkLive } from '@anshin/collab';
import { Document } from '@hocuspocus/server';
import type { Store } from '@anshin/store';
import { loadLive } from '../document/stored-document.ts';
import { CLOSINGS } from '../frames/closings.ts';
import { closingFor } from '../frames/closing-for.ts';
import type { LiveLog } from '../live-log.ts';
import type { LiveRoomsOptions, LiveSettings } from '../live-options.ts';
import { type Guest, Room } from './room.ts';

/** What the rooms stand on. */
export interface RoomsParts {
  readonly store: Store;
  readonly summarise: NonNullable<LiveRoomsOptions['summarise']>;
  readonly settings: LiveSettings;
  readonly log: LiveLog;
}

/** As many as a room takes are there already. */
export class RoomFullError extends Error {
  readonly code = 'live.room-full';
}

/** The room was left because the server ends, or its assessment was deleted. */
export class RoomGoneError extends Error {
  readonly code = 'live.room-gone';
}

/** The rooms that are open, by assessment: each is loaded once, however many come at the same time, and closes some time after the last one left. */
export class Rooms {
  updates = 0;
  readonly #parts: RoomsParts;
  /** Open ones, and those that are being loaded. */
  readonly #rooms = new Map<string, Promise<Room>>();
  readonly #open = new Map<string, Room>();
  readonly #timers = new Map<Room, NodeJS.Timeout>();
  #isClosing = false;

  constructor(parts: RoomsParts) {
    this.#parts = parts;
  }

  get count(): number {
    return this.#open.size;
  }

  /** The room, if it is open. */
  at(assessment: string): Room | undefined {
    return this.#open.get(assessment);
  }

  /** Lets a guest in. */
  async enter(assessment: string, guest: Guest): Promise<Room> {
    return this.#inside(assessment, (room) => {
      if (room.guests.size >= this.#parts.settings.maxConnections) throw new RoomFullError(assessment);
      room.guests.add(guest);
      return room;
    });
  }

  leave(room: Room, guest: Guest): void {
    room.guests.delete(guest);
    this.#closeSoon(room);
  }

  /** Uses a room without being its guest. */
  async use<T>(assessment: string, work: (room: Room) => Promise<T>): Promise<T> {
    const room = await this.#inside(assessment, (open) => {
      open.users += 1;
      return open;
    });
    try {
      return await work(room);
    } finally {
      room.users -= 1;
      this.#closeSoon(room);
    }
  }

  /** Ends the room of an assessment that is deleted; nothing more is kept. */
  async drop(assessment: string): Promise<void> {
    const room = await this.#rooms.get(assessment)?.catch(() => undefined);
    if (room === undefined) return;
    this.#forget(room);
    room.end(CLOSINGS.deleted, new RoomGoneError(assessment));
  }

  /** Ends every room after what is to be kept is kept, or after the database did not answer for too long. */
  async close(): Promise<void> {
    this.#isClosing = true;
    const rooms = await Promise.allSettled(this.#rooms.values());
    await Promise.all(rooms.map(async (opened) => opened.status === 'fulfilled' && this.#closeNow(opened.value)));
  }

  /** Nothing else runs between the look whether the room is still open and its use. */
  async #inside<T>(assessment: string, use: (room: Room) => T): Promise<T> {
    for (;;) {
      if (this.#isClosing) throw new RoomGoneError(assessment);
      const opening = this.#rooms.get(assessment) ?? this.#load(assessment);
      const room = await opening;
      if (this.#open.get(assessment) === room) return use(room);
    }
  }

  #load(assessment: string): Promise<Room> {
    const opening = this.#make(assessment);
    this.#rooms.set(assessment, opening);
    opening.catch(() => {
      if (this.#rooms.get(assessment) === opening) this.#rooms.delete(assessment);
    });
    return opening;
  }

  async #make(assessment: string): Promise<Room> {
    const { store, log, settings } = this.#parts;
    const shown = new Document(assessment, { gc: true }, { flushDelay: settings.gather });
    const stored = await loadLive(store.live, assessment, shown).catch((error: unknown) => {
      shown.destroy();
      throw error;
    });
    const written = (updates: number): void => {
      this.updates += updates;
    };
    const room = new Room({ ...this.#parts, assessment, shown, stored, written, failed: (broken, error) => this.#fail(broken, error) });
    this.#open.set(assessment, room);
    log.debug({ assessment, seq: stored.seq }, 'a live document was opened');
    setTimeout(() => this.#lookOver(room), settings.lookAfter).unref();
    return room;
  }

  /** Says when a document departs from the schema: never, unless an older or a newer Anshin wrote it. Takes as long as loading, so nobody waits for it. */
  #lookOver(room: Room): void {
    const { assessment, shown } = room;
    if (this.#open.get(assessment) !== room) return;
    const findings = checkLive(shown);
    if (findings.length === 0) return;
    const codes = [...new Set(findings.map(({ code }) => code))];
    this.#parts.log.error({ assessment, findings: findings.length, codes }, 'a stored live document departs from the schema');
  }

  /** Nothing can be stored: everybody leaves, and whoever comes back finds what is on the disk. */
  #fail(room: Room, error: unknown): void {
    const closing = closingFor(error);
    this.#parts.log.error({ assessment: room.assessment, code: (error as { code?: unknown }).code ?? 'unknown' }, 'updates could not be stored');
    this.#forget(room);
    room.end(closing, error);
  }

  #closeSoon(room: Room): void {
    if (!room.isEmpty || this.#open.get(room.assessment) !== room || this.#timers.has(room)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(room);
      if (room.isEmpty) void this.#closeIfEmpty(room);
    }, this.#parts.settings.grace);
    timer.unref();
    this.#timers.set(room, timer);
  }

  /** Whoever comes in meanwhile keeps the room open. */
  async #closeIfEmpty(room: Room): Promise<void> {
    await room.settle();
    if (!room.isEmpty || this.#open.get(room.assessment) !== room) return;
    this.#forget(room);
    room.end(CLOSINGS.left, new RoomGoneError(room.assessment));
    this.#parts.log.debug({ assessment: room.assessment }, 'a live document was closed');
  }

  async #closeNow(room: Room): Promise<void> {
    const kept = room.idle().then(() => {
      for (const guest of room.guests) guest.close(CLOSINGS.goingAway);
      return room.settle();
    });
    const late = new AbortController();
    const end = wait(this.#parts.settings.patience, undefined, { signal: late.signal }).catch(() => undefined);
    await Promise.race([kept, end]);
    late.abort();
    this.#forget(room);
    room.end(CLOSINGS.goingAway, new RoomGoneError(room.assessment));
  }

  #forget(room: Room): void {
    clearTimeout(this.#timers.get(room));
    this.#timers.delete(room);
    if (this.#open.get(room.assessment) !== room) return;
    this.#open.delete(room.assessment);
    this.#rooms.delete(room.assessment);
  }
}
