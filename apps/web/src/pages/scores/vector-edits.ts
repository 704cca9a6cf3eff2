import type { LiveEdit } from '@anshin/collab';
import { methodOf, type ScoringMethod, type ThreatResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';
import { ownVectors } from './score-rows.ts';

type Vectors = Pick<AnshinDocument, 'threats' | 'threatDispositions'>;
type Threat = Pick<ThreatResult, 'id' | 'origin'>;

/** Gives a threat a vector of one method; those of other methods stay. A derived threat that nobody judged yet is taken up by it. */
export function setVector(document: Vectors, threat: Threat, method: ScoringMethod, vector: string): readonly LiveEdit[] {
  const path = pathOf(threat);
  const own = ownVectors(document, threat);
  const replaced = own.filter((other) => methodOf(other)?.id === method.id);
  if (replaced.includes(vector) && replaced.length === 1) return [];
  if (threat.origin === 'rule' && document.threatDispositions?.[threat.id] === undefined)
    return [{ op: 'set', path: ['threatDispositions', threat.id], value: { state: 'adopted', vectors: [vector] } }];
  if (own.length === 0) return [{ op: 'set', path, value: [vector] }];
  return [
    ...replaced.filter((other) => other !== vector).map((other): LiveEdit => ({ op: 'remove', path, value: other })),
    { op: 'insert', path: [...path, '-'], value: vector },
  ];
}

/** Takes a person's vector of one method away: a derived threat has its rule's again. */
export function removeVector(document: Vectors, threat: Threat, method: ScoringMethod): readonly LiveEdit[] {
  const path = pathOf(threat);
  const own = ownVectors(document, threat);
  const gone = own.filter((vector) => methodOf(vector)?.id === method.id);
  if (gone.length === 0) return [];
  if (gone.length === own.length) return [{ op: 'unset', path }];
  return gone.map((vector): LiveEdit => ({ op: 'remove', path, value: vector }));
}

function pathOf(threat: Threat): string[] {
  return [threat.origin === 'stated' ? 'threats' : 'threatDispositions', threat.id, 'vectors'];
}
