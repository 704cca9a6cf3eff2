import { type GuardResult, UpdateGuard } from '@anshin/collab';
import type { Finding } from '@anshin/model';
import type { LiveDocuments } from '@anshin/store';
import * as Y from 'yjs';
import { type Row, WriteQueue } from './write-queue.ts';

/** What became of an update: refused, or on its way to the disk. */
export type Submitted =
  /** `saved` resolves when it is on the disk and shown. */
  { readonly accepted: true; readonly saved: Promise<void> } | { readonly accepted: false; readonly findings: readonly Finding[] };

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
  /** What others see: what is on the disk, and nothing else gets into it. */
  readonly shown: Y.Doc;
  /** Number of the last update in it. */
  readonly seq: number;
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
  readonly #guard: UpdateGuard;
  readonly #queue: WriteQueue;
  /** Who writes the edits that come without a browser. */
  readonly #ownNumber: number;
  readonly #written: DurableParts['written'];
  #seq: number;

  constructor({ assessment, shown, seq, live, written, failed }: DurableParts) {
    this.shown = shown;
    this.#assessment = assessment;
    this.#live = live;
    this.#written = written;
    this.#seq = seq;
    this.#ownNumber = new Y.Doc().clientID;
    this.#queue = new WriteQueue((rows) => this.#write(rows), failed);
    this.#guard = new UpdateGuard((copy) => {
      Y.applyUpdate(copy, Y.encodeStateAsUpdate(shown));
      for (const bytes of this.#queue.unwritten()) Y.applyUpdate(copy, bytes);
    });
  }

  /** Number of the last update that is on the disk, and shown. */
  get seq(): number {
    return this.#seq;
  }

  /** Whether something that was accepted is not on the disk yet. */
  get isBusy(): boolean {
    return this.#queue.unwritten().length > 0;
  }

  /** Checks an update and has what is new in it written; a browser that comes back sends again what it cannot know to be there. */
  submit(update: Uint8Array, by: string): Submitted {
    return this.#take(this.#guard.check(update), by);
  }

  /** Makes a change on top of everything that was accepted so far, and has it written; `result` is what it said. */
  change<T>(change: (copy: Y.Doc) => T, by: string): { readonly result: T; readonly submitted: Submitted } {
    const { result, checked } = this.#guard.change(change, this.#ownNumber);
    return { result, submitted: this.#take(checked, by) };
  }

  /** Resolves when everything that was accepted is on the disk, or failed. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Takes no more; what waits is not written any more. */
  end(cause: unknown): void {
    this.#queue.stop(cause);
    this.#guard.end();
  }

  #take(checked: GuardResult, by: string): Submitted {
    return checked.accepted ? { accepted: true, saved: this.#queue.add(checked.news, by) } : checked;
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
