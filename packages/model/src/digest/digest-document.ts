import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnshinDocument } from '../entities/document.ts';

/** PROVISIONAL: to be replaced by the digest folder's own files. */
export function digestDocument(document: AnshinDocument): string {
  const canonical = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(canonical)
      : value !== null && typeof value === 'object'
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, v]) => [k, canonical(v)]),
          )
        : value;
  const { layout: _, ...content } = document;
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(canonical(content)))));
}
