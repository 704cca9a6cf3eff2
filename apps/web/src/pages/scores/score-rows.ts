import { methodOf, type ScoringMethod, type ThreatResult, type ThreatScore } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** How results name a method: its id without the prefix. */
export function methodKey(method: Pick<ScoringMethod, 'id'>): string {
  return method.id.replace(/^method\./, '');
}

/** Where the vector of a threat comes from. */
export type VectorOrigin = 'rule' | 'person' | 'none';

/** One threat with what it is worth under one method. */
export interface ScoreRow {
  readonly threat: ThreatResult;
  readonly score: ThreatScore | undefined;
  readonly after: ThreatScore | undefined;
  readonly origin: VectorOrigin;
}

type Vectors = Pick<AnshinDocument, 'threats' | 'threatDispositions'>;

/** The vectors that people set for a threat. */
export function ownVectors(document: Vectors, threat: Pick<ThreatResult, 'id' | 'origin'>): readonly string[] {
  return (threat.origin === 'stated' ? document.threats?.[threat.id]?.vectors : document.threatDispositions?.[threat.id]?.vectors) ?? [];
}

/** The threats under one method, the highest score first, threats without a score at the end; what is not applicable is left out. */
export function scoreRows(document: Vectors, threats: Iterable<ThreatResult>, method: ScoringMethod): readonly ScoreRow[] {
  const key = methodKey(method);
  const rows: ScoreRow[] = [];
  for (const threat of threats) {
    if (threat.disposition?.state === 'notApplicable') continue;
    const score = threat.scores[key];
    const isOwn = ownVectors(document, threat).some((vector) => methodOf(vector)?.id === method.id);
    rows.push({ threat, score, after: threat.scoresAfter?.[key], origin: isOwn ? 'person' : score === undefined ? 'none' : 'rule' });
  }
  return rows.sort((a, b) => (b.score?.score ?? -1) - (a.score?.score ?? -1) || (a.threat.id < b.threat.id ? -1 : 1));
}

/** How many threats have a vector of each method, by the key that results use. */
export function scoredByMethod(threats: Iterable<ThreatResult>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { scores } of threats) for (const key in scores) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
