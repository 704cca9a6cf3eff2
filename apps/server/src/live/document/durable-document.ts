import { UpdateGuard } from '@anshin/collab';
import type { Finding } from '@anshin/model';
import type { LiveDocuments } from '@anshin/store';
import * as Y from 'yjs';
import { capture } from './capture.ts';
import { docWith, type StoredLive } from './stored-document.ts';
import { type Row, WriteQueue } from './write-queue.ts';

/** What became of an update: refused, or on its way to the disk. */
export type Submitted =
  | { readonly accepted: true; readonly saved: Promise<void>; readonly isNews: boolean }
  | { readonly accepted: false; readonly findings: readonly Finding[] };

/** Somebody else writes to the same assessment; what they wrote must be loaded before anything is built on it. */
export class ForeignWriterError extends Error {
  readonly code = 'live.foreign-writer';

  constructor(assessment: string, expected: number, found: number) {
    super(`update ${found} of ${assessment} came where ${expected} was expected`);
    this.name = 'ForeignWriterError';
  }
}

/** What a durable document stands on. */
export interface DurableParts {
  readonly assessment: string;
  /** What others see; only what is on the disk gets into it. */
  readonly shown: Y.Doc;
  readonly stored: StoredLive;
  readonly live: LiveDocuments;
  /** Told after rows are on the disk and shown. */
  readonly written: (rows: readonly Row[]) => void;
  /** Told once: after a failure the document is of no use and is loaded anew. */
  readonly failed: (error: unknown) => void;
}

/**
 * A live document into which an update gets in three steps: it is checked against everything that came before it, written to the disk, and only then
 * shown. So nobody sees what could still be lost, and what is stored always holds to the schema.
 */
export class DurableDocument {
  readonly shown: Y.Doc;
  readonly #assessment: string;
  readonly #live: LiveDocuments;
  /** Ahead of what is shown by what is being written. */
  readonly #ahead: Y.Doc;
  readonly #guard: UpdateGuard;
  readonly #queue: WriteQueue;
  /** Who writes the edits that come without a browser. */
  readonly #ownNumber: number;
  readonly #written: DurableParts['written'];
  #seq: number;

  constructor({ assessment, shown, stored, live, written, failed }: DurableParts) {
    this.shown = shown;
    this.#assessment = assessment;
    this.#live = live;
    this.#written = written;
    this.#seq = stored.seq;
    Y.applyUpdate(shown, stored.state);
    this.#ahead = docWith(stored.state);
    this.#ownNumber = new Y.Doc().clientID;
    this.#guard = new UpdateGuard(this.#ahead);
    this.#queue = new WriteQueue((rows) => this.#write(rows), failed);
  }

  /** Number of the last update that is on the disk, and shown. */
  get seq(): number {
    return this.#seq;
  }

  /** Checks an update and has it written; `saved` resolves when it is on the disk and shown. */
  submit(update: Uint8Array, by: string): Submitted {
    const checked = this.#guard.check(update);
    if (!checked.accepted) return checked;
    // Only what is new: a browser that comes back sends again what it cannot know to be there.
    const news = capture(this.#ahead, () => Y.applyUpdate(this.#ahead, update));
    return { accepted: true, saved: this.#queue.add(news, by), isNews: news !== undefined };
  }

  /** What `change` would add, tried on a copy of everything that was accepted so far; `result` is what it said. */
  attempt<T>(change: (copy: Y.Doc) => T): { readonly result: T; readonly update: Uint8Array | undefined } {
    const copy = docWith(Y.encodeStateAsUpdate(this.#ahead));
    copy.clientID = this.#ownNumber;
    try {
      let result: T | undefined;
      const update = capture(copy, () => {
        result = change(copy);
      });
      return { result: result as T, update };
    } finally {
      copy.destroy();
    }
  }

  /** Resolves when everything that was accepted is on the disk, or failed. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Takes no more; what waits is not written any more. */
  end(cause: unknown): void {
    this.#queue.stop(cause);
    this.#guard.end();
    this.#ahead.destroy();
  }

  async #write(rows: readonly Row[]): Promise<void> {
    const answers = await Promise.allSettled(rows.map(({ bytes, by }) => this.#live.append(this.#assessment, bytes, by)));
    const failure = answers.find((answer) => answer.status === 'rejected');
    if (failure !== undefined) throw failure.reason;
    const numbers = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.seq] : [])).sort((a, b) => a - b);
    for (const [index, found] of numbers.entries()) {
      const expected = this.#seq + 1 + index;
      if (found !== expected) throw new ForeignWriterError(this.#assessment, expected, found);
    }
    this.#seq += rows.length;
    for (const { bytes } of rows) Y.applyUpdate(this.shown, bytes);
    this.#written(rows);
  }
}
