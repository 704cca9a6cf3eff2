import type { ThreatResult } from '@anshin/engine';
import type { LiveMoment } from '../../live/live-assessment.ts';
import type { Sections } from '../../engine/protocol.ts';

/** Threats at a place: still open, and prevented by measures in force. What does not apply counts nowhere. */
export interface ThreatCounts {
  readonly open: number;
  readonly treated: number;
}

export function countThreats(threats: readonly ThreatResult[] | undefined): ThreatCounts {
  const counted = (threats ?? []).filter(({ disposition }) => disposition?.state !== 'notApplicable');
  const treated = counted.filter(({ prevented }) => prevented.implemented).length;
  return { open: counted.length - treated, treated };
}

type Findings = NonNullable<Sections['findings']>;
type Severity = 'error' | 'warning';
const indexes = new WeakMap<Findings, ReadonlyMap<string, Severity>>();

/** The worst finding at a component, channel or zone; notes leave no mark. */
export function severityAt(findings: Sections['findings'], collection: string, id: string): Severity | undefined {
  if (findings === undefined) return undefined;
  const index = indexes.get(findings) ?? indexed(findings);
  indexes.set(findings, index);
  return index.get(`${collection}/${id}`);
}

function indexed(findings: Findings): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const { path, severity } of findings) {
    if (severity === 'info' || path.length < 2) continue;
    const key = `${path[0]}/${path[1]}`;
    if (severity === 'error' || !worst.has(key)) worst.set(key, severity);
  }
  return worst;
}

type Peer = LiveMoment['peers'][number];

/** The first of the others who is at a place. */
export function peerAt(peers: LiveMoment['peers'], collection: string, id: string): Peer | undefined {
  return peers.find(({ path }) => path?.[0] === collection && path[1] === id);
}
