import { Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate';
import { MAX_ARCHIVE_PARTS, MAX_IMPORT_BYTES, MAX_UNPACKED_BYTES } from './limits.ts';

/** The parts of an archive that were asked for, or the code of why it is not opened. */
export type Unzipped =
  | { readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly code: 'import.bad-archive' | 'import.archive-bomb' | 'import.too-large' };

/** How much is handed to the unpacker at a time, in bytes: what one piece can grow to (some thousandfold) stays small. */
const PIECE = 4_096;

/** Thrown through the unpacker to stop it. */
class TooMuch extends Error {
  readonly code = 'import.archive-bomb';

  constructor() {
    super('the archive holds too much');
    this.name = 'TooMuch';
  }
}

/**
 * Unpacks the wanted parts of a zip archive, counting what really comes out: an archive that lies about its sizes is stopped as soon as it is over
 * the limit. Names that leave the archive are left out. `limit` in bytes. Never throws.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, limit = MAX_UNPACKED_BYTES): Unzipped {
  if (bytes.length > MAX_IMPORT_BYTES) return { code: 'import.too-large' };
  const claimed = claimOf(bytes, isWanted);
  if (claimed === undefined) return { code: 'import.bad-archive' };
  if (claimed > limit) return { code: 'import.archive-bomb' };
  const parts = new Map<string, Uint8Array[]>();
  let count = 0;
  let unpacked = 0;
  let isDamaged = false;
  const archive = new Unzip((file) => {
    count += 1;
    if (count > MAX_ARCHIVE_PARTS || (isWanted(file.name) && (file.originalSize ?? 0) > limit)) throw new TooMuch();
    if (!isWanted(file.name) || file.name.split('/').includes('..')) return;
    const pieces: Uint8Array[] = [];
    parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      // The unpacker hands what is thrown below back as an error of its own.
      if ((error as Error | null) instanceof TooMuch) throw error as Error;
      isDamaged ||= error !== null;
      if (error !== null) return;
      unpacked += piece.length;
      if (unpacked > limit) throw new TooMuch();
      pieces.push(piece);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  archive.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length; at += PIECE) archive.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    return { code: error instanceof TooMuch ? error.code : 'import.bad-archive' };
  }
  if (isDamaged || count === 0) return { code: 'import.bad-archive' };
  return { parts: new Map([...parts].map(([name, pieces]) => [name, joined(pieces)])) };
}

/** What the list of contents says that the wanted parts come to, in bytes; nothing is unpacked for it. `undefined` for what is no archive. */
function claimOf(bytes: Uint8Array, isWanted: (name: string) => boolean): number | undefined {
  let claimed = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (isWanted(name)) claimed += originalSize;
        return false;
      },
    });
    return claimed;
  } catch {
    return undefined;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
