import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImportSource } from '@anshin/interop';
import { notAFile, openFailure } from './file-failure.ts';
import { readRegularFile } from './read-regular-file.ts';

/** Largest file that an import reads, in bytes; the importers tell of larger ones. */
const MOST_BYTES = 32_000_001;

/** Files beside a model that it may include: most of them, and most bytes together. ASSUMPTION: models in parts have a few dozen small ones. */
const MOST_BESIDE = 200;
const MOST_BESIDE_BYTES = 8_000_000;

/** Endings of files that a model may include. */
const INCLUDED = /\.(ya?ml|json)$/i;

/** A file to import with the files beside it that it may include; nothing outside its folder is ever read. */
export function importSource(file: string): ImportSource {
  const bytes = bytesOf(file);
  return { name: basename(file), bytes, ...(INCLUDED.test(file) ? { beside: besideOf(file) } : {}) };
}

/** The bytes of a file for an import; one that is too large comes as more bytes than any importer takes. */
export function bytesOf(file: string): Uint8Array {
  let content: ReturnType<typeof readRegularFile>;
  try {
    content = readRegularFile(file, MOST_BYTES);
  } catch (error) {
    throw openFailure(file, error);
  }
  if ('kind' in content) throw notAFile(file, content.kind);
  return 'bytes' in content ? content.bytes : new Uint8Array(MOST_BYTES + 1);
}

/** Files of the same folder and the folders in it, two deep, by their names from there. */
function besideOf(file: string): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  let left = MOST_BESIDE_BYTES;
  const visit = (folder: string, prefix: string, depth: number): void => {
    for (const entry of entriesOf(folder)) {
      if (found.size >= MOST_BESIDE || left <= 0) return;
      const name = `${prefix}${entry.name}`;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && depth > 0 && !entry.name.startsWith('.')) visit(path, `${name}/`, depth - 1);
      if (!entry.isFile() || !INCLUDED.test(entry.name) || name === basename(file)) continue;
      const bytes = smallFile(path, left);
      if (bytes === undefined) continue;
      found.set(name, bytes);
      left -= bytes.length;
    }
  };
  visit(dirname(file), '', 2);
  return found;
}

/** In the order of names; a folder that cannot be looked into holds nothing. */
function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A file that cannot be read, or is too large, is not beside; the importer says what it misses. */
function smallFile(path: string, limit: number): Uint8Array | undefined {
  try {
    const content = readRegularFile(path, limit);
    return 'bytes' in content ? content.bytes : undefined;
  } catch {
    return undefined;
  }
}
