import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import type { Document } from '@hocuspocus/server';
import type { Store } from '@anshin/store';
import type { Actor } from '../../identity/actor.ts';
import { DurableDocument, type Submitted } from '../document/durable-document.ts';
import type { StoredLive } from '../document/stored-document.ts';
import type { Closing } from '../frames/closings.ts';
import type { LiveLog } from '../live-log.ts';
import type { LiveRoomsOptions, LiveSettings } from '../live-options.ts';
import { type LiveContent, type LiveEditResult, StaleEditError } from '../live-rooms.ts';
import { Upkeep } from './upkeep.ts';

/** Somebody in a room. */
export interface Guest {
  readonly actor: Actor;
  close(closing: Closing): void;
}

/** What a room stands on. */
export interface RoomParts {
  readonly assessment: string;
  /** What is on the disk. */
  readonly shown: Document;
  readonly stored: StoredLive;
  readonly store: Store;
  readonly summarise: NonNullable<LiveRoomsOptions['summarise']>;
  readonly settings: LiveSettings;
  readonly log: LiveLog;
  /** Told after each batch that was written. */
  readonly written: (updates: number) => void;
  /** Told once, when the room is of no use any more. */
  readonly failed: (room: Room, error: unknown) => void;
}

/** One assessment that somebody is at. */
export class Room {
  readonly assessment: string;
  /** What browsers see: only what is on the disk. */
  readonly shown: Document;
  readonly guests = new Set<Guest>();
  /** Whose presence is whose, by the number under which a browser tells it. */
  readonly presences = new Map<number, Guest>();
  /** How many use the room without being a guest. */
  users = 0;
  readonly #document: DurableDocument;
  readonly #upkeep: Upkeep;
  #read: LiveContent | undefined;

  constructor(parts: RoomParts) {
    const { assessment, shown, stored, store, written } = parts;
    this.assessment = assessment;
    this.shown = shown;
    this.#document = new DurableDocument({
      assessment,
      shown,
      seq: stored.seq,
      live: store.live,
      written: (rows) => {
        written(rows.length);
        this.#upkeep.changed(rows.length, rows.at(-1)?.by ?? '');
      },
      failed: (error) => parts.failed(this, error),
    });
    this.#upkeep = new Upkeep({ ...parts, document: this.#document, content: () => this.content(), loose: stored.loose });
  }

  /** Whether nobody needs the room. */
  get isEmpty(): boolean {
    return this.guests.size === 0 && this.users === 0;
  }

  /** What is on the disk. */
  content(): LiveContent {
    const { seq } = this.#document;
    if (this.#read?.seq !== seq) this.#read = { seq, document: fromLive(this.shown).document };
    return this.#read;
  }

  /** Checks an update of a browser and has it written. */
  submit(update: Uint8Array, actor: Actor): Submitted {
    return this.#document.submit(update, actor.id);
  }

  /** Edits that come without a browser, all or nothing. */
  async edit(edits: readonly LiveEdit[], actor: Actor, base?: number): Promise<LiveEditResult> {
    // Nothing comes in between the last look and the change.
    while (base !== undefined) {
      await this.idle();
      if (this.#document.seq !== base) throw new StaleEditError(base, this.#document.seq);
      if (!this.#document.isBusy) break;
    }
    const { result, submitted } = this.#document.change((copy) => applyEdit(copy, edits, actor.id), actor.id);
    return result.applied ? this.#answer(submitted) : { applied: false, findings: result.findings };
  }

  /** The smallest edit after which the document is another. */
  async replace(document: AnshinDocument, actor: Actor): Promise<LiveEditResult> {
    return this.#answer(this.#document.change((copy) => toLive(document, copy, actor.id), actor.id).submitted);
  }

  /** Waits for what is being written. */
  idle(): Promise<void> {
    return this.#document.idle();
  }

  /** Keeps what is to be kept after the last one left. */
  async settle(): Promise<void> {
    await this.idle();
    await this.#upkeep.settle();
  }

  /** Ends the room; whoever is still there leaves for this reason. */
  end(closing: Closing, cause: unknown): void {
    this.#upkeep.end();
    for (const guest of this.guests) guest.close(closing);
    this.#document.end(cause);
    this.shown.destroy();
  }

  async #answer(submitted: Submitted): Promise<LiveEditResult> {
    if (!submitted.accepted) return { applied: false, findings: submitted.findings };
    await submitted.saved;
    return { applied: true, seq: this.#document.seq };
  }
}
