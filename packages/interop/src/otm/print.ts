import { ZoneKind } from '@anshin/model';
import { NEAREST_STRIDE } from '../two-way/guesses/tables.ts';
import { groupedBy } from '../two-way/grouped-by.ts';
import { fieldOf, isRecord, listOf, numberOf, recordOf, textOf } from '../two-way/json.ts';
import type { Box, Facts, Sketch, SketchAsset, SketchComponent, SketchLink, SketchThreat, SketchZone } from '../two-way/sketch.ts';
import { CATEGORIES, DIAGRAM, NO_ZONE, OTM_VERSION, STATE_NAMES, TRUST, USUAL_TRUST } from './tables.ts';

const UNRATED = 'Not rated.';

/** Where the kept file draws each element. */
type Drawn = ReadonlyMap<string, { readonly representation: string; readonly id: string }> | undefined;

/** Prints a sketch as an Open Threat Model. */
export function printOtm(sketch: Sketch, kept: unknown): unknown {
  const drawn = kept === undefined ? undefined : drawnIn(kept);
  const at = groupedBy(sketch.threats, (threat) => threat.at);
  const status = new Map(sketch.mitigations.map((mitigation) => [mitigation.id, mitigation.status]));
  const stored = groupedBy(
    sketch.assets.flatMap(({ id, heldBy }) => heldBy.map((holder) => ({ id, holder }))),
    ({ holder }) => holder,
  );
  const isLink = new Set(sketch.links.map(({ id }) => id));
  const around: Around = { at, drawn, status };
  const components = sketch.components.map((component) =>
    componentItem(
      component,
      (stored.get(component.id) ?? []).map(({ id }) => id),
      around,
    ),
  );
  const isHomeless = sketch.components.some(({ zone }) => zone === undefined);
  const isDrawn =
    listOf(fieldOf(kept, 'representations')).some((each) => fieldOf(each, 'id') === DIAGRAM) ||
    components.some((item) => listOf(item['representations']).some((each) => fieldOf(each, 'representation') === DIAGRAM));
  return {
    otmVersion: OTM_VERSION,
    project: { name: sketch.title, id: textOf(sketch.facts['id']) ?? 'anshin', description: sketch.description, ...attributes(sketch.facts) },
    representations: isDrawn ? [{ name: 'Diagram', id: DIAGRAM, type: 'diagram', size: sizeOf(sketch) }] : [],
    assets: sketch.assets.map((asset) => assetItem(asset, isLink)),
    trustZones: [...sketch.zones.map((zone) => zoneItem(zone, kept === undefined)), ...(isHomeless ? [noZone()] : [])],
    components,
    dataflows: sketch.links.map((link) => linkItem(link, around)),
    threats: definitionItems(sketch),
    mitigations: sketch.mitigations.map(({ id, name, description, facts }) => ({ id, name, description, riskReduction: 0, ...attributes(facts) })),
  };
}

function attributes(facts: Facts): object {
  return Object.keys(facts).length === 0 ? {} : { attributes: { anshin: facts } };
}

function drawnIn(kept: unknown): NonNullable<Drawn> {
  const found = new Map<string, { readonly representation: string; readonly id: string }>();
  for (const item of listOf(fieldOf(kept, 'components'))) {
    const own = listOf(fieldOf(item, 'representations')).find((each) => numberOf(fieldOf(fieldOf(each, 'position'), 'x')) !== undefined);
    const id = textOf(fieldOf(item, 'id'));
    if (id !== undefined && own !== undefined)
      found.set(id, { representation: textOf(fieldOf(own, 'representation')) ?? DIAGRAM, id: textOf(fieldOf(own, 'id')) ?? `${id}-shape` });
  }
  return found;
}

function sizeOf({ components, zones }: Sketch): { width: number; height: number } {
  const boxes = [...components, ...zones].map(({ box }) => box).filter((box) => box !== undefined);
  const width = Math.max(1000, ...boxes.map(({ x, w }) => x + w + 40));
  return { width, height: Math.max(1000, ...boxes.map(({ y, h }) => y + h + 40)) };
}

/** Whether the document itself places a thing; else its box comes from the automatic arrangement. */
function isPlaced(facts: Facts): boolean {
  const note = facts['box'];
  return !isRecord(note) || note['meant'] !== undefined;
}

/** A box is written into a new file; into a kept one only where the document itself places the thing. */
function representationOf(id: string, box: Box | undefined, facts: Facts, drawn: Drawn): object {
  if (box === undefined || (drawn !== undefined && !isPlaced(facts))) return {};
  const { representation, id: shape } = drawn?.get(id) ?? { representation: DIAGRAM, id: `${id}-shape` };
  return { representations: [{ representation, id: shape, position: { x: box.x, y: box.y }, size: { width: box.w, height: box.h } }] };
}

function zoneItem(zone: SketchZone, isNew: boolean): object {
  const kind = ZoneKind.options.find((option) => option === zone.facts['kind']);
  return {
    id: zone.id,
    name: zone.name,
    description: zone.description,
    risk: { trustRating: (kind === undefined ? undefined : TRUST[kind]) ?? USUAL_TRUST },
    ...(zone.within === undefined ? {} : { parent: { trustZone: zone.within } }),
    ...(isNew ? representationOf(zone.id, zone.box, {}, undefined) : {}),
    ...attributes(zone.facts),
  };
}

/** The format demands a zone of every component. */
function noZone(): object {
  return { id: NO_ZONE, name: 'No zone stated', risk: { trustRating: 0 }, attributes: { anshin: { none: true } } };
}

interface Around {
  readonly at: ReadonlyMap<string | undefined, readonly SketchThreat[]>;
  readonly drawn: Drawn;
  /** Of the mitigations. */
  readonly status: ReadonlyMap<string, string>;
}

function componentItem(component: SketchComponent, stored: readonly string[], around: Around): Readonly<Record<string, unknown>> {
  const { box: _, ...withoutBox } = component.facts;
  return {
    id: component.id,
    name: component.name,
    type: component.words[0] ?? component.fallback,
    description: component.description,
    parent: { trustZone: component.zone ?? NO_ZONE },
    ...representationOf(component.id, component.box, component.facts, around.drawn),
    assets: { processed: [], stored },
    threats: instances(component.id, around),
    ...attributes(around.drawn === undefined || isPlaced(component.facts) ? component.facts : withoutBox),
  };
}

function assetItem(asset: SketchAsset, isLink: ReadonlySet<string>): object {
  const own = asset.heldBy.filter((id) => isLink.has(id));
  const facts = { ...asset.facts, ...(own.length === 0 ? {} : { links: own }), ...(asset.heldBy.length < 2 ? {} : { heldBy: asset.heldBy }) };
  const risk = { confidentiality: 0, integrity: 0, availability: 0, comment: UNRATED };
  return { id: asset.id, name: asset.name, description: asset.description, risk, ...attributes(facts) };
}

function linkItem(link: SketchLink, around: Around): object {
  return {
    id: link.id,
    name: link.name,
    description: link.description,
    bidirectional: link.isBidirectional,
    source: link.from,
    destination: link.to,
    assets: link.assets,
    threats: instances(link.id, around),
    tags: link.protocol,
    ...attributes(link.facts),
  };
}

function instances(place: string, { at, status }: Around): object[] {
  return (at.get(place) ?? []).map((threat) => ({
    threat: threat.definition,
    state: STATE_NAMES[threat.state],
    mitigations: threat.mitigations.map((mitigation) => ({ mitigation, state: isInPlace(status.get(mitigation)) ? 'implemented' : 'required' })),
    ...attributes({ ...threat.facts, ...(threat.rule === undefined ? {} : { rule: threat.rule }) }),
  }));
}

function isInPlace(status: string | undefined): boolean {
  return status === 'implemented' || status === 'verified';
}

/** One definition for threats that share it; the rating is the highest of its places, from 0 to 100. */
function definitionItems({ threats }: Sketch): object[] {
  const groups = groupedBy(threats, ({ definition }) => definition);
  return [...groups].map(([id, group]) => {
    const [first] = group;
    const scores = group.map(({ score }) => score).filter((score) => score !== undefined);
    const risk =
      scores.length === 0 ? { likelihood: null, impact: 0, impactComment: UNRATED } : { likelihood: null, impact: Math.round(Math.max(...scores) * 10) };
    const isUnplaced = first !== undefined && first.at === undefined;
    const facts =
      first?.rule !== undefined
        ? { rule: first.rule }
        : isUnplaced
          ? { ...first.facts, ...(first.mitigations.length === 0 ? {} : { mitigations: first.mitigations }) }
          : {};
    return {
      id,
      name: first?.name ?? id,
      description: first?.description ?? '',
      categories: first?.class === undefined ? [] : [CATEGORIES[NEAREST_STRIDE[first.class]]],
      risk,
      ...attributes(recordOf(facts)),
    };
  });
}
