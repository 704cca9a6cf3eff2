/** Why a connection ends: its code and the word that goes with it. Never reused for another meaning. */
export interface Closing {
  readonly code: number;
  readonly reason: string;
}

/**
 * Every reason for which the server ends a connection. A client comes back by itself after `goingAway`, `failed`, `silent`, `tooFast`, `tooSlow` and `storeFailed`;
 * after `refused` it comes back with a new, empty document; after the others it does not.
 */
export const CLOSINGS = {
  left: { code: 1000, reason: 'left' },
  goingAway: { code: 1001, reason: 'going-away' },
  tooBig: { code: 1009, reason: 'frame-too-big' },
  failed: { code: 1011, reason: 'failed' },
  malformed: { code: 4400, reason: 'malformed' },
  unknown: { code: 4404, reason: 'unknown-assessment' },
  silent: { code: 4408, reason: 'silent' },
  deleted: { code: 4410, reason: 'deleted' },
  refused: { code: 4422, reason: 'refused' },
  tooFast: { code: 4429, reason: 'too-fast' },
  /** Never seen by a browser: it does not read, so its socket is torn down. */
  tooSlow: { code: 1006, reason: 'too-slow' },
  full: { code: 4430, reason: 'room-full' },
  storeFailed: { code: 4503, reason: 'store-failed' },
} as const satisfies Readonly<Record<string, Closing>>;
