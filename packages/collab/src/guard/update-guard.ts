import type { Finding } from '@anshin/model';
import * as Y from 'yjs';
import { liveFinding } from '../findings/live-finding.ts';
import { PARTS } from '../plan/parts.ts';
import { livePart } from '../reading/live-parts.ts';
import { MAX_UPDATE_BYTES } from './limits.ts';
import { Trial } from './trial.ts';

/** Whether an update may be stored; `news` is what of it was not there before, undefined where that is nothing. */
export type GuardResult =
  | { readonly accepted: true; readonly news: Uint8Array | undefined }
  | { readonly accepted: false; readonly findings: readonly Finding[] };

/**
 * Lets only such updates into a live document after which it still holds to the schema. It keeps a copy that holds whatever it accepted: an update
 * is tried there, and only what it touched is checked. After a refusal the copy is made anew when the next update comes.
 */
export class UpdateGuard {
  private readonly fill: (copy: Y.Doc) => void;
  private copy: Y.Doc | undefined;

  /** `fill` puts everything that was accepted so far into an empty document. */
  constructor(fill: (copy: Y.Doc) => void) {
    this.fill = fill;
  }

  /** Tries an update; it is the caller who stores what is new in it. */
  check(update: Uint8Array): GuardResult {
    if (update.byteLength > MAX_UPDATE_BYTES) return refused([liveFinding('live.update-too-large', [], { found: update.byteLength, limit: MAX_UPDATE_BYTES })]);
    return this.attempt((copy) => {
      try {
        Y.applyUpdate(copy, update);
      } catch {
        return [liveFinding('live.update-unreadable', [])];
      }
      const isPending = copy.store.pendingStructs !== null || copy.store.pendingDs !== null;
      return isPending ? [liveFinding('live.update-out-of-order', [])] : [];
    });
  }

  /** Tries a change that is made here, under the number of a client; `result` is what it said. */
  change<T>(change: (copy: Y.Doc) => T, client: number): { readonly result: T; readonly checked: GuardResult } {
    let result: T | undefined;
    const checked = this.attempt((copy) => {
      const number = copy.clientID;
      copy.clientID = client;
      result = change(copy);
      // Only for the change: the library gives a document another number when somebody else's update uses its own.
      copy.clientID = number;
      return [];
    });
    return { result: result as T, checked };
  }

  /** Lets go of the copy. */
  end(): void {
    this.copy?.destroy();
    this.copy = undefined;
  }

  /** Whatever does not end well leaves no copy behind. */
  private attempt(write: (copy: Y.Doc) => readonly Finding[]): GuardResult {
    const copy = this.copy ?? filled(this.fill);
    this.copy = undefined;
    const trial = new Trial(copy);
    let departures: readonly Finding[];
    try {
      departures = write(copy);
    } catch (error) {
      copy.destroy();
      throw error;
    } finally {
      trial.end();
    }
    const findings = trial.findings(departures);
    if (findings.length > 0) {
      copy.destroy();
      return refused(findings);
    }
    this.copy = copy;
    return { accepted: true, news: trial.news() };
  }
}

function refused(findings: readonly Finding[]): GuardResult {
  return { accepted: false, findings };
}

/** A document that knows every part as a map. */
function filled(fill: (copy: Y.Doc) => void): Y.Doc {
  const copy = new Y.Doc();
  for (const part of PARTS) livePart(copy, part);
  fill(copy);
  return copy;
}
