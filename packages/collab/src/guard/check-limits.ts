import type { Finding } from '@anshin/model';
import { liveFinding } from '../findings/live-finding.ts';
import { MAX_ENTRIES, MAX_FOREIGN, MAX_TEXT } from './limits.ts';

/** Texts that are too long and lists with too many entries. How deep values nest is bounded by the schema. */
export function checkLimits(value: unknown, path: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  walk(value, path, findings);
  return findings;
}

function walk(value: unknown, path: readonly string[], findings: Finding[]): void {
  if (typeof value === 'string') {
    const limit = path[0] === 'foreign' ? MAX_FOREIGN : MAX_TEXT;
    if (value.length > limit) findings.push(liveFinding('live.too-long', path, { found: value.length, limit }));
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    if (entries.length > MAX_ENTRIES) findings.push(tooMany(entries.length, path));
    else for (const [name, inner] of entries) walk(inner, [...path, name], findings);
  }
}

/** That there are more entries than the limit. */
export function tooMany(found: number, path: readonly string[]): Finding {
  return liveFinding('live.too-many', path, { found, limit: MAX_ENTRIES });
}
