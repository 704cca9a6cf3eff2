import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';

/** What a path leads to when it is no regular file. */
export type OtherKind = 'folder' | 'pipe' | 'socket' | 'device' | 'other';

/** The bytes of a file; or its size when that is over the limit; or what it is when it is no regular file. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly tooLarge: number } | { readonly kind: OtherKind };

/** Bytes that are read beyond the size that the system tells, to see that the file ends there. */
const BEYOND = 4_096;

/**
 * Reads a regular file of at most `limit` bytes; a larger one is not read at all. Pipes and devices are never read from, since they may have
 * no end or wait for ever. Throws the system's error.
 */
export function readRegularFile(path: string, limit: number): FileContent {
  const first = statSync(path);
  if (!first.isFile()) return { kind: kindOf(first) };
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const now = fstatSync(handle);
    if (!now.isFile()) return { kind: kindOf(now) };
    return now.size > limit ? { tooLarge: now.size } : readToEnd(handle, now.size, limit);
  } finally {
    closeSync(handle);
  }
}

/** The size is only what the system says: some files of the system hold more, and a file may grow while it is read. */
function readToEnd(handle: number, size: number, limit: number): FileContent {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (let room = size + BEYOND; ; room = Math.max(total, BEYOND)) {
    const chunk = new Uint8Array(room);
    const count = readSync(handle, chunk, 0, room, null);
    if (count === 0) return { bytes: chunks.length === 1 ? (chunks[0] ?? new Uint8Array()) : new Uint8Array(Buffer.concat(chunks)) };
    chunks.push(chunk.subarray(0, count));
    total += count;
    if (total > limit) return { tooLarge: total };
  }
}

function kindOf(stats: Stats): OtherKind {
  if (stats.isDirectory()) return 'folder';
  if (stats.isFIFO()) return 'pipe';
  if (stats.isSocket()) return 'socket';
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'device' : 'other';
}
