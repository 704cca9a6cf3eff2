import type { AnshinDocument, ZoneKind } from '@anshin/model';

/** The kinds of a zone and of the zones around it, innermost first; a loop of zones ends at its second turn. */
export function zoneKindsOf(document: AnshinDocument, zone: string | undefined): readonly ZoneKind[] {
  const kinds: ZoneKind[] = [];
  const seen = new Set<string>();
  for (let at = zone; at !== undefined && !seen.has(at); at = document.zones?.[at]?.within) {
    seen.add(at);
    const kind = document.zones?.[at]?.kind;
    if (kind !== undefined) kinds.push(kind);
  }
  return kinds;
}
