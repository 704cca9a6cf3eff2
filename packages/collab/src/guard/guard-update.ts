import { checkDocument, type Finding } from '@anshin/model';
import * as Y from 'yjs';
import { readTouched } from '../changes/read-touched.ts';
import { type Touched, touchedBy } from '../changes/touched.ts';
import { liveFinding } from '../findings/live-finding.ts';
import { isCollection, isPart, PARTS } from '../plan/parts.ts';
import { fromLive } from '../reading/from-live.ts';
import { livePart } from '../reading/live-parts.ts';
import { NOW } from '../reading/view.ts';
import { checkLimits, tooMany } from './check-limits.ts';
import { MAX_ENTRIES, MAX_UPDATE_BYTES } from './limits.ts';

/** Whether an update may be stored. */
export type GuardResult = { readonly accepted: true } | { readonly accepted: false; readonly findings: readonly Finding[] };

const ACCEPTED: GuardResult = { accepted: true };

/**
 * Lets only such updates into a live document after which it still holds to the schema. It keeps a second copy, which follows the document:
 * an update is tried there, and only what it touched is checked. After a refusal, or when an accepted update was not stored, the copy is made anew.
 */
export class UpdateGuard {
  private readonly doc: Y.Doc;
  private copy: Y.Doc | undefined;
  private isAhead = false;
  private readonly follow = (update: Uint8Array) => {
    if (this.copy !== undefined) Y.applyUpdate(this.copy, update);
    this.isAhead = false;
  };

  constructor(doc: Y.Doc) {
    this.doc = doc;
    doc.on('update', this.follow);
  }

  /** Tries an update; it is the caller who stores it. */
  check(update: Uint8Array): GuardResult {
    if (update.byteLength > MAX_UPDATE_BYTES) return refused([liveFinding('live.update-too-large', [], { found: update.byteLength, limit: MAX_UPDATE_BYTES })]);
    if (this.isAhead) this.forget();
    this.copy ??= copyOf(this.doc);
    const findings = this.findingsOf(this.copy, update);
    if (findings.length === 0) return ACCEPTED;
    this.forget();
    return refused(findings);
  }

  /** Stops following the document. */
  end(): void {
    this.doc.off('update', this.follow);
    this.forget();
  }

  private findingsOf(copy: Y.Doc, update: Uint8Array): readonly Finding[] {
    const transactions: Y.Transaction[] = [];
    const findings: Finding[] = [];
    const look = (transaction: Y.Transaction) => {
      transactions.push(transaction);
      findings.push(...checkTouched(copy, touchedBy(transaction)));
    };
    const names = copy.share.size;
    copy.on('afterTransaction', look);
    try {
      Y.applyUpdate(copy, update);
    } catch {
      return [liveFinding('live.update-unreadable', [])];
    } finally {
      copy.off('afterTransaction', look);
    }
    if (copy.share.size !== names) return [...unknownParts(copy), ...findings];
    if (copy.store.pendingStructs !== null || copy.store.pendingDs !== null) return [liveFinding('live.update-out-of-order', [])];
    this.isAhead = transactions.some((transaction) => transaction.changed.size > 0 || transaction.deleteSet.clients.size > 0);
    return findings;
  }

  private forget(): void {
    this.copy?.destroy();
    this.copy = undefined;
    this.isAhead = false;
  }
}

const guards = new WeakMap<Y.Doc, UpdateGuard>();

/** Tries an update on the one guard of a live document. */
export function guardUpdate(doc: Y.Doc, update: Uint8Array): GuardResult {
  const guard = guards.get(doc) ?? new UpdateGuard(doc);
  guards.set(doc, guard);
  return guard.check(update);
}

/** Checks a whole live document: what is stored when the server starts. */
export function checkLive(doc: Y.Doc): readonly Finding[] {
  const { document, findings } = fromLive(doc);
  return [...unknownParts(doc), ...findings.filter(isError), ...checkLimits(document, []), ...PARTS.flatMap((part) => sizeFindings(doc, part))];
}

/** Checks what was touched, as it stands now. */
function checkTouched(doc: Y.Doc, touched: Touched): Finding[] {
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

function unknownParts(doc: Y.Doc): Finding[] {
  return [...doc.share.keys()].filter((name) => !isPart(name)).map((name) => liveFinding('live.unknown-entry', [name]));
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

function refused(findings: readonly Finding[]): GuardResult {
  return { accepted: false, findings };
}

/** A second copy that knows every part as a map. */
function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  for (const part of PARTS) livePart(copy, part);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}
