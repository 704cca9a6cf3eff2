import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SaveMode } from '../io.ts';

/**
 * Writes a file as a whole or not at all: when the disk is full or the write fails, nothing half-written is left and what stood there stays.
 * Mode `new` fails with EEXIST when the name is taken.
 */
export function saveFile(path: string, content: string | Uint8Array, mode: SaveMode): void {
  if (mode === 'new') return writeNew(path, content);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  writeNew(draft, content);
  try {
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeNew(path: string, content: string | Uint8Array): void {
  const handle = openSync(path, 'wx');
  try {
    writeFileSync(handle, content);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}
