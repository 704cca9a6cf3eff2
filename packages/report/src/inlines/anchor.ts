/** Things that have an anchor of their own in a report. */
export type AnchorKind = 'incident' | 'measure' | 'requirement' | 'worksheet' | 'flow';

/** The anchor of a thing: letters, digits, dots and hyphens only, distinct for distinct ids. */
export function anchorOf(kind: AnchorKind, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9.-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}`)}`;
}
