import { MAX_BYTES } from '@anshin/model';

/** Largest document, in bytes of JSON: that of a file. */
export const MAX_DOCUMENT_BYTES = MAX_BYTES;

/** Largest update of a live document, in bytes. ASSUMPTION: a whole system of 10,000 components pasted at once has about 4 MB. */
export const MAX_UPDATE_BYTES = 16_000_000;

/** Largest compacted state, in bytes. ASSUMPTION: four times the largest document, for what a live document remembers. */
export const MAX_STATE_BYTES = 4 * MAX_BYTES;

/** Largest position summary, in bytes of JSON. ASSUMPTION: 200 bytes for each of about 1,000 parties. */
export const MAX_POSITIONS_BYTES = 256_000;

/** Longest name of a revision, person or step and longest search, in characters. ASSUMPTION: one line of a screen. */
export const MAX_NAME = 200;

/** Most rows on one page. */
export const MAX_PAGE = 500;

/** Rows on one page when the caller does not say. */
export const DEFAULT_PAGE = 50;
