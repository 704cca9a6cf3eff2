import { textIn } from '@anshin/model';
import { FACT_FIELDS } from '../fact-fields.ts';
import { noteMeant } from '../meant.ts';
import type { Sketch, SketchAsset, SketchComponent, SketchZone } from '../sketch.ts';
import { type Arrangement, arrange, outerZone } from './arrange.ts';
import { exclusionOf } from './exclusions-of.ts';
import { type SketchedLinks, sketchLinks } from './sketch-links.ts';
import { sketchThreats } from './sketch-threats.ts';
import { pick, type Sketching, type SketchSource, shownTexts, sketching as begin, some } from './sketching.ts';

/** The sketch of a document: what a foreign file is printed from. */
export function sketchOfDocument(source: SketchSource): Sketch {
  const sketching = begin(source);
  const { document, language } = sketching;
  const arrangement = arrange(document);
  const zones = Object.keys(document.zones ?? {}).map((id) => sketchZone(sketching, arrangement, id));
  const components = Object.keys(document.components ?? {}).map((id) => sketchComponent(sketching, arrangement, id));
  const links = sketchLinks(sketching);
  const title = textIn(document.title, language);
  const { description, notes } = shownTexts(sketching, { description: document.description }, '');
  return {
    title,
    description,
    facts: { id: document.id, ...some({ name: noteMeant(title, document.title), description: notes['description'] }) },
    zones,
    components,
    links: links.links,
    assets: Object.keys(document.assets ?? {}).map((id) => sketchAsset(sketching, links, id)),
    ...sketchThreats(sketching, links),
  };
}

function sketchZone(sketching: Sketching, { zones }: Arrangement, id: string): SketchZone {
  const zone = sketching.document.zones?.[id] ?? { kind: 'providerSite' };
  const within = outerZone(sketching.document, id);
  const { name, description, notes } = shownTexts(sketching, zone, id);
  return {
    id: sketching.idOf('zones', id),
    name,
    description,
    words: [],
    within: within === undefined ? undefined : sketching.idOf('zones', within),
    box: zones.get(id),
    facts: some({ id, ...pick(zone, FACT_FIELDS.zones), ...notes }),
  };
}

function sketchComponent(sketching: Sketching, { components }: Arrangement, id: string): SketchComponent {
  const { document } = sketching;
  const component = document.components?.[id] ?? { kind: 'homeAppliance' };
  const { zone } = component;
  const { name, description, notes } = shownTexts(sketching, component, id);
  const exclusion = exclusionOf(sketching, id);
  const box = components.get(id);
  const position = Object.hasOwn(document.layout?.positions ?? {}, id) ? document.layout?.positions?.[id] : undefined;
  return {
    id: sketching.idOf('components', id),
    name,
    description,
    words: [component.kind],
    fallback: component.kind,
    zone: zone !== undefined && Object.hasOwn(document.zones ?? {}, zone) ? sketching.idOf('zones', zone) : undefined,
    box,
    traits: component.traits ?? {},
    exclusion: exclusion?.reason,
    facts: some({ id, ...pick(component, FACT_FIELDS.components), ...notes, box: noteMeant(box, position), ...exclusion?.facts }),
  };
}

function sketchAsset(sketching: Sketching, { linkOf }: SketchedLinks, id: string): SketchAsset {
  const { document, idOf } = sketching;
  const asset = document.assets?.[id] ?? { kind: 'businessInformation' };
  const { name, description, notes } = shownTexts(sketching, asset, id);
  const heldBy = (asset.heldBy ?? []).map((holder) => (Object.hasOwn(document.components ?? {}, holder) ? idOf('components', holder) : linkOf.get(holder)));
  return {
    id: idOf('assets', id),
    name,
    description,
    words: [asset.kind],
    heldBy: [...new Set(heldBy.filter((holder) => holder !== undefined))],
    personal: asset.personal,
    facts: some({ id, ...pick(asset, FACT_FIELDS.assets), ...notes, held: asset.heldBy?.length === 0 ? 'none' : undefined }),
  };
}
