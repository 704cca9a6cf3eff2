/** One thing waiting to be written, and how to answer. */
interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes what comes in while a write is under way together in the next one: many editors of one document share the wait for the disk. Order is
 * kept; each call resolves when its own write is durable. `write` must give one result for each item, or throw for all of them.
 */
export class AppendQueue<Item, Result> {
  readonly #write: (items: readonly Item[]) => Promise<readonly Result[]>;
  readonly #maxBatch: number;
  readonly #whenEmpty: () => void;
  #waiting: Waiting<Item, Result>[] = [];
  #running: Promise<void> | undefined;

  constructor(write: (items: readonly Item[]) => Promise<readonly Result[]>, maxBatch: number, whenEmpty: () => void) {
    this.#write = write;
    this.#maxBatch = maxBatch;
    this.#whenEmpty = whenEmpty;
  }

  add(item: Item): Promise<Result> {
    const answer = new Promise<Result>((resolve, reject) => this.#waiting.push({ item, resolve, reject }));
    this.#running ??= this.#run();
    return answer;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // What is asked for in one breath is written together, the first included.
    await undefined;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, this.#maxBatch);
      try {
        const results = await this.#write(batch.map(({ item }) => item));
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = undefined;
    this.#whenEmpty();
  }
}
