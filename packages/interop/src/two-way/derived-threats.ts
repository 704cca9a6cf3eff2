import type { Assessment, ThreatResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/**
 * The derived threats that an export writes: into a new file all of them; into a file that came from the foreign tool only those on which somebody
 * has judged or which a measure treats, so that a file that nobody changed stays as it was.
 */
export function derivedThreats(document: AnshinDocument, assessment: Assessment, isForeign: boolean): ThreatResult[] {
  const derived = assessment.threats.filter((threat) => threat.origin === 'rule' && threat.rule !== undefined);
  if (!isForeign) return derived;
  const named = new Set(Object.keys(document.threatDispositions ?? {}));
  for (const { treats = [] } of Object.values(document.measures ?? {})) for (const reference of treats) if ('threat' in reference) named.add(reference.threat);
  return derived.filter((threat) => named.has(threat.id));
}
