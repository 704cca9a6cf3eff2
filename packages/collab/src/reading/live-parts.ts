import type * as Y from 'yjs';
import type { PartName } from '../plan/parts.ts';

/** The map of a part; parts are at the top of the live document, so that two people can begin one at the same time. */
export function livePart(doc: Y.Doc, part: PartName): Y.Map<unknown> {
  return doc.getMap(part);
}
