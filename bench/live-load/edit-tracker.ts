import { getState, type Doc, type Transaction } from 'yjs';
import { Histogram } from './histogram.ts';

/** One edit that not everybody has seen yet. */
interface Under {
  readonly clock: number;
  readonly at: number;
  left: number;
}

/** Follows every edit from the moment it was made until each of the others has it: a document has an edit when it knows its author's clock. */
export class EditTracker {
  /** Edit to one other person. */
  readonly each = new Histogram();
  /** Edit to the last of the others. */
  readonly last = new Histogram();
  edits = 0;
  readonly #docs = new Map<number, Doc>();
  readonly #under = new Map<number, Under[]>();

  follow(doc: Doc): void {
    this.#docs.set(doc.clientID, doc);
    this.#under.set(doc.clientID, []);
    doc.on('afterTransaction', (transaction: Transaction) => {
      if (!transaction.local) this.#saw(transaction);
    });
  }

  /** To be called right after an edit. */
  made(doc: Doc, at: number): void {
    this.edits += 1;
    this.#under.get(doc.clientID)?.push({ clock: getState(doc.store, doc.clientID), at, left: this.#docs.size - 1 });
  }

  /** Edits that somebody has not seen. */
  get open(): number {
    return [...this.#under.values()].reduce((sum, edits) => sum + edits.length, 0);
  }

  #saw({ beforeState, afterState }: Transaction): void {
    const now = performance.now();
    for (const [author, clock] of afterState) {
      const before = beforeState.get(author) ?? 0;
      const edits = this.#under.get(author);
      if (clock === before || edits === undefined) continue;
      for (const edit of edits) {
        if (edit.clock > clock) break;
        if (edit.clock <= before) continue;
        this.each.add(now - edit.at);
        edit.left -= 1;
        if (edit.left === 0) this.last.add(now - edit.at);
      }
      while (edits[0]?.left === 0) edits.shift();
    }
  }
}
