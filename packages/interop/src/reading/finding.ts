import type { Finding } from '@anshin/model';

/** A finding of an import; the path leads into the document that comes out, where there is one. */
export function finding(code: string, severity: Finding['severity'], path: readonly string[] = [], params: Finding['params'] = {}): Finding {
  return { code, severity, path, params };
}

/** Something that was taken for granted. */
export function assumption(code: string, path: readonly string[] = [], params: Finding['params'] = {}): Finding {
  return finding(code, 'info', path, params);
}
