import type { Finding, FindingSeverity } from '@anshin/model';

/** Collects findings; each call names a code of `locales`, the place in the document and the values its sentence needs. */
export class FindingList {
  private readonly list: Finding[] = [];

  /** Adds one finding. */
  add(severity: FindingSeverity, code: string, path: readonly string[], params: Finding['params'] = {}): void {
    this.list.push({ code, severity, path, params });
  }

  /** All findings: errors first, then by place and code. */
  sorted(): Finding[] {
    const rank: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, info: 2 };
    const key = (finding: Finding): string => `${finding.path.join('\u0000')}\u0001${finding.code}\u0001${JSON.stringify(finding.params)}`;
    return this.list
      .map((finding) => ({ finding, key: key(finding) }))
      .sort((a, b) => rank[a.finding.severity] - rank[b.finding.severity] || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ finding }) => finding);
  }
}
