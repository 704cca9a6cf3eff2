import { z } from 'zod';

/** What every list can be asked: how many at once, and where to go on. */
export const PageQuery = { limit: z.coerce.number().int().min(1).max(500).optional(), cursor: z.string().min(1).max(2_000).optional() } as const;

/** One page of a list: some items, and the `cursor` of the next page (null on the last). */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item).readonly(), next: z.string().nullable() });
}

/** true or false in a query. */
export const Flag = z.enum(['true', 'false']).transform((word) => word === 'true');
