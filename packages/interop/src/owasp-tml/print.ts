import { AssetKind } from '@anshin/model';
import { groupedBy } from '../two-way/grouped-by.ts';
import { recordOf } from '../two-way/json.ts';
import type { Facts, Sketch, SketchAsset, SketchComponent, SketchLink, SketchThreat } from '../two-way/sketch.ts';
import { elementsOf, itemsOf, nameOf, symbolOf } from './elements.ts';
import { ACTOR_KINDS, FACTS, NO_ZONE, PERSONA, SCHEMA, type Section, SENSITIVITY, SOURCES, STATUS_NAMES, STORE_KINDS, TYPE_OF } from './tables.ts';

type SectionOf = (id: string) => Section;
type Links = ReadonlyMap<string, SketchLink>;

/** Prints a sketch as an OWASP threat model. */
export function printTml(sketch: Sketch, kept: unknown): unknown {
  const sectionOf = sections(sketch, kept);
  const known = new Set(itemsOf(kept, 'threats').map(nameOf));
  const links: Links = new Map(sketch.links.map((link) => [link.id, link]));
  const sensitivity = new Map(sketch.assets.map((asset) => [asset.id, sensitivityOf(asset)]));
  const definitions = [...groupedBy(sketch.threats, ({ definition }) => definition)];
  const treated = groupedBy(
    sketch.threats.flatMap(({ definition, mitigations }) => mitigations.map((mitigation) => ({ mitigation, definition }))),
    ({ mitigation }) => mitigation,
  );
  const isHomeless = sketch.components.some(({ zone }) => zone === undefined);
  const inSection = (section: Section): SketchComponent[] => sketch.components.filter(({ id }) => sectionOf(id) === section);
  return {
    $schema: SCHEMA,
    version: '1.0',
    scope: {
      title: sketch.title,
      description: sketch.description,
      business_criticality: 'moderate',
      data_sensitivity: [...new Set(sketch.assets.map(sensitivityOf))].sort(),
      exposure: sketch.zones.some(({ facts }) => facts['kind'] === 'internet' || facts['kind'] === 'publicSpace') ? 'external' : 'internal',
      tier: 'important',
    },
    description: sketch.description,
    trust_zones: [
      ...sketch.zones.map(({ id, name, description }) => ({ symbolic_name: id, title: name, description })),
      ...(isHomeless ? [{ symbolic_name: NO_ZONE, title: 'No zone stated', description: '' }] : []),
    ],
    trust_boundaries: boundariesOf(sketch),
    actors: inSection('actors').map((component) => ({ ...element(component), type: 'user' })),
    components: inSection('components').map(element),
    data_stores: inSection('data_stores').map((component) => ({ ...element(component), type: 'object' })),
    data_sets: sketch.assets.map((asset) => dataSet(asset, sectionOf)),
    data_flows: sketch.links.map((link) => dataFlow(link, sectionOf, sensitivity)),
    threat_personas: definitions.some(([id]) => !known.has(id)) ? [persona()] : [],
    threats: definitions.map(([id, group]) => threatItem(id, group, links)),
    controls: sketch.mitigations.map(({ id, name, description, status }) => ({
      symbolic_name: id,
      title: name,
      description,
      threats: [...new Set((treated.get(id) ?? []).map(({ definition }) => definition))],
      status: STATUS_NAMES[status],
      priority: 'medium',
    })),
    extensions: { [FACTS]: factsOf(sketch, definitions, links) },
  };
}

/** An element stays in the list where the kept file has it; a new one goes where its kind belongs. */
function sections(sketch: Sketch, kept: unknown): SectionOf {
  const had = new Map(elementsOf(kept).map(({ id, section }) => [id, section]));
  const kinds = new Map(sketch.components.map(({ id, words }) => [id, words[0] ?? '']));
  return (id) => {
    const kind = kinds.get(id) ?? '';
    return had.get(id) ?? (STORE_KINDS.has(kind) ? 'data_stores' : ACTOR_KINDS.has(kind) ? 'actors' : 'components');
  };
}

function element({ id, name, description, zone }: SketchComponent): Readonly<Record<string, unknown>> {
  return { symbolic_name: symbolOf(id), title: name, description, trust_zone: zone ?? NO_ZONE };
}

/** Two zones that a link joins have a boundary between them. */
function boundariesOf({ components, links }: Sketch): unknown[] {
  const zoneOf = new Map(components.map(({ id, zone }) => [id, zone ?? NO_ZONE]));
  const pairs = links
    .map(({ from, to }) => [zoneOf.get(from) ?? NO_ZONE, zoneOf.get(to) ?? NO_ZONE].sort())
    .filter(([one, other]) => one !== other)
    .map((pair) => pair.join('\n'));
  return [...new Set(pairs)].sort().map((pair) => {
    const [one, other] = pair.split('\n');
    return { trust_zone_a: one, trust_zone_b: other };
  });
}

function sensitivityOf({ facts }: SketchAsset): string {
  const kind = AssetKind.options.find((option) => option === facts['kind']);
  return (kind === undefined ? undefined : SENSITIVITY[kind]) ?? 'op';
}

function dataSet(asset: SketchAsset, sectionOf: SectionOf): unknown {
  const placements = asset.heldBy.filter((id) => sectionOf(id) === 'data_stores').map((id) => ({ data_store: symbolOf(id) }));
  return { symbolic_name: asset.id, title: asset.name, description: asset.description, placements, data_sensitivity: [sensitivityOf(asset)] };
}

function dataFlow(link: SketchLink, sectionOf: SectionOf, sensitivity: ReadonlyMap<string, string>): unknown {
  const end = (id: string): object => ({ type: TYPE_OF[sectionOf(id)], object: symbolOf(id) });
  const carried = link.assets.map((asset) => sensitivity.get(asset));
  return {
    symbolic_name: link.id,
    title: link.name,
    description: link.description,
    source: end(link.from),
    destination: end(link.to),
    has_sensitive_data: carried.includes('pii') || carried.includes('cred'),
    encrypted: link.encrypted === true,
  };
}

function persona(): unknown {
  return {
    symbolic_name: PERSONA,
    title: 'Not stated',
    description: 'The model names no persona.',
    is_person: true,
    skill_level: 'engineer',
    access_level: 'anonymous',
    malicious_intent: true,
    applicability_to_org: 'moderate',
  };
}

/** The components that a threat affects; one on a link affects both ends. */
function affected({ at }: SketchThreat, links: Links): string[] {
  const link = links.get(at ?? '');
  return link === undefined ? (at === undefined ? [] : [at]) : [link.from, link.to];
}

function threatItem(id: string, group: readonly SketchThreat[], links: Links): unknown {
  const [first] = group;
  return {
    symbolic_name: id,
    title: first?.name ?? id,
    description: first?.description ?? '',
    components_affected: [...new Set(group.flatMap((threat) => affected(threat, links)))].map(symbolOf),
    threat_persona: PERSONA,
    event: first?.name ?? id,
    sources: [(first?.class === undefined ? undefined : SOURCES[first.class]) ?? 'adversary'],
  };
}

/** What the format has no field for, by list and name. */
function factsOf(sketch: Sketch, definitions: readonly (readonly [string, readonly SketchThreat[]])[], links: Links): unknown {
  const by = <T>(things: readonly T[], idOf: (thing: T) => string, facts: (thing: T) => Facts): unknown =>
    Object.fromEntries(things.map((thing) => [idOf(thing), facts(thing)] as const).filter(([, own]) => Object.keys(own).length > 0));
  const id = (thing: { readonly id: string }): string => thing.id;
  return {
    document: sketch.facts,
    zones: by(sketch.zones, id, ({ facts, within }) => ({ ...facts, ...(within === undefined ? {} : { within }) })),
    elements: by(sketch.components, id, ({ facts }) => facts),
    links: by(sketch.links, id, ({ facts, assets, isBidirectional }) => ({
      ...facts,
      ...(assets.length === 0 ? {} : { assets }),
      ...(isBidirectional ? { isBothWays: true } : {}),
    })),
    assets: by(sketch.assets, id, ({ facts, heldBy }) => ({ ...facts, ...(heldBy.length === 0 ? {} : { heldBy }) })),
    threats: by(
      definitions,
      ([definition]) => definition,
      ([, group]) => threatFacts(group, links),
    ),
    controls: by(sketch.mitigations, id, ({ facts }) => facts),
  };
}

function threatFacts(group: readonly SketchThreat[], links: Links): Facts {
  const [first] = group;
  if (first === undefined) return {};
  if (first.rule !== undefined) {
    const places = group.map(({ at, facts, mitigations }) => ({ at, facts, ...(mitigations.length === 0 ? {} : { mitigations }) }));
    return { rule: first.rule, places };
  }
  const isOnLink = links.has(first.at ?? '');
  return { ...recordOf(first.facts), ...(isOnLink ? { onLink: { link: first.at, ends: affected(first, links) } } : {}) };
}
