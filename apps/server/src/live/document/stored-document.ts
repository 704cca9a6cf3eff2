import type { LiveDocuments } from '@anshin/store';
import * as Y from 'yjs';

/** Where a live document stands on the disk. */
export interface StoredLive {
  /** Number of the last update. */
  readonly seq: number;
  /** How many updates are stored beside the compacted state. */
  readonly loose: number;
}

/** What is stored cannot be read as a live document: the database was changed by something else. */
export class LiveDamagedError extends Error {
  readonly code = 'live.damaged';

  constructor(assessment: string, cause: unknown) {
    super(`the live document of ${assessment} cannot be read`, { cause });
    this.name = 'LiveDamagedError';
  }
}

/** Loads a live document into an empty one, which is of no use when this fails. Throws what the store throws, and `live.damaged`. */
export async function loadLive(live: LiveDocuments, assessment: string, doc: Y.Doc): Promise<StoredLive> {
  const { state, upTo, updates } = await live.load(assessment);
  try {
    Y.applyUpdate(doc, state);
    doc.transact(() => {
      for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
    });
  } catch (error) {
    throw new LiveDamagedError(assessment, error);
  }
  // What builds on an update that was never stored stands for nothing, and would keep everything after it from being checked.
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
  return { seq: updates.at(-1)?.seq ?? upTo, loose: updates.length };
}
