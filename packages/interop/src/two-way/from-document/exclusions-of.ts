import type { Text } from '@anshin/model';
import { noteMeant } from '../meant.ts';
import type { Facts } from '../sketch.ts';
import { type Sketching, shownText, some } from './sketching.ts';

/** The exclusion of the first that names an element: what the tool shows as its reason, and how it returns. */
export function exclusionOf({ document, language }: Sketching, id: string): { readonly reason: string; readonly facts: Facts } | undefined {
  for (const [key, { what, because }] of Object.entries(document.scope?.exclusions ?? {})) {
    if (what?.includes(id) !== true) continue;
    const reason = shownText(because as Text, language);
    return { reason, facts: { exclusion: some({ id: key, because: noteMeant(reason, because) }) } };
  }
  return undefined;
}
