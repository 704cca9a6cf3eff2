import { toLive } from '@anshin/collab';
import type { AnshinDocument } from '@anshin/model';
import * as Y from 'yjs';
import { type Summary, summarise } from '../summary/summarise.ts';

/** What a new assessment needs besides its document. */
export interface Prepared extends Summary {
  /** The live document, as the store keeps it. */
  readonly state: Uint8Array;
}

/** The live document and the summary of a document. */
export function prepareJob({ document, today }: { readonly document: AnshinDocument; readonly today: string }): Prepared {
  const doc = new Y.Doc();
  toLive(document, doc);
  return { state: Y.encodeStateAsUpdate(doc), ...summarise(document, today) };
}
