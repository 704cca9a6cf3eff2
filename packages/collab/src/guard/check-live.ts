import { checkDocument, type Finding } from '@anshin/model';
import type * as Y from 'yjs';
import { readTouched } from '../changes/read-touched.ts';
import type { Touched } from '../changes/touched.ts';
import { liveFinding } from '../findings/live-finding.ts';
import { isCollection, isPart, PARTS } from '../plan/parts.ts';
import { fromLive } from '../reading/from-live.ts';
import { livePart } from '../reading/live-parts.ts';
import { NOW } from '../reading/view.ts';
import { checkLimits, tooMany } from './check-limits.ts';
import { MAX_ENTRIES } from './limits.ts';

/** Checks a whole live document: what was stored before. */
export function checkLive(doc: Y.Doc): readonly Finding[] {
  const { document, findings } = fromLive(doc);
  return [...unknownParts(doc), ...findings.filter(isError), ...checkLimits(document, []), ...PARTS.flatMap((part) => sizeFindings(doc, part))];
}

/** Checks what was touched, as it stands now. */
export function checkTouched(doc: Y.Doc, touched: Touched): Finding[] {
  const { value, findings } = readTouched(doc, touched, NOW);
  const foreign = touched.isForeign ? [liveFinding('live.unknown-entry', [])] : [];
  const sizes = [...touched.keys.keys()].flatMap((part) => sizeFindings(doc, part));
  return [...foreign, ...findings.filter(isError), ...checkDocument(value).findings, ...checkLimits(value, []), ...sizes];
}

function sizeFindings(doc: Y.Doc, part: string): Finding[] {
  if (!isCollection(part)) return [];
  // Counting goes through the whole map; what was ever in it bounds what is in it now.
  const map = livePart(doc, part);
  return map._map.size > MAX_ENTRIES && map.size > MAX_ENTRIES ? [tooMany(map.size, [part])] : [];
}

/** Parts that the format does not have. */
export function unknownParts(doc: Y.Doc): Finding[] {
  return [...doc.share.keys()].filter((name) => !isPart(name)).map((name) => liveFinding('live.unknown-entry', [name]));
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}
