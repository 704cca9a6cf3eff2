import { applyEdit, fromLive, type LiveEdit, toLive } from '@anshin/collab';
import { SCORING_METHODS } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { ownVectors, scoreRows } from './score-rows.ts';
import { removeVector, setVector } from './vector-edits.ts';

const [cvss31] = SCORING_METHODS;
const crss = SCORING_METHODS.find(({ id }) => id === 'method.crss') ?? expect.unreachable('no CRSS');
const HIGH = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H';
const LOW = 'CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N';
const OTHER = crss.example;
const BASE: AnshinDocument = { anshin: 1, id: 'a', title: 'A' };
const derived = { id: 'rule.x@edge', origin: 'rule' } as const;
const stated = { id: 'own', origin: 'stated' } as const;

/** The document after edits, through the shared document as the page makes them. */
function after(document: AnshinDocument, edits: readonly LiveEdit[]): AnshinDocument {
  const doc = new Y.Doc();
  toLive(document, doc, 'test');
  expect(applyEdit(doc, edits, 'me')).toMatchObject({ applied: true });
  return fromLive(doc).document;
}

describe('a vector for a threat', () => {
  it('takes a derived threat up when nobody judged it yet', () => {
    expect(after(BASE, setVector(BASE, derived, cvss31, HIGH)).threatDispositions).toEqual({ 'rule.x@edge': { state: 'adopted', vectors: [HIGH] } });
  });

  it('replaces that of the same method only, and leaves the judgement as it is', () => {
    const document: AnshinDocument = { ...BASE, threatDispositions: { 'rule.x@edge': { state: 'notApplicable', because: 'So.', vectors: [OTHER, HIGH] } } };
    expect(after(document, setVector(document, derived, cvss31, LOW)).threatDispositions?.['rule.x@edge']).toEqual({
      state: 'notApplicable',
      because: 'So.',
      vectors: [OTHER, LOW],
    });
  });

  it('is kept with a stated threat itself', () => {
    const document: AnshinDocument = { ...BASE, threats: { own: { title: 'Own' } } };
    const scored = after(document, setVector(document, stated, crss, OTHER));
    expect(scored.threats?.['own']?.vectors).toEqual([OTHER]);
    expect(ownVectors(scored, stated)).toEqual([OTHER]);
  });

  it('changes nothing when it is the same', () => {
    const document: AnshinDocument = { ...BASE, threatDispositions: { 'rule.x@edge': { state: 'adopted', vectors: [HIGH] } } };
    expect(setVector(document, derived, cvss31, HIGH)).toEqual([]);
  });

  it('can be taken away, so that the rule counts again', () => {
    const both: AnshinDocument = { ...BASE, threatDispositions: { 'rule.x@edge': { state: 'adopted', vectors: [HIGH, OTHER] } } };
    const one = after(both, removeVector(both, derived, cvss31));
    expect(one.threatDispositions?.['rule.x@edge']).toEqual({ state: 'adopted', vectors: [OTHER] });
    expect(after(one, removeVector(one, derived, crss)).threatDispositions?.['rule.x@edge']).toEqual({ state: 'adopted' });
    expect(removeVector(BASE, derived, cvss31)).toEqual([]);
  });
});

describe('the list of scores', () => {
  const threat = (id: string, scores: object, more: object = {}) =>
    ({ id, origin: 'rule', scores, ...more }) as unknown as Parameters<typeof scoreRows>[1] extends Iterable<infer T> ? T : never;
  const score = (value: number, vector: string) => ({ score: value, severity: 'high', vector });

  it('has the highest score first, says where each vector comes from and leaves out what is not applicable', () => {
    const threats = [
      threat('a', {}),
      threat('b', { 'cvss-3.1': score(5, LOW) }),
      threat('c', { 'cvss-3.1': score(9.8, HIGH), crss: score(2, OTHER) }),
      threat('d', { 'cvss-3.1': score(10, HIGH) }, { disposition: { state: 'notApplicable' } }),
    ];
    const document: AnshinDocument = { ...BASE, threatDispositions: { b: { state: 'adopted', vectors: [LOW] } } };
    expect(scoreRows(document, threats, cvss31).map(({ threat: { id }, origin }) => [id, origin])).toEqual([
      ['c', 'rule'],
      ['b', 'person'],
      ['a', 'none'],
    ]);
  });
});
