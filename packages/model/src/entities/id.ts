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

/** Month and day of a year without 29 February. */
const COMMON_DAY = '((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8]))';
/** A year of the Gregorian calendar with 29 February: a multiple of 4 that is none of 100, or one of 400. */
const LEAP_YEAR = '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)';

/** A day of the calendar, `YYYY-MM-DD` (ISO 8601). The pattern alone refuses days that do not exist, so that every reader of the JSON Schema does too. */
export const Day = z
  .string()
  .regex(new RegExp(`^(\\d{4}-${COMMON_DAY}|${LEAP_YEAR}-02-29)$`))
  .meta({ id: 'Day', title: '日付 / Day' });
export type Day = z.infer<typeof Day>;
