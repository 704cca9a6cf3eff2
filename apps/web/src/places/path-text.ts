/**
 * A place in the workbench: a path of the document (`['components', 'edge']`), or a derived thing: `['threat', id]`, `['requirement', id]`,
 * `['position', id]`, `['function', number]`. In addresses its segments are joined by `/`, each encoded.
 */
export type Place = readonly string[];

export function placeToText(place: Place): string {
  return place.map(encodeURIComponent).join('/');
}

/** The place that an address names; undefined where it names none. */
export function placeFromText(text: string | undefined): Place | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    return text.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether one place is the other or lies within it. */
export function isWithin(place: Place, outer: Place): boolean {
  return outer.length <= place.length && outer.every((segment, index) => segment === place[index]);
}
