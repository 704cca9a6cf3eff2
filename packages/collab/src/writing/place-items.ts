import { isOrder, LONGEST_ORDER, orderBetween } from '../order/order-between.ts';

/** An item as it shall stand: the place that it has, if it has one and may keep it. */
export interface Standing {
  readonly order: string | undefined;
  readonly key: string;
}

/**
 * Places for items that shall stand in this order; as many as possible keep theirs, so that what other people put in between at the same
 * time stays where they put it.
 */
export function placeItems(items: readonly Standing[]): string[] {
  const kept = longestRising(items);
  const places: string[] = [];
  let last: string | undefined;
  items.forEach((item, index) => {
    const own = kept.has(index) ? item.order : undefined;
    const next = items.find((other, at) => at > index && kept.has(at) && (last === undefined || (other.order ?? '') > last))?.order;
    const place = own !== undefined && (last === undefined || own >= last) ? own : orderBetween(last, next);
    places.push(place.length > LONGEST_ORDER ? orderBetween(last, undefined) : place);
    last = places.at(-1);
  });
  return places;
}

/** The indexes of a longest run of items whose places rise. */
function longestRising(items: readonly Standing[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  items.forEach((item, index) => {
    if (!isOrder(item.order)) return;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rises(items[ends[middle] ?? 0], item)) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? undefined : ends[low - 1];
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}

function rises(a: Standing | undefined, b: Standing): boolean {
  const first = a?.order ?? '';
  const second = b.order ?? '';
  return first < second || (first === second && (a?.key ?? '') < b.key);
}
