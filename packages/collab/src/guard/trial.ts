import type { Finding } from '@anshin/model';
import * as Y from 'yjs';
import { touchedBy } from '../changes/touched.ts';
import { checkTouched, unknownParts } from './check-live.ts';

/** What happens to a copy while something is tried on it. */
export class Trial {
  private readonly copy: Y.Doc;
  private readonly names: number;
  private readonly updates: Uint8Array[] = [];
  private readonly touched: Finding[] = [];
  private readonly note = (update: Uint8Array): void => void this.updates.push(update);
  private readonly look = (transaction: Y.Transaction): void => void this.touched.push(...checkTouched(this.copy, touchedBy(transaction)));

  constructor(copy: Y.Doc) {
    this.copy = copy;
    this.names = copy.share.size;
    copy.on('update', this.note);
    copy.on('afterTransaction', this.look);
  }

  /** Looks no more. */
  end(): void {
    this.copy.off('update', this.note);
    this.copy.off('afterTransaction', this.look);
  }

  /** What speaks against it, beside what its writer found. */
  findings(departures: readonly Finding[]): readonly Finding[] {
    if (departures.length > 0) return departures;
    return this.copy.share.size === this.names ? this.touched : [...unknownParts(this.copy), ...this.touched];
  }

  /** What it added to the copy. */
  news(): Uint8Array | undefined {
    return this.updates.length <= 1 ? this.updates[0] : Y.mergeUpdates(this.updates);
  }
}
