import { Failure } from './failure.ts';
import { plainLine } from './plain-line.ts';
import { systemReason } from './system-reason.ts';

/** That a file or folder could not be written, and why. */
export function writeFailure(path: string, error: unknown): Failure {
  const shown = plainLine(path);
  const reason = systemReason(error);
  return new Failure('cli.cannot-write', { ja: `「${shown}」に書けません。${reason.ja}。`, en: `"${shown}" cannot be written: ${reason.en}.` }, error);
}
