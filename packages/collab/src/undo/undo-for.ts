import type { AnshinDocument, Finding } from '@anshin/model';
import type * as Y from 'yjs';
import { changesOf, type Renamed, type TransactionChanges } from '../changes/changes-of.ts';
import { applyEdit, type EditResult } from '../edits/apply-edit.ts';
import { editsBetween } from '../edits/edits-between.ts';
import type { LiveEdit } from '../edits/live-edit.ts';

/** Takes back what one user did, and nobody else's. */
export interface UserUndo {
  canUndo(): boolean;
  canRedo(): boolean;
  /** Takes back the user's last step. What others changed since stays as they left it, and the findings say where that was. */
  undo(): EditResult;
  /** Does again what was taken back last. */
  redo(): EditResult;
  /** Stops following the document. */
  end(): void;
}

/** Most steps that are kept. ASSUMPTION: a long working day; each keeps only what it touched. */
const MOST_STEPS = 1_000;

const NOTHING: EditResult = { applied: false, findings: [] as readonly Finding[] };

/**
 * Follows a live document and can take back what transactions with this origin did, one transaction at a time. It writes the opposite
 * edit, checked like any other, rather than bringing back what the library kept: that loses a field's value altogether when two people set
 * it at the same time and the one whose value stood takes it back, and a needed field must never be lost.
 */
export function undoFor(doc: Y.Doc, user: string): UserUndo {
  const done: TransactionChanges[] = [];
  const undone: TransactionChanges[] = [];
  let target = done;
  const follow = (transaction: Y.Transaction) => {
    if (transaction.origin !== user || transaction.changed.size === 0) return;
    const changes = changesOf(transaction);
    if (changes.changes.length === 0) return;
    target.push(changes);
    if (target.length > MOST_STEPS) target.shift();
    if (target === done && !isRunning) undone.length = 0;
  };
  let isRunning = false;
  const run = (from: TransactionChanges[], to: TransactionChanges[]): EditResult => {
    const step = from.pop();
    if (step === undefined) return NOTHING;
    target = to;
    isRunning = true;
    try {
      return applyEdit(doc, opposite(step), user, { partly: true });
    } finally {
      target = done;
      isRunning = false;
    }
  };
  doc.on('afterTransaction', follow);
  return {
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    undo: () => run(done, undone),
    redo: () => run(undone, done),
    end: () => doc.off('afterTransaction', follow),
  };
}

/** The edit that leads back; ids first, so that what refers to them is right already. */
function opposite({ before, after, renamed }: TransactionChanges): LiveEdit[] {
  const renames = renamed.map(({ collection, from, to }): LiveEdit => ({ op: 'rename', path: [collection, to], value: from }));
  return [...renames, ...editsBetween(withOldIds(after, renamed), before, { careful: true })];
}

/** What there will be after the ids are as they were. */
function withOldIds(after: AnshinDocument, renamed: readonly Renamed[]): AnshinDocument {
  const result: Record<string, unknown> = { ...after };
  for (const { collection, from, to } of renamed) {
    const entities = Object.entries(result[collection] ?? {});
    result[collection] = Object.fromEntries(entities.map(([id, entity]: [string, unknown]) => [id === to ? from : id, entity]));
  }
  return result as AnshinDocument;
}
