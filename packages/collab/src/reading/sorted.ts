import { isOrder } from '../order/order-between.ts';

/** Something with a place in an order and a key that decides between equal places. */
export interface Placed {
  readonly key: string;
  readonly order: string;
}

/** The place of what has none: behind all others. */
export const LAST = '~';

/** A stored place, or the last one where none is stored. */
export function placeOf(stored: unknown): string {
  return isOrder(stored) ? stored : LAST;
}

/** Sorts by place, then by key: the same on every replica. */
export function byPlace(a: Placed, b: Placed): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
