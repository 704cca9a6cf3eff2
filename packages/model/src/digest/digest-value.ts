import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';

/** What a digest stands for; part of what is hashed, so that a digest of one kind never passes for one of another. */
export type DigestKind = 'entity' | 'document' | 'closure' | 'facet';

/** SHA-256 (FIPS 180-4) of a value's canonical JSON, behind a line that names the kind and the version of the digest; 64 hex digits. */
export function digestValue(kind: DigestKind, value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(`anshin.${kind}.1\n${canonicalJson(value)}`)));
}
