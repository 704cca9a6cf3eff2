/** Codes of what keeps a file from being read at all: each of them makes the document unreadable (exit 2). Never reused for another meaning. */
export const READ_CODES = [
  'read.encoding',
  'read.too-large',
  'read.too-many-values',
  'read.empty',
  'read.syntax',
  'read.duplicate-key',
  'read.alias-bomb',
  'read.alias-cycle',
  'read.too-deep',
  'read.multiple-documents',
  'read.not-a-map',
  'read.unknown-version',
  'read.migration-failed',
] as const;

/** Codes of what departs from the schema: the document is read without the faulty parts (exit 1). Never reused for another meaning. */
export const MODEL_CODES = [
  'model.unknown-field',
  'model.wrong-type',
  'model.missing-field',
  'model.not-in-list',
  'model.bad-id',
  'model.bad-date',
  'model.empty-text',
  'model.list-length',
  'model.out-of-range',
  'model.not-one-of',
  'model.other',
  'model.too-many-findings',
] as const;

/** A code that keeps a file from being read. */
export type ReadCode = (typeof READ_CODES)[number];

/** A code of a departure from the schema. */
export type ModelCode = (typeof MODEL_CODES)[number];

/** Every code that this package can emit. */
export type ReadingCode = ReadCode | ModelCode;
