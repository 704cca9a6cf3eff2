import { displayPath, type Finding } from '@anshin/model';
import type { LiveCode } from './codes.ts';

/** Longest name in a path, in characters. ASSUMPTION: the longest names of a document (ids of derived threats) have about 130. */
const LONGEST_KEY = 300;

/** A finding of this package; `at` is the path in words. */
export function liveFinding(code: LiveCode, path: readonly string[], params: Finding['params'] = {}): Finding {
  return {
    code,
    severity: code === 'live.same-id' ? 'warning' : 'error',
    path: path.map((key) => key.slice(0, LONGEST_KEY)),
    params: { at: displayPath(path), ...params },
  };
}
