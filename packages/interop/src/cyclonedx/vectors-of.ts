import { methodOf, scoreVector } from '@anshin/engine';
import type { Telling } from '../inventory/telling.ts';
import type { BomVulnerability } from './bom.ts';

/** What a vector begins with by the rating's method, where it does not say so itself. */
const PREFIXES: Readonly<Record<string, string>> = { CVSSv3: 'CVSS:3.0/', CVSSv31: 'CVSS:3.1/', CVSSv4: 'CVSS:4.0/', CVSSv2: '', OWASP: 'OWASP-RR:1.0/' };

/** The vectors of a vulnerability's ratings, checked: for each method the worst that can be scored. What cannot, or has another score than the file says, is told. */
export function vectorsOf({ id, ratings }: BomVulnerability, path: readonly string[], telling: Telling): readonly string[] {
  const worst = new Map<string, { readonly vector: string; readonly score: number }>();
  for (const { method, vector: raw, score: said } of ratings) {
    if (raw === '') continue;
    const vector = withPrefix(raw, method);
    const outcome = scoreVector(vector);
    const by = methodOf(vector)?.id;
    if (!outcome.ok || by === undefined) {
      telling.tellAt(path, 'cyclonedx.bad-vector', 'warning', { id, vector: raw.slice(0, 120) });
      continue;
    }
    const { score } = outcome.value;
    if (said !== undefined && Math.round(said * 10) !== Math.round(score * 10)) telling.tellAt(path, 'cyclonedx.other-score', 'info', { id, said, score });
    if (score > (worst.get(by)?.score ?? -1)) worst.set(by, { vector: outcome.value.vector, score });
  }
  return [...worst.values()].map(({ vector }) => vector).sort();
}

function withPrefix(raw: string, method: string): string {
  const plain = raw.replace(/^\((.*)\)$/, '$1');
  if (methodOf(plain)?.prefix !== undefined && plain.startsWith(methodOf(plain)?.prefix ?? '')) return plain;
  const prefix = Object.hasOwn(PREFIXES, method) ? PREFIXES[method] : undefined;
  return prefix === undefined ? plain : `${prefix}${plain}`;
}
