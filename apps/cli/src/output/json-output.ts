import type { Io } from '../io.ts';

/** The version of the shapes that `--json` prints (see `schemas/`). */
export const OUTPUT_VERSION = 1;

/** Prints exactly one JSON document. */
export function printJson(value: unknown, io: Io): void {
  io.write(`${JSON.stringify(value)}\n`);
}
