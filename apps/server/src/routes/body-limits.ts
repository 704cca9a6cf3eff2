import { MAX_BYTES } from '@anshin/model';

/** The kinds of bodies, by the most bytes that they may have. ASSUMPTION: what is no document fits 64 kB. */
export const BODY_LIMITS = {
  nothing: 64_000,
  small: 64_000,
  /** A whole document, or edits to it, as JSON. */
  document: MAX_BYTES,
  /** A file of any kind. */
  file: MAX_BYTES,
} as const;

/** What kind of body a route takes. */
export type Accepts = keyof typeof BODY_LIMITS;
