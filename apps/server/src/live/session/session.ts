import { Connection } from '@hocuspocus/server';
import type { WebSocket } from 'ws';
import type { Actor } from '../../identity/actor.ts';
import { type Closing, CLOSINGS } from '../frames/closings.ts';
import { type Frame, readFrame } from '../frames/read-frame.ts';
import { admitted, denied, lacking, PING, saved, told, vector, whereabouts } from '../frames/write-frame.ts';
import { MAX_REFUSAL_FINDINGS, MAX_UNSAVED_BYTES, MAX_UNSAVED_UPDATES, MAX_UNSENT_BYTES } from '../limits.ts';
import type { Guest, Room } from '../room/room.ts';
import { Pace } from './pace.ts';
import { forgetPresence, takePresence } from './presence.ts';

/** Where a session finds its room. */
export interface SessionHost {
  /** Opens the room and lets the guest in; throws what `closingFor` understands. */
  enter(assessment: string, guest: Guest): Promise<Room>;
  leave(room: Room, guest: Guest): void;
  closingFor(error: unknown): Closing;
  /** Told of an update that was refused, with the codes of its findings. */
  refused(room: Room, codes: readonly string[]): void;
  /** Told when a session ends. */
  ended(session: Session, closing: Closing | undefined): void;
}

type Addressed = Exclude<Frame, { readonly kind: 'alive' }>;

/** A canonical UUID, and the number of a session where a client has several on one assessment. */
const KEY = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\0([\w-]{1,32}))?$/;

/** What the library wants to know of a request; nothing of it is used. */
const REQUEST = new Request('http://localhost/');

/** One browser's socket at one assessment, from its first frame to its end. */
export class Session implements Guest {
  readonly actor: Actor;
  readonly #socket: WebSocket;
  readonly #host: SessionHost;
  readonly #pace: Pace;
  #heardAt: number;
  #key: string | undefined;
  /** What came before the room was open. */
  #held: Addressed[] = [];
  #place: { readonly room: Room; readonly connection: Connection } | undefined;
  #unsaved = { updates: 0, bytes: 0 };
  #isDeaf = false;
  #isClosed = false;

  constructor(socket: WebSocket, actor: Actor, host: SessionHost) {
    this.actor = actor;
    this.#socket = socket;
    this.#host = host;
    this.#heardAt = performance.now();
    this.#pace = new Pace(this.#heardAt);
    socket.on('message', (data: unknown, isBinary: boolean) => this.#hear(data, isBinary));
    socket.on('close', () => this.#leave(undefined));
    // What the socket refuses by itself (too large, not a websocket frame) ends with `close`.
    socket.on('error', () => undefined);
  }

  /** Ends the session for a reason that the browser is told. */
  close(closing: Closing): void {
    if (this.#isClosed) return;
    this.#leave(closing);
    if (this.#socket.isPaused) this.#socket.resume();
    this.#socket.close(closing.code, closing.reason);
  }

  /** Asks for a sign of life, and gives up on a browser that was silent for so many milliseconds. */
  beat(silence: number): void {
    // While we do not listen, it cannot be heard.
    if (this.#socket.isPaused) this.#heardAt = performance.now();
    if (performance.now() - this.#heardAt < silence) return this.#send(PING);
    this.close(CLOSINGS.silent);
    this.#socket.terminate();
  }

  #hear(data: unknown, isBinary: boolean): void {
    if (this.#isDeaf || this.#isClosed) return;
    if (!isBinary || !(data instanceof Uint8Array)) return this.close(CLOSINGS.malformed);
    this.#heardAt = performance.now();
    if (!this.#pace.take(data.byteLength, this.#heardAt)) return this.close(CLOSINGS.tooFast);
    // A copy in memory of its own: no length in it can reach what others sent.
    const frame = readFrame(new Uint8Array(data));
    if (frame === undefined) return this.close(CLOSINGS.malformed);
    if (frame.kind === 'alive') return;
    if (this.#key === undefined) void this.#enter(frame);
    else if (frame.key !== this.#key) this.close(CLOSINGS.malformed);
    else if (this.#place === undefined) this.#held.push(frame);
    else this.#handle(frame, this.#place.room);
  }

  async #enter(first: Addressed): Promise<void> {
    this.#key = first.key;
    this.#held.push(first);
    this.#socket.pause();
    try {
      const [, assessment, number] = KEY.exec(first.key) ?? [];
      if (assessment === undefined) return this.#deny(CLOSINGS.unknown);
      const room = await this.#host.enter(assessment, this);
      if (this.#isClosed) return this.#host.leave(room, this);
      // What was gathered for the others is part of the answer to its vector; when the room was just loaded that is everything.
      room.shown.flush();
      const connection = new Connection(this.#asSeenByLibrary(), REQUEST, room.shown, '', {}, false, number);
      this.#place = { room, connection };
      for (const frame of this.#held.splice(0)) if (!this.#isClosed) this.#handle(frame, room);
      if (!this.#isClosed) this.#socket.resume();
    } catch (error) {
      this.#deny(this.#host.closingFor(error));
    }
  }

  #handle(frame: Addressed, room: Room): void {
    const { key } = frame;
    if (frame.kind === 'token') return this.#send(admitted(key));
    if (frame.kind === 'update') return this.#takeUpdate(frame.bytes, room, key);
    if (frame.kind === 'vector') return this.#tellLacking(frame.bytes, room, key);
    if (frame.kind === 'who') return this.#send(whereabouts(key, room.shown));
    if (frame.kind === 'leave') return this.close(CLOSINGS.left);
    const { connection } = this.#place ?? {};
    if (connection !== undefined && !takePresence(frame.bytes, { guest: this, room, connection })) this.close(CLOSINGS.malformed);
  }

  #takeUpdate(bytes: Uint8Array, room: Room, key: string): void {
    const submitted = room.submit(bytes, this.actor);
    if (!submitted.accepted) {
      const findings = submitted.findings.slice(0, MAX_REFUSAL_FINDINGS);
      this.#host.refused(room, [...new Set(findings.map(({ code }) => code))]);
      this.#send(told(key, { type: 'refused', findings }));
      // What it sent before is answered first; what it sends after builds on what was refused.
      this.#isDeaf = true;
      void room.idle().then(() => this.close(CLOSINGS.refused));
      return;
    }
    this.#count(1, bytes.byteLength);
    const answer = (): void => {
      this.#count(-1, -bytes.byteLength);
      this.#send(saved(key));
    };
    // On failure the room sends everybody away: nothing is answered.
    submitted.saved.then(answer, () => undefined);
  }

  #count(updates: number, bytes: number): void {
    this.#unsaved.updates += updates;
    this.#unsaved.bytes += bytes;
    const isFull = this.#unsaved.updates >= MAX_UNSAVED_UPDATES || this.#unsaved.bytes >= MAX_UNSAVED_BYTES;
    if (isFull && !this.#socket.isPaused) this.#socket.pause();
    else if (!isFull && this.#socket.isPaused && this.#place !== undefined) this.#socket.resume();
  }

  #tellLacking(bytes: Uint8Array, room: Room, key: string): void {
    try {
      this.#send(lacking(key, room.shown, bytes));
    } catch {
      return this.close(CLOSINGS.malformed);
    }
    this.#send(vector(key, room.shown));
  }

  #deny(closing: Closing): void {
    if (this.#key !== undefined) this.#send(denied(this.#key, closing.reason));
    this.close(closing);
  }

  #send(frame: Uint8Array): void {
    if (this.#isClosed || this.#socket.readyState !== this.#socket.OPEN) return;
    if (this.#socket.bufferedAmount > MAX_UNSENT_BYTES) {
      // It would not see a closing frame either; it comes back and gets what it lacks in one piece.
      this.#leave(CLOSINGS.tooSlow);
      return this.#socket.terminate();
    }
    this.#socket.send(frame);
  }

  #leave(closing: Closing | undefined): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#held = [];
    if (this.#place !== undefined) {
      const { room, connection } = this.#place;
      forgetPresence({ guest: this, room });
      room.shown.removeConnection(connection);
      this.#host.leave(room, this);
    }
    this.#host.ended(this, closing);
  }

  #asSeenByLibrary(): ConstructorParameters<typeof Connection>[0] {
    const socket = this.#socket;
    return {
      get readyState() {
        return socket.readyState;
      },
      send: (data) => this.#send(data as Uint8Array),
      close: () => undefined,
    };
  }
}
