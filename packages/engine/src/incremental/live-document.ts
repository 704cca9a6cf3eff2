import type { AnshinDocument } from '@anshin/model';
import { COLLECTIONS } from '@anshin/model';
import { ownEntry } from '../own-entry.ts';
import type { Edit } from './edit.ts';

/** A document whose collections the session may change. */
export type LiveDocument = { -readonly [K in keyof AnshinDocument]: AnshinDocument[K] };

/** A copy that shares the entities, but not the collections, with the document. */
export function liveCopy(document: AnshinDocument): LiveDocument {
  const copy: Record<string, unknown> = { ...document };
  for (const collection of COLLECTIONS) if (document[collection] !== undefined) copy[collection] = { ...document[collection] };
  return copy as LiveDocument;
}

/** Changes the document as the edit says; gives the entity or part that stood there before. */
export function applyTo(document: LiveDocument, edit: Edit): unknown {
  const parts = document as Record<string, unknown>;
  if ('part' in edit) {
    const before = parts[edit.part];
    if (edit.value === undefined) delete parts[edit.part];
    else parts[edit.part] = edit.value;
    return before;
  }
  const collection = parts[edit.collection] as Record<string, unknown> | undefined;
  const before = ownEntry(collection, edit.id);
  if (edit.entity === undefined) delete collection?.[edit.id];
  else if (collection === undefined) parts[edit.collection] = { [edit.id]: edit.entity };
  else collection[edit.id] = edit.entity;
  return before;
}
