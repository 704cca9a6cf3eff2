import type { AnshinDocument } from '@anshin/model';
import type * as Y from 'yjs';
import { PARTS, partPlan } from '../plan/parts.ts';
import { livePart } from '../reading/live-parts.ts';
import { nodeOf } from '../reading/node.ts';
import { NOW } from '../reading/view.ts';
import { reconcile } from './reconcile.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Writes a document into a live document in one transaction. An empty one is filled; one that holds something is made equal to the document by
 * the writes that are needed. Halves of characters, which cannot be sent, become U+FFFD.
 */
export function toLive(document: AnshinDocument, doc: Y.Doc, origin: unknown = null): void {
  const whole = wellFormed(document) as Readonly<Record<string, unknown>>;
  doc.transact(() => {
    for (const part of PARTS) {
      const map = livePart(doc, part);
      const value = part === 'document' ? whole : whole[part];
      reconcile({ map, key: '', node: nodeOf(map, NOW) }, partPlan(part), value);
    }
  }, origin);
}
