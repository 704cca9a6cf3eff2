import type { Affected } from '../bom.ts';
import { compareVersions } from './compare-versions.ts';
import { isInRange } from './version-range.ts';

/** What the versions of a statement say of one version; `unread` where a range cannot be understood, which counts as affected. */
export type VersionAnswer = 'affected' | 'unaffected' | 'unknown' | 'unread';

/** Whether a version is affected. A statement without versions holds for all; a version that none of its ranges names is not affected. */
export function affectsVersion({ versions }: Affected, version: string): VersionAnswer {
  if (versions.length === 0 || version === '') return 'affected';
  let isUnread = false;
  const hits = versions.filter((entry) => {
    const isHit = entry.version === undefined ? isInRange(version, entry.range ?? '') : compareVersions(entry.version, version) === 0;
    isUnread ||= isHit === undefined;
    return isHit === true;
  });
  for (const status of ['affected', 'unknown', 'unaffected'] as const) if (hits.some((entry) => entry.status === status)) return status;
  if (isUnread) return 'unread';
  return versions.some(({ status }) => status === 'affected') ? 'unaffected' : 'affected';
}
