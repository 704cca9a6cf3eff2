import type { StoreCode } from '@anshin/store';

/** Every code with which a request can fail, and its HTTP status. Never reused for another meaning. */
export const REQUEST_PROBLEMS = {
  'request.invalid': 400,
  'request.unreadable-body': 400,
  'request.bad-precondition': 400,
  'request.report-needs-subject': 400,
  'request.foreign-origin': 403,
  'request.no-such-address': 404,
  'request.no-such-starter': 404,
  'request.no-such-entry': 404,
  'request.timeout': 408,
  'request.stale': 409,
  'request.too-large': 413,
  'request.unsupported-type': 415,
  'request.unrecognised-file': 415,
  'request.wrong-host': 421,
  'request.unreadable-file': 422,
  'request.refused-edit': 422,
  'request.too-hard': 422,
  'request.too-many': 429,
  'request.headers-too-large': 431,
  'server.failed': 500,
  'server.busy': 503,
  'server.closing': 503,
} as const satisfies Readonly<Record<string, number>>;

/** What the store could not do, as an HTTP status. */
export const STORE_PROBLEMS = {
  'store.bad-input': 400,
  'store.not-found': 404,
  'store.conflict': 409,
  'store.refused-document': 422,
  'store.failed': 500,
  'store.locked': 503,
  'store.folder-refused': 503,
  'store.unreachable': 503,
  'store.too-old': 503,
  'store.too-new': 503,
  'store.migration-failed': 503,
} as const satisfies Readonly<Record<StoreCode, number>>;

/** Every code of a problem and its status. */
export const PROBLEM_STATUS = { ...REQUEST_PROBLEMS, ...STORE_PROBLEMS } as const;

/** A code that a request can fail with by itself. */
export type RequestCode = keyof typeof REQUEST_PROBLEMS;

/** A code of a problem. */
export type ProblemCode = keyof typeof PROBLEM_STATUS;
