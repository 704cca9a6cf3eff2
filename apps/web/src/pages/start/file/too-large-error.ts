/** What the server takes at most, in bytes. */
export const MAX_FILE = 32 * 1024 * 1024;

/** The file is not even sent. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}
