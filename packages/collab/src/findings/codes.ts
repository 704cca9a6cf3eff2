/** Codes of what this package finds. Never reused for another meaning. */
export const LIVE_CODES = [
  'live.unknown-entry',
  'live.wrong-shape',
  'live.same-id',
  'live.too-long',
  'live.too-many',
  'live.update-too-large',
  'live.update-unreadable',
  'live.update-out-of-order',
  'live.no-such-place',
  'live.id-taken',
  'live.changed-meanwhile',
] as const;

/** A code of this package. */
export type LiveCode = (typeof LIVE_CODES)[number];
