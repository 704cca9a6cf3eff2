import { MAX_UPDATE_BYTES } from '@anshin/collab';

/**
 * Largest frame of a browser, in bytes; the `maxPayload` of the websocket. It leaves room beyond the largest update, so that one that is a little too
 * large is refused with a reason instead of a torn connection.
 */
export const MAX_FRAME_BYTES = MAX_UPDATE_BYTES + 4_000_000;

/** Longest key of a frame that names a document: a UUID and a session's number. */
export const MAX_KEY = 80;

/** Longest token of a client, in characters; no one needs one in personal mode. */
export const MAX_TOKEN = 8_192;

/** Largest presence message, in bytes. ASSUMPTION: the longest path of a `Presence` has 16 × 300 characters. */
export const MAX_PRESENCE_BYTES = 32_000;

/** Most people in one presence message; more than one comes only from a browser that tells of others too. */
export const MAX_PRESENCES = 256;

/** Updates of one connection that are not on the disk yet, after which it is not read from until they are. ASSUMPTION: a drag makes 60 a second. */
export const MAX_UNSAVED_UPDATES = 512;

/** The same in bytes: more than one largest update, so that no single one waits for ever. */
export const MAX_UNSAVED_BYTES = MAX_FRAME_BYTES;

/** Bytes that may wait to be sent to one browser before it counts as too slow. ASSUMPTION: a state of 10,000 components has about 4 MB. */
export const MAX_UNSENT_BYTES = 16_000_000;

/** Frames of one connection in a second, and how many more at once. ASSUMPTION: a drag makes 60 edits and 60 places a second. */
export const FRAMES_PER_SECOND = 400;
export const FRAMES_AT_ONCE = 4_000;

/** Bytes of one connection in a second, and how many more at once: two of the largest updates. */
export const BYTES_PER_SECOND = 4_000_000;
export const BYTES_AT_ONCE = 2 * MAX_FRAME_BYTES;

/** Bytes of updates that share one row; below the largest that the store takes. */
export const MAX_MERGED_BYTES = MAX_UPDATE_BYTES / 2;

/** Most findings that go with a refusal. ASSUMPTION: nobody reads more. */
export const MAX_REFUSAL_FINDINGS = 50;
