import { mergeUpdates } from 'yjs';
import { MAX_MERGED_BYTES } from '../limits.ts';

/** One update on its way to the disk; without bytes it only waits for those before it. */
interface Waiting {
  readonly bytes: Uint8Array | undefined;
  readonly by: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Updates of one person that are written together. */
export interface Row {
  readonly bytes: Uint8Array;
  readonly by: string;
}

/**
 * Puts updates on the disk in batches, one batch at a time: what comes in meanwhile waits for the next. In a batch the updates of one person share
 * a row. After a failure nothing more is written, since a later update may build on one that is missing then.
 */
export class WriteQueue {
  readonly #write: (rows: readonly Row[]) => Promise<void>;
  readonly #failed: (error: unknown) => void;
  #waiting: Waiting[] = [];
  /** The batch that is being written. */
  #writing: readonly Waiting[] = [];
  #running: Promise<void> | undefined;
  #error: { readonly cause: unknown } | undefined;

  constructor(write: (rows: readonly Row[]) => Promise<void>, failed: (error: unknown) => void) {
    this.#write = write;
    this.#failed = failed;
  }

  /** Resolves when the update, and every one before it, is on the disk. */
  add(bytes: Uint8Array | undefined, by: string): Promise<void> {
    if (this.#error !== undefined) return refused(this.#error.cause);
    if (bytes === undefined && this.#running === undefined) return Promise.resolve();
    const saved = new Promise<void>((resolve, reject) => this.#waiting.push({ bytes, by, resolve, reject }));
    // Not everyone waits for it: who was refused has his answer already. A failure is told by `failed` all the same.
    saved.catch(() => undefined);
    this.#running ??= this.#run();
    return saved;
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** What is not on the disk yet, oldest first. */
  unwritten(): Uint8Array[] {
    return [...this.#writing, ...this.#waiting].flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes]));
  }

  /** Writes nothing more, for this reason. */
  stop(cause: unknown): void {
    this.#error ??= { cause };
    for (const { reject } of this.#waiting.splice(0)) reject(cause);
  }

  async #run(): Promise<void> {
    // What other sockets have to say in this turn goes with the first.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const batch = this.#next();
      this.#writing = batch;
      try {
        await this.#write(rowsOf(batch));
      } catch (error) {
        this.#writing = [];
        for (const { reject } of batch) reject(error);
        this.stop(error);
        this.#failed(error);
        break;
      }
      this.#writing = [];
      for (const { resolve } of batch) resolve();
    }
    this.#running = undefined;
  }

  #next(): Waiting[] {
    let bytes = 0;
    const end = this.#waiting.findIndex((each, index) => {
      bytes += each.bytes?.byteLength ?? 0;
      return index > 0 && bytes > MAX_MERGED_BYTES;
    });
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : end);
  }
}

function refused(cause: unknown): Promise<void> {
  const saved = Promise.reject<void>(cause);
  saved.catch(() => undefined);
  return saved;
}

/** A row may build on one after it in its batch (edits without a browser see what is unwritten): Yjs holds it back until that one is there. */
function rowsOf(batch: readonly Waiting[]): Row[] {
  const byPerson = new Map<string, Uint8Array[]>();
  for (const { bytes, by } of batch) {
    if (bytes === undefined) continue;
    const updates = byPerson.get(by);
    if (updates === undefined) byPerson.set(by, [bytes]);
    else updates.push(bytes);
  }
  return [...byPerson].map(([by, updates]) => ({ by, bytes: updates.length === 1 ? (updates[0] as Uint8Array) : mergeUpdates(updates) }));
}
