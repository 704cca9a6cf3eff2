import { decode } from '../reading/decode.ts';

/** How much of a file is looked at to recognise its format, in bytes. */
const LOOKED_AT = 1_000_000;

/** Whether the beginning of a file has all of these patterns. */
export function beginsWithAll(bytes: Uint8Array, patterns: readonly RegExp[]): boolean {
  const { text } = decode(bytes.subarray(0, LOOKED_AT));
  return patterns.every((pattern) => pattern.test(text));
}
