import { assumption, finding } from '../../reading/finding.ts';
import { MAX_FOREIGN_DEPTH } from '../../reading/limits.ts';
import { guessZoneKind } from '../guesses/guess.ts';
import { FACT_FIELDS } from '../fact-fields.ts';
import type { SketchZone } from '../sketch.ts';
import { type Drafting, type EntityIn, factsOf, taken, textsFrom, unchecked, wantedId } from './drafting.ts';

/** What a zone is taken for that no word tells. ASSUMPTION: a site that somebody runs. */
const FALLBACK = 'providerSite';

/** Adds the zones; one that lies within itself, within nothing known, or deeper than any real nesting stands alone. */
export function draftZones(drafting: Drafting): void {
  const { draft, findings } = drafting;
  const zones = taken(drafting, drafting.sketch.zones, { ja: '領域', en: 'zones' });
  for (const zone of zones) addZone(drafting, zone);
  const depths = depthsOf(zones);
  let loose = 0;
  for (const zone of zones) {
    const id = draft.idOf('zones', zone.id);
    const entity = id === undefined ? undefined : draft.get('zones', id);
    if (zone.within === undefined || id === undefined || entity === undefined) continue;
    const outer = draft.idOf('zones', zone.within);
    if (outer === undefined) findings.push(finding('import.dangling', 'warning', ['zones', id], { name: zone.name, missing: zone.within }));
    else if ((depths.get(zone.id) ?? Infinity) > MAX_FOREIGN_DEPTH) loose += 1;
    else draft.set('zones', id, { ...entity, within: outer });
  }
  if (loose > 0) findings.push(finding('import.loose-zones', 'warning', ['zones'], { count: loose }));
}

/** How deep each zone lies; without a number where that leads back to itself. Linear in the number of zones. */
function depthsOf(zones: readonly SketchZone[]): ReadonlyMap<string, number> {
  const withinOf = new Map(zones.map(({ id, within }) => [id, within]));
  const depths = new Map<string, number>();
  const visited = new Set<string>();
  for (const { id } of zones) {
    const trail: string[] = [];
    let at: string | undefined = id;
    while (at !== undefined && withinOf.has(at) && !visited.has(at)) {
      visited.add(at);
      trail.push(at);
      at = withinOf.get(at);
    }
    const isLoop = at !== undefined && withinOf.has(at) && !depths.has(at);
    let depth = at === undefined || !withinOf.has(at) ? 0 : (depths.get(at) ?? 0);
    for (const zone of trail.reverse()) {
      depth += 1;
      if (!isLoop) depths.set(zone, depth);
    }
  }
  return depths;
}

function addZone({ draft, assumptions }: Drafting, zone: SketchZone): void {
  const facts = factsOf(zone.facts, FACT_FIELDS.zones);
  const kind = facts['kind'] ?? guessZoneKind(zone.words) ?? FALLBACK;
  const id = draft.add('zones', zone.name, unchecked<EntityIn<'zones'>>({ ...facts, kind, ...textsFrom(zone) }), zone.id, wantedId(zone.facts));
  if (facts['kind'] === undefined) assumptions.push(assumption('import.assumed-zone', ['zones', id, 'kind'], { name: zone.name || id, kind: String(kind) }));
}
