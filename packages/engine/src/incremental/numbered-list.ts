/** What stands in a numbered list: in id order, and it knows its place. */
export interface Numbered {
  readonly id: string;
  index: number;
}

/** Puts an element into a list in id order. All that stand behind it move by one: the only work of an edit that grows with the system. */
export function insertNumbered<T extends Numbered>(list: T[], element: T): void {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as T).id < element.id) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, element);
  numberFrom(list, low);
}

/** Takes an element out of its list. */
export function removeNumbered(list: Numbered[], index: number): void {
  list.splice(index, 1);
  numberFrom(list, index);
}

function numberFrom(list: readonly Numbered[], from: number): void {
  for (let at = from; at < list.length; at++) (list[at] as Numbered).index = at;
}
