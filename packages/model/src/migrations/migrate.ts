import { FORMAT_VERSION } from '../entities/document.ts';
import { quoted } from '../findings/display-path.ts';
import type { Finding } from '../findings/finding.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** A value of the present format version, or why it cannot be brought there. */
export type Migrated = { readonly value: Record<string, unknown> } | { readonly finding: Finding };

/** Why a version is not known. */
export type VersionFault = 'missing' | 'noNumber' | 'newer' | 'unknown';

/**
 * Brings a parsed document to the present format version, step by step; a document of that version comes back as it is. `migrations` and
 * `current` are handed in by tests. Findings: `read.unknown-version`, `read.migration-failed`, at `anshin`.
 */
export function migrate(value: Record<string, unknown>, migrations: readonly Migration[] = MIGRATIONS, current: number = FORMAT_VERSION): Migrated {
  let document = value;
  for (let steps = 0; steps <= migrations.length; steps++) {
    const version = Object.hasOwn(document, 'anshin') ? document['anshin'] : undefined;
    if (version === current) return { value: document };
    const step = migrations.find((migration) => migration.from === version);
    if (step === undefined) return { finding: unknownVersion(version, current) };
    try {
      document = step.migrate(document);
    } catch {
      return { finding: finding('read.migration-failed', { from: step.from, to: step.to }) };
    }
  }
  return { finding: unknownVersion(document['anshin'], current) };
}

function unknownVersion(version: unknown, current: number): Finding {
  const fault = faultOf(version, current);
  return finding('read.unknown-version', { fault, found: typeof version === 'object' ? '' : quoted(String(version ?? '')), known: current });
}

function faultOf(version: unknown, current: number): VersionFault {
  if (version === undefined) return 'missing';
  if (typeof version !== 'number') return 'noNumber';
  return version > current ? 'newer' : 'unknown';
}

function finding(code: 'read.unknown-version' | 'read.migration-failed', params: Finding['params']): Finding {
  return { code, severity: 'error', path: ['anshin'], params };
}
