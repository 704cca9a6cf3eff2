import { ZoneKind } from '@anshin/model';
import { groupedBy } from '../two-way/grouped-by.ts';
import type { Sketch, SketchComponent, SketchLink } from '../two-way/sketch.ts';
import { tagsOf } from './fact-tags.ts';
import { risksOf } from './print-risks.ts';
import { BOUNDARY_TYPES, EXTERNAL_KINDS, STORE_KINDS, TECHNOLOGIES, WRITTEN_VERSION } from './tables.ts';
import { slugOf, titleGiver } from './titles.ts';

/** Prints a sketch as a Threagile model in its opened form, with lists for maps. */
export function printThreagile(sketch: Sketch, kept: unknown): unknown {
  const refs = new Map<string, string>();
  const title = titleGiver((text) => text);
  const links = groupedBy(sketch.links, ({ from }) => from);
  const held = groupedBy(
    sketch.assets.flatMap(({ id, heldBy }) => heldBy.map((holder) => ({ id, holder }))),
    ({ holder }) => holder,
  );
  const technical = sketch.components.map((component) =>
    technicalAsset(component, {
      $title: title(component.name, component.id),
      stored: (held.get(component.id) ?? []).map(({ id }) => id),
      links: links.get(component.id) ?? [],
      refs,
    }),
  );
  const { categories, tracking } = risksOf(sketch, refs, kept);
  const boundaries = trustBoundaries(sketch);
  const assets = dataAssets(sketch);
  return {
    threagile_version: WRITTEN_VERSION,
    title: sketch.title,
    author: { name: '', homepage: '' },
    business_criticality: 'important',
    business_overview: { description: sketch.description },
    tags_available: [
      ...new Set([...technical, ...boundaries, ...assets, ...technical.flatMap((each) => each.communication_links)].flatMap(({ tags }) => tags)),
    ].sort(),
    data_assets: assets,
    technical_assets: technical,
    trust_boundaries: boundaries,
    shared_runtimes: [],
    individual_risk_categories: categories,
    risk_tracking: tracking,
  };
}

function trustBoundaries({ zones, components }: Sketch): Tagged[] {
  const title = titleGiver((text) => text);
  const members = groupedBy(components, ({ zone }) => zone);
  const nested = groupedBy(zones, ({ within }) => within);
  return zones.map(({ id, name, description, facts }) => {
    const kind = ZoneKind.options.find((option) => option === facts['kind']);
    return {
      $title: title(name, id),
      id,
      description,
      type: (kind === undefined ? undefined : BOUNDARY_TYPES[kind]) ?? 'network-on-prem',
      tags: tagsOf(facts),
      technical_assets_inside: (members.get(id) ?? []).map((component) => component.id),
      trust_boundaries_nested: (nested.get(id) ?? []).map((zone) => zone.id),
    };
  });
}

function dataAssets({ assets, components }: Sketch): Tagged[] {
  const title = titleGiver((text) => text);
  const known = new Set(components.map(({ id }) => id));
  const holders = (heldBy: readonly string[]): object => {
    const own = heldBy.filter((id) => known.has(id));
    return own.length < 2 ? {} : { heldBy: own };
  };
  return assets.map(({ id, name, description, facts, heldBy }) => ({
    $title: title(name, id),
    id,
    description,
    usage: 'business',
    tags: tagsOf({ ...facts, ...holders(heldBy) }),
    origin: '',
    owner: '',
    quantity: 'few',
    ...UNRATED,
  }));
}

/** Ratings that the document does not have. */
const UNRATED = { confidentiality: 'internal', integrity: 'operational', availability: 'operational', justification_cia_rating: 'Not rated.' };

/** Anything that has tags. */
interface Tagged {
  readonly tags: readonly string[];
  readonly [field: string]: unknown;
}

interface Inside {
  readonly $title: string;
  readonly stored: readonly string[];
  readonly links: readonly SketchLink[];
  readonly refs: Map<string, string>;
}

interface TechnicalAsset extends Tagged {
  readonly communication_links: readonly Tagged[];
}

function technicalAsset(component: SketchComponent, { $title, stored, links, refs }: Inside): TechnicalAsset {
  const { id, words, traits, exclusion } = component;
  const kind = words[0] ?? '';
  const link = titleGiver(slugOf);
  return {
    $title,
    id,
    description: component.description,
    type: EXTERNAL_KINDS.has(kind) ? 'external-entity' : STORE_KINDS.has(kind) ? 'datastore' : 'process',
    usage: 'business',
    used_as_client_by_human: kind === 'person',
    out_of_scope: exclusion !== undefined,
    justification_out_of_scope: exclusion ?? '',
    size: 'component',
    technology: (Object.hasOwn(TECHNOLOGIES, kind) ? TECHNOLOGIES[kind] : undefined) ?? 'unknown-technology',
    tags: tagsOf(component.facts),
    internet: traits.internetFacing === true,
    machine: 'physical',
    encryption: 'none',
    owner: '',
    ...UNRATED,
    multi_tenant: traits.sharedUse === true,
    redundant: false,
    custom_developed_parts: false,
    data_assets_processed: [],
    data_assets_stored: stored,
    data_formats_accepted: [],
    communication_links: links.map((each) => linkItem(each, link(each.name, each.id), refs)),
  };
}

function linkItem(link: SketchLink, $title: string, refs: Map<string, string>): Tagged {
  refs.set(link.id, `${link.from}>${slugOf($title)}`);
  const medium = link.protocol[0];
  return {
    $title,
    id: link.id,
    target: link.to,
    description: link.description,
    protocol: link.encrypted === true ? 'binary-encrypted' : medium === 'internal' ? 'inter-process-communication' : 'unknown-protocol',
    authentication: link.authenticated === true ? 'credentials' : 'none',
    authorization: 'none',
    tags: tagsOf(link.facts),
    vpn: medium === 'vpn',
    ip_filtered: false,
    readonly: false,
    usage: 'business',
    data_assets_sent: link.assets,
    data_assets_received: link.back,
  };
}
