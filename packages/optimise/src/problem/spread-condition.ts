import type { Catalog } from '@anshin/catalog';
import type { Assessment } from '@anshin/engine';
import { type AnshinDocument, isAttack, type Trait } from '@anshin/model';
import type { Passing, SpreadCondition } from './treatment-problem.ts';

/** Exposures of a channel that need no other component to be taken first. */
const OPEN: ReadonlySet<string> = new Set(['radio', 'internet', 'removableMedia']);

/**
 * How attacks spread, read from an assessment: its entry points, its threats that give control, and the document's connections. It
 * says what the engine's stage `spread` says (`reach.ts` there), but with the candidates' effects left open; a test holds the two
 * together over the examples and random sets of measures.
 */
export function spreadCondition(
  document: AnshinDocument,
  catalog: Catalog,
  assessment: Assessment,
  preventing: (threat: string, measures: readonly string[]) => readonly number[],
): SpreadCondition {
  const ids = Object.keys(document.components ?? {}).sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const traits = traitsOf(document, catalog);
  const channels = Object.entries(document.channels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, channel]) => {
      const [a, b] = channel.between.map((end) => indexOf.get(end));
      return a === undefined || b === undefined ? [] : [{ id, a, b }];
    });
  const exposures = new Map(assessment.entryPoints.map((entry) => [`${entry.element} ${entry.at}`, entry.exposures]));
  const isPublic = (index: number): boolean => traits(ids[index] as string).has('publicNetwork');
  const nextToPublic = new Set(channels.flatMap(({ a, b }) => [...(isPublic(b) ? [a] : []), ...(isPublic(a) ? [b] : [])]));
  const controlling = new Map<string, (readonly number[])[]>();
  for (const threat of assessment.threats) {
    if (
      threat.origin !== 'rule' ||
      threat.grants !== 'control' ||
      threat.class === undefined ||
      !isAttack(threat.class) ||
      threat.disposition?.state === 'notApplicable'
    )
      continue;
    const list = controlling.get(threat.at) ?? [];
    controlling.set(threat.at, list);
    list.push(preventing(threat.id, threat.measures));
  }
  return {
    components: ids.map((id, index) => {
      const found = exposures.get(`component ${id}`) ?? [];
      const own = traits(id);
      const isStart =
        found.some((exposure) => exposure !== 'internet') ||
        (found.length > 0 && (own.has('publicNetwork') || own.has('internetFacing') || !nextToPublic.has(index)));
      return { id, isStart, passing: passingOf(own, controlling.get(id) ?? []) };
    }),
    channels: channels.map((channel) => ({ ...channel, isOpen: (exposures.get(`channel ${channel.id}`) ?? []).some((exposure) => OPEN.has(exposure)) })),
  };
}

function passingOf(traits: ReadonlySet<Trait>, threats: readonly (readonly number[])[]): Passing {
  if (traits.has('person')) return 'never';
  if (threats.length === 0) return traits.has('network') || traits.has('filtersTraffic') ? 'always' : 'never';
  return threats.some((preventing) => preventing.length === 0) ? 'always' : threats;
}

/** The traits of a component: those of its kind with the component's own departures. */
function traitsOf(document: AnshinDocument, catalog: Catalog): (component: string) => ReadonlySet<Trait> {
  const usual = new Map(catalog.kinds.map((kind) => [kind.kind, kind.traits]));
  const known = new Map<string, ReadonlySet<Trait>>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const component = document.components?.[id];
    const traits = new Set<Trait>(usual.get(component?.kind ?? '') ?? []);
    for (const [trait, present] of Object.entries(component?.traits ?? {})) {
      if (present) traits.add(trait as Trait);
      else traits.delete(trait as Trait);
    }
    known.set(id, traits);
    return traits;
  };
}
