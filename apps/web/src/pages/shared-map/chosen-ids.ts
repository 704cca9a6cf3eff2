/** Most systems on one map. ASSUMPTION: as many as there are colours that eyes keep apart. */
export const MOST_SYSTEMS = 12;
/** How many of the latest stand on the map before anything is chosen. ASSUMPTION: enough to see what the page is for. */
export const FIRST_SYSTEMS = 4;

/** The systems that an address names; undefined where it names none, an empty list where it says so. */
export function idsFromText(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  return [...new Set(text.split(',').filter((id) => id !== '' && id.length <= 200))].slice(0, MOST_SYSTEMS);
}

export function idsToText(ids: readonly string[]): string {
  return ids.join(',');
}

/** The choice after one system was ticked or unticked; others keep their number where they can. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length >= MOST_SYSTEMS ? ids : [...ids, id];
}
