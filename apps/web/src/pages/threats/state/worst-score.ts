import type { ThreatResult, ThreatScore } from '@anshin/engine';

/** The scores that are asked first, because all derived threats have them. */
const PREFERRED = ['cvss-3.1', 'ccds-smart-home', 'crss'];

/** The methods that some of these threats are scored by, the usual ones first. Scores of different methods are never compared. */
export function methodsOf(threats: Iterable<Pick<ThreatResult, 'scores'>>): string[] {
  const found = new Set<string>();
  for (const { scores } of threats) for (const method of Object.keys(scores)) found.add(method);
  const rank = (method: string): number => (PREFERRED.includes(method) ? PREFERRED.indexOf(method) : PREFERRED.length);
  return [...found].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The worst score of threats under the first method that scores any of them, with that method. */
export function worstScore(threats: readonly Pick<ThreatResult, 'scores'>[]): { readonly method: string; readonly score: ThreatScore } | undefined {
  const [method] = methodsOf(threats);
  if (method === undefined) return undefined;
  const scores = threats.flatMap((threat) => threat.scores[method] ?? []);
  const score = scores.reduce((worst, other) => (other.score > worst.score ? other : worst));
  return { method, score };
}

/** How a method is called where there is little room: as its vectors begin. */
export function shortMethod(vector: string): string {
  return (vector.split('/')[0] ?? '').replace(':', ' ');
}
