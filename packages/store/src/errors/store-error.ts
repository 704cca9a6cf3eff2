import type { Finding } from '@anshin/model';

/** Codes of everything that can go wrong in the store. Never reused for another meaning. */
export const STORE_CODES = [
  'store.locked',
  'store.folder-refused',
  'store.unreachable',
  'store.too-old',
  'store.too-new',
  'store.migration-failed',
  'store.conflict',
  'store.not-found',
  'store.bad-input',
  'store.refused-document',
  'store.failed',
] as const;

/** A code of a store error. */
export type StoreCode = (typeof STORE_CODES)[number];

/** What the sentence of an error needs (`locales/store-words.ts`). */
export type StoreParams = Readonly<Record<string, string | number>>;

/** Something that kept the store from doing what it was asked; nothing is half-written when it is thrown. */
export abstract class StoreError extends Error {
  abstract readonly code: StoreCode;
  readonly params: StoreParams;

  constructor(params: StoreParams, cause?: unknown) {
    super(undefined, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.params = params;
  }

  /** For logs; users read the words of `code`. */
  override get message(): string {
    return `${this.code} ${JSON.stringify(this.params)}`;
  }
}

/** The data folder is in use by a live process: `folder`, `pid`, `host`. */
export class StoreLockedError extends StoreError {
  readonly code = 'store.locked';
}

/** The data folder or the database programs cannot be used as they are: `folder`, `reason`. */
export class StoreFolderError extends StoreError {
  readonly code = 'store.folder-refused';
}

/** No database answers, or it went away: `reason`. */
export class StoreUnreachableError extends StoreError {
  readonly code = 'store.unreachable';
}

/** The database is older than what the store needs: `found`, `needed` (major versions of PostgreSQL). */
export class StoreTooOldError extends StoreError {
  readonly code = 'store.too-old';
}

/** The data were written by a newer Anshin or a newer PostgreSQL: `found`, `known`. */
export class StoreTooNewError extends StoreError {
  readonly code = 'store.too-new';
}

/** A migration could not be applied, or an applied one is not the one that this program knows: `migration`. */
export class StoreMigrationError extends StoreError {
  readonly code = 'store.migration-failed';
}

/** Somebody else changed the thing in the meantime: `kind`, `expected`, `found`. */
export class StoreConflictError extends StoreError {
  readonly code = 'store.conflict';
}

/** There is no such thing: `kind`, `id`. */
export class StoreNotFoundError extends StoreError {
  readonly code = 'store.not-found';
}

/** A value that no caller should send: `field`, `reason`. */
export class StoreInputError extends StoreError {
  readonly code = 'store.bad-input';
}

/** A document that does not hold to the model's schema; `findings` say where and why. */
export class StoreDocumentError extends StoreError {
  readonly code = 'store.refused-document';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super({ findings: findings.length });
    this.findings = findings;
  }
}

/** Anything else that the database refused: `reason` (its error code). */
export class StoreFailedError extends StoreError {
  readonly code = 'store.failed';
}
