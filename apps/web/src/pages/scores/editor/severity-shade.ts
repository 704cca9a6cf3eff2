import type { ScoringMethod } from '@anshin/engine';

/** How heavy a severity is drawn: the levels of the risk map, by its place among those of its method. */
export type SeverityShade = 'hollow' | 'half' | 'full';

/** How far a severity stands from the mildest (0) to the worst (1) of its method. */
export function severityShare(method: Pick<ScoringMethod, 'severities'> | undefined, severity: string): number {
  const severities: readonly string[] = method?.severities ?? [];
  return Math.max(severities.indexOf(severity), 0) / Math.max(severities.length - 1, 1);
}

/** The worst third of a method's severities is full, the mildest hollow. */
export function severityShade(method: Pick<ScoringMethod, 'severities'> | undefined, severity: string): SeverityShade {
  const share = severityShare(method, severity);
  if (share >= 0.7) return 'full';
  return share >= 0.45 ? 'half' : 'hollow';
}
