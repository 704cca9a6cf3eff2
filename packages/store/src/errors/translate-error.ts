import { StoreConflictError, StoreError, StoreFailedError, StoreInputError, StoreUnreachableError } from './store-error.ts';

/** SQLSTATE classes and system codes that mean: no usable connection. Source: PostgreSQL manual, appendix A. */
const UNREACHABLE =
  /^(08...|57P0[1-5]|53300|28...|3D000|ECONN\w+|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EACCES|EPERM|ENOTSOCK|ERR_INVALID_URL)$/;
/** Unique violation, serialization failure, deadlock, lock not available. */
const CONFLICT = /^(23505|40001|40P01|55P03)$/;
/** Data exceptions (class 22: bad text, bad number, …), check violations, limits of the program. */
const BAD_INPUT = /^(22...|23514|54000)$/;

/** The error that a caller sees for one thrown by the driver; a store error comes back as it is. */
export function translateError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  if (UNREACHABLE.test(code)) return new StoreUnreachableError({ reason: code }, error);
  if (CONFLICT.test(code)) return new StoreConflictError({ kind: 'row', expected: '', found: code }, error);
  if (BAD_INPUT.test(code)) return new StoreInputError({ field: '', reason: code }, error);
  if (code === '' && isLostConnection(error)) return new StoreUnreachableError({ reason: 'connection-lost' }, error);
  return new StoreFailedError({ reason: code }, error);
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code === 'string') return code;
  return error instanceof AggregateError && error.errors.length > 0 ? codeOf(error.errors[0]) : '';
}

/** The driver reports a lost connection without a code. */
function isLostConnection(error: unknown): boolean {
  return error instanceof Error && /connection (terminated|ended|closed)|not queryable|timeout|after calling end/i.test(error.message);
}
