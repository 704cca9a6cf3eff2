import type { Finding } from '@anshin/model';
import type { ExitCode } from '../io.ts';

/** 2 for what cannot be read, 1 for findings at error level, else 0. */
export function exitOf(unreadable: boolean, findings: readonly Pick<Finding, 'severity'>[]): ExitCode {
  if (unreadable) return 2;
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
