import * as Y from 'yjs';

/** What `change` adds to a document, as one update; undefined where it adds nothing. */
export function capture(doc: Y.Doc, change: () => void): Uint8Array | undefined {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array): void => void updates.push(update);
  doc.on('update', note);
  try {
    change();
  } finally {
    doc.off('update', note);
  }
  return updates.length <= 1 ? updates[0] : Y.mergeUpdates(updates);
}
