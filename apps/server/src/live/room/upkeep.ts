import type { Store, StoreError } from '@anshin/store';
import { encodeStateAsUpdate } from 'yjs';
import type { DurableDocument } from '../document/durable-document.ts';
import type { LiveLog } from '../live-log.ts';
import type { LiveRoomsOptions, LiveSettings } from '../live-options.ts';
import type { LiveContent } from '../live-rooms.ts';

/** What the upkeep of a room stands on. */
export interface UpkeepParts {
  readonly assessment: string;
  readonly store: Store;
  readonly document: DurableDocument;
  readonly content: () => LiveContent;
  /** Updates that are loose from the start. */
  readonly loose: number;
  readonly summarise: NonNullable<LiveRoomsOptions['summarise']>;
  readonly settings: LiveSettings;
  readonly log: LiveLog;
}

/**
 * What follows the edits of a room in its own time: the row of the portfolio, revisions, compaction. Edits never wait for it, it does one thing at a
 * time, and a failure is only logged: the next edit tries again.
 */
export class Upkeep {
  readonly #parts: UpkeepParts;
  #loose: number;
  #lastEditor: string | undefined;
  #changedAt = 0;
  #compactedAt = Number.NEGATIVE_INFINITY;
  /** When the first edit came that the row, or a revision, does not have yet. */
  #rowSince: number | undefined;
  #revisionSince: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();
  /** Steps that are under way or wait. */
  #steps = 0;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
    this.#loose = parts.loose;
  }

  /** Notes that rows were written. */
  changed(rows: number, by: string): void {
    this.#loose += rows;
    this.#lastEditor = by;
    this.#changedAt = performance.now();
    this.#rowSince ??= this.#changedAt;
    this.#revisionSince ??= this.#changedAt;
    const { compactAfter, compactPause } = this.#parts.settings;
    const isTime = this.#loose >= compactAfter && this.#changedAt - this.#compactedAt >= compactPause;
    if (isTime && this.#steps === 0) this.#then(() => this.#compact());
    this.#wake();
  }

  /** Brings everything up to date now: nobody is there any more. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#then(async () => {
      await this.#writeRow();
      await this.#keepRevision();
      if (this.#loose >= this.#parts.settings.compactAtEnd) await this.#compact();
    });
    await this.#work;
  }

  /** Does nothing more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#rowSince = undefined;
    this.#revisionSince = undefined;
    this.#loose = 0;
  }

  #wake(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, this.#parts.settings.summaryQuiet);
    this.#timer.unref();
  }

  #look(): void {
    if (this.#rowSince === undefined && this.#revisionSince === undefined) return;
    const { summaryQuiet, summaryLatest, revisionAfter } = this.#parts.settings;
    const now = performance.now();
    const isQuiet = now - this.#changedAt >= summaryQuiet;
    const isLate = this.#rowSince !== undefined && now - this.#rowSince >= summaryLatest;
    const isFree = this.#steps === 0;
    if (isFree && this.#rowSince !== undefined && (isQuiet || isLate)) this.#then(() => this.#writeRow());
    if (isFree && this.#revisionSince !== undefined && now - this.#revisionSince >= revisionAfter) this.#then(() => this.#keepRevision());
    if (!isQuiet || !isFree) this.#wake();
  }

  #then(step: () => Promise<void>): void {
    this.#steps += 1;
    this.#work = this.#work.then(async () => {
      try {
        await step();
      } catch (error) {
        const { log, assessment } = this.#parts;
        log.warn({ assessment, code: (error as Partial<StoreError>).code ?? 'unknown' }, 'upkeep of a live document failed');
      } finally {
        this.#steps -= 1;
      }
    });
  }

  async #writeRow(): Promise<void> {
    if (this.#rowSince === undefined) return;
    const { store, assessment, content, summarise } = this.#parts;
    const since = this.#rowSince;
    this.#rowSince = undefined;
    try {
      const { document } = content();
      const { openFindings, positions } = await summarise(document);
      await store.assessments.update(assessment, { document, openFindings, positions });
    } catch (error) {
      this.#rowSince ??= since;
      throw error;
    }
  }

  async #keepRevision(): Promise<void> {
    if (this.#revisionSince === undefined || this.#lastEditor === undefined) return;
    const since = this.#revisionSince;
    this.#revisionSince = undefined;
    try {
      await this.#parts.store.revisions.add(this.#parts.assessment, { document: this.#parts.content().document, by: this.#lastEditor });
    } catch (error) {
      this.#revisionSince ??= since;
      throw error;
    }
  }

  async #compact(): Promise<void> {
    const { document, store, assessment } = this.#parts;
    const [held, upTo] = [this.#loose, document.seq];
    const state = encodeStateAsUpdate(document.shown);
    this.#loose -= held;
    this.#compactedAt = performance.now();
    try {
      await store.live.compact(assessment, state, upTo);
    } catch (error) {
      // A later state is there already: nothing is to be done.
      if ((error as Partial<StoreError>).code === 'store.conflict') return;
      this.#loose += held;
      throw error;
    }
  }
}
