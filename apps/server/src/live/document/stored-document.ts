import { checkLive } from '@anshin/collab';
import type { Finding } from '@anshin/model';
import type { LiveDocuments } from '@anshin/store';
import * as Y from 'yjs';

/** A live document as it is on the disk. */
export interface StoredLive {
  /** Everything in one update. */
  readonly state: Uint8Array;
  /** Number of the last update. */
  readonly seq: number;
  /** How many updates are stored beside the compacted state. */
  readonly loose: number;
  /** Where it departs from the schema: nothing, unless an older or a newer Anshin wrote it. */
  readonly findings: readonly Finding[];
}

/** What is stored cannot be read as a live document: the database was changed by something else. */
export class LiveDamagedError extends Error {
  readonly code = 'live.damaged';

  constructor(assessment: string, cause: unknown) {
    super(`the live document of ${assessment} cannot be read`, { cause });
    this.name = 'LiveDamagedError';
  }
}

/** Loads a live document. Throws what the store throws, and `live.damaged`. */
export async function loadLive(live: LiveDocuments, assessment: string): Promise<StoredLive> {
  const { state, upTo, updates } = await live.load(assessment);
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    doc.transact(() => {
      for (const { bytes } of updates) Y.applyUpdate(doc, bytes);
    });
    // What builds on an update that was never stored stands for nothing, and would keep everything after it from being checked.
    doc.store.pendingStructs = null;
    doc.store.pendingDs = null;
    return { state: Y.encodeStateAsUpdate(doc), seq: updates.at(-1)?.seq ?? upTo, loose: updates.length, findings: checkLive(doc) };
  } catch (error) {
    throw new LiveDamagedError(assessment, error);
  } finally {
    doc.destroy();
  }
}

/** A document of its own with a state. */
export function docWith(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}
