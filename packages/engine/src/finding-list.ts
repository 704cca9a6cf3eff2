import type { Finding, FindingSeverity } from '@anshin/model';

/** ASSUMPTION: how many findings of one code are listed; a person who has mended these runs again. How many more there are is said. */
export const LISTED_PER_CODE = 1_000;

/** Collects findings; each call names a code of `locales`, the place in the document and the values its sentence needs. */
export class FindingList {
  private readonly list: Finding[] = [];
  private readonly counts = new Map<string, { readonly severity: FindingSeverity; count: number }>();

  /** Adds one finding. */
  add(severity: FindingSeverity, code: string, path: readonly string[], params: Finding['params'] = {}): void {
    const counted = this.counts.get(code) ?? { severity, count: 0 };
    this.counts.set(code, counted);
    counted.count += 1;
    if (counted.count <= LISTED_PER_CODE) this.list.push({ code, severity, path, params });
  }

  /** All findings: errors first, then by place and code. Where a code came too often, one more finding says how many are not listed. */
  sorted(): Finding[] {
    const more = [...this.counts].filter(([, { count }]) => count > LISTED_PER_CODE);
    const unlisted = more.map(
      ([code, { severity, count }]): Finding => ({ code: 'check.more-findings', severity, path: [], params: { code, count: count - LISTED_PER_CODE } }),
    );
    const rank: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };
    const key = (finding: Finding): string => `${finding.path.join('\u0000')}\u0001${finding.code}\u0001${JSON.stringify(finding.params)}`;
    return [...this.list, ...unlisted]
      .map((finding) => ({ finding, key: key(finding) }))
      .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ finding }) => finding);
  }
}
