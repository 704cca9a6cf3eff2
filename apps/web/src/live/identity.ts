import { type Presence, PRESENCE_COLOURS } from '@anshin/collab';

const KEPT = 'anshin.tag';

/** Who this page is to the others: made anew for each page, with the tag that the user chose. */
export function ownPresence(): Presence {
  const number = crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
  return { user: crypto.randomUUID(), tag: localStorage.getItem(KEPT) ?? String((number % 90) + 10), colour: number % PRESENCE_COLOURS };
}

/** Remembers how the user wants to be shown to the others. */
export function keepTag(tag: string): void {
  localStorage.setItem(KEPT, tag);
}
