import type { AnshinDocument } from '@anshin/model';
import { expect } from 'vitest';
import * as Y from 'yjs';
import { sampleDocument } from '../../../model/src/testing/sample-document.contract.ts';
import { applyEdit } from '../edits/apply-edit.ts';
import type { LiveEdit } from '../edits/live-edit.ts';
import { fromLive } from '../reading/from-live.ts';
import { toLive } from '../writing/to-live.ts';

/** A live document that holds the sample. */
export function liveSample(document: AnshinDocument = sampleDocument()): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = 1;
  toLive(document, doc);
  return doc;
}

/** A second copy. */
export function copyOf(doc: Y.Doc, clientID: number): Y.Doc {
  const copy = new Y.Doc();
  copy.clientID = clientID;
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), 'remote');
  return copy;
}

/** Gives each what the other has. */
export function exchange(a: Y.Doc, b: Y.Doc): void {
  const [fromA, fromB] = [Y.encodeStateAsUpdate(a), Y.encodeStateAsUpdate(b)];
  Y.applyUpdate(a, fromB, 'remote');
  Y.applyUpdate(b, fromA, 'remote');
}

/** An edit that must be possible. */
export function edit(doc: Y.Doc, user: string, ...edits: LiveEdit[]): void {
  expect(applyEdit(doc, edits, user)).toEqual({ applied: true, findings: [] });
}

/** What both have after Aki and Ben edited at the same time without seeing each other; whoever has the higher number, it is the same. */
export function together(aki: readonly LiveEdit[], ben: readonly LiveEdit[], start: AnshinDocument = sampleDocument()): AnshinDocument {
  const results = [
    [2, 3],
    [3, 2],
  ].map(([first = 2, second = 3]) => {
    const base = liveSample(start);
    const [a, b] = [copyOf(base, first), copyOf(base, second)];
    edit(a, 'aki', ...aki);
    edit(b, 'ben', ...ben);
    exchange(a, b);
    expect(fromLive(a)).toEqual(fromLive(b));
    expect(fromLive(a).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    return fromLive(a).document;
  });
  return results[0] as AnshinDocument;
}
