import type { Part } from './part.ts';
import type { Link, System } from './system.ts';

/** Whether two systems make the same picture: the same parts and links in the same order and places of the model; names and properties do not count. */
export function isSameShape(a: System, b: System): boolean {
  return (
    isSameList([...a.parts.values()], [...b.parts.values()], isSamePart) &&
    isSameList([...a.links.values()], [...b.links.values()], isSameLink) &&
    isSameList(Object.entries(a.zones), Object.entries(b.zones), ([id, { within }], [other, zone]) => id === other && within === zone.within)
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index] || isSame(one, b[index] as T));
}

function isSamePart(a: Part, b: Part): boolean {
  return (
    a.id === b.id &&
    a.shape === b.shape &&
    a.needsParty === b.needsParty &&
    a.component.zone === b.component.zone &&
    a.component.accountable === b.component.accountable
  );
}

function isSameLink(a: Link, b: Link): boolean {
  return a.id === b.id && a.from === b.from && a.to === b.to;
}
