import { z } from 'zod';

/** A readable key of an entity inside its document: starts with a letter, then letters, digits, `-`, `_`; at most 64 characters. */
export const Id = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/)
  .meta({ id: 'Id', title: '識別子 / Identifier' });
export type Id = z.infer<typeof Id>;

/** A key of a catalog entry: a prefix, a dot, and the entry (`ssf.software-integrity`, `ccds.sr3-h-4`, `ipa.f12`). */
export const CatalogId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9.-]*$/)
  .meta({ id: 'CatalogId', title: 'カタログの識別子 / Catalog identifier' });
export type CatalogId = z.infer<typeof CatalogId>;

/** A day, `YYYY-MM-DD`. */
export const Day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .meta({ id: 'Day', title: '日付 / Day' });
export type Day = z.infer<typeof Day>;
