import type { Finding } from '@anshin/model';
import { finding } from '../reading/finding.ts';
import { classOfStride, guessEncryption, stateOf } from '../two-way/guesses/guess.ts';
import { groupedBy } from '../two-way/grouped-by.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import type { Box, Facts, Sketch, SketchAsset, SketchComponent, SketchLink, SketchMitigation, SketchThreat, SketchZone } from '../two-way/sketch.ts';

/** The items of a list of the file that have an id, and what Anshin wrote beside them. */
function itemsOf(value: unknown, list: string): JsonRecord[] {
  return listOf(fieldOf(value, list)).filter((item): item is JsonRecord => textOf(fieldOf(item, 'id')) !== undefined);
}

/** The facts that Anshin wrote in the free attributes of an item. */
function factsOf(item: unknown): Facts {
  return recordOf(fieldOf(fieldOf(item, 'attributes'), 'anshin'));
}

function thing(item: JsonRecord): { id: string; name: string; description: string; facts: Facts } {
  return { id: textOf(item['id']) ?? '', name: textOf(item['name']) ?? '', description: textOf(item['description']) ?? '', facts: factsOf(item) };
}

/** Reads an Open Threat Model. A component within a component lies in that one's zone. */
export function parseOtm(value: unknown): { readonly sketch: Sketch; readonly findings: readonly Finding[] } {
  const project = recordOf(fieldOf(value, 'project'));
  const components = itemsOf(value, 'components');
  const dataflows = itemsOf(value, 'dataflows');
  const holders = holdersOf(components);
  const parents = new Map(components.map((component) => [textOf(component['id']) ?? '', component['parent']]));
  const zones = zonesOf(parents);
  const nested = components.filter((component) => fieldOf(component['parent'], 'component') !== undefined).length;
  const { threats, mitigations, findings } = threatsOf(value, [...components, ...dataflows]);
  const sketch = {
    title: textOf(project['name']) ?? '',
    description: textOf(project['description']) ?? '',
    facts: factsOf(project),
    zones: itemsOf(value, 'trustZones')
      .filter((zone) => factsOf(zone)['none'] !== true)
      .map((zone): SketchZone => ({ ...thing(zone), words: wordsOf(zone), within: textOf(fieldOf(zone['parent'], 'trustZone')) })),
    components: components.map(
      (component): SketchComponent => ({
        ...thing(component),
        words: wordsOf(component),
        fallback: 'applicationServer',
        zone: zones.get(textOf(component['id']) ?? ''),
        box: boxOf(component),
        traits: {},
      }),
    ),
    links: dataflows.map(linkOf),
    assets: itemsOf(value, 'assets').map((asset) => assetOf(asset, holders)),
    threats,
    mitigations,
  };
  const inside = nested === 0 ? [] : [finding('import.nested-components', 'info', ['components'], { count: nested })];
  return { sketch, findings: [...findings, ...inside] };
}

/** What tells a kind: the name, the type, the tags. */
function wordsOf(item: JsonRecord): string[] {
  return [item['name'], item['type'], textsOf(item['tags']).join(' ')].map(textOf).filter((word) => word !== undefined);
}

/** The zone of each component: its own, or that of the component it lies in, however deep. Each parent is looked at once. */
function zonesOf(parents: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const zones = new Map<string, string>();
  const visited = new Set<string>();
  for (const id of parents.keys()) {
    const trail: string[] = [];
    let zone: string | undefined;
    for (let at: string | undefined = id; at !== undefined && zone === undefined; at = textOf(fieldOf(parents.get(at), 'component'))) {
      zone = zones.get(at) ?? textOf(fieldOf(parents.get(at), 'trustZone'));
      if (visited.has(at)) break;
      visited.add(at);
      trail.push(at);
    }
    if (zone !== undefined) for (const inner of trail) zones.set(inner, zone);
  }
  return zones;
}

function boxOf(item: JsonRecord): Box | undefined {
  for (const representation of listOf(item['representations'])) {
    const x = numberOf(fieldOf(fieldOf(representation, 'position'), 'x'));
    const y = numberOf(fieldOf(fieldOf(representation, 'position'), 'y'));
    const w = numberOf(fieldOf(fieldOf(representation, 'size'), 'width'));
    const h = numberOf(fieldOf(fieldOf(representation, 'size'), 'height'));
    if (x !== undefined && y !== undefined) return { x, y, w: w ?? 160, h: h ?? 80 };
  }
  return undefined;
}

function linkOf(item: JsonRecord): SketchLink {
  const own = thing(item);
  const protocol = [...textsOf(item['tags']), own.name].filter((word) => word !== '');
  const assets = textsOf(item['assets']);
  const isBidirectional = item['bidirectional'] === true;
  return {
    ...own,
    from: textOf(item['source']) ?? '',
    to: textOf(item['destination']) ?? '',
    isBidirectional,
    protocol,
    encrypted: fieldOf(own.facts['channel'], 'id') === undefined ? guessEncryption(protocol) : undefined,
    assets,
    back: isBidirectional ? assets : [],
  };
}

/** The components that store or process each asset. */
function holdersOf(components: readonly JsonRecord[]): ReadonlyMap<string, readonly string[]> {
  const pairs = components.flatMap(({ id, assets }) =>
    [...new Set([...textsOf(fieldOf(assets, 'stored')), ...textsOf(fieldOf(assets, 'processed'))])].map((asset) => ({ asset, holder: textOf(id) ?? '' })),
  );
  return new Map([...groupedBy(pairs, ({ asset }) => asset)].map(([asset, of]) => [asset, of.map(({ holder }) => holder)]));
}

function assetOf(asset: JsonRecord, holders: ReadonlyMap<string, readonly string[]>): SketchAsset {
  const own = thing(asset);
  const inOrder = textsOf(own.facts['heldBy']);
  const links = textsOf(own.facts['links']);
  const all = [...(holders.get(own.id) ?? []), ...links];
  return { ...own, words: wordsOf(asset), heldBy: [...inOrder.filter((id) => all.includes(id)), ...all.filter((id) => !inOrder.includes(id))] };
}

function threatsOf(value: unknown, elements: readonly JsonRecord[]): Pick<Sketch, 'threats' | 'mitigations'> & { readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const instances = elements.flatMap((element) =>
    listOf(element['threats'])
      .filter(isRecord)
      .map((instance) => ({ instance, at: textOf(element['id']) ?? '', definition: textOf(instance['threat']) ?? '' })),
  );
  const placed = groupedBy(instances, ({ definition }) => definition);
  const definitions = itemsOf(value, 'threats');
  const known = new Set(definitions.map(({ id }) => id));
  for (const { at, definition } of instances.filter((each) => !known.has(each.definition)))
    findings.push(finding('import.dangling', 'warning', ['threats'], { name: at, missing: definition || '—' }));
  const threats = definitions.flatMap((definition): SketchThreat[] => {
    const own = thing(definition);
    const shared = { definition: own.id, name: own.name, description: own.description, class: classOf(definition) };
    const places = placed.get(own.id) ?? [];
    if (places.length === 0)
      return [
        { ...shared, id: `${own.id}|`, state: 'open', rule: textOf(own.facts['rule']), mitigations: textsOf(own.facts['mitigations']), facts: own.facts },
      ];
    return places.map(({ instance, at }) => {
      const facts = factsOf(instance);
      const mitigations = listOf(instance['mitigations']).flatMap((each) => textOf(fieldOf(each, 'mitigation')) ?? []);
      return { ...shared, id: `${own.id}|${at}`, at, state: stateOf(textOf(instance['state'])), rule: textOf(facts['rule']), mitigations, facts };
    });
  });
  const used = instances.flatMap(({ instance }) => listOf(instance['mitigations']));
  const states = groupedBy(used, (each) => textOf(fieldOf(each, 'mitigation')) ?? '');
  return { threats, mitigations: itemsOf(value, 'mitigations').map((item) => mitigationOf(item, states.get(textOf(item['id']) ?? '') ?? [])), findings };
}

function classOf(definition: JsonRecord): SketchThreat['class'] {
  return textsOf(definition['categories'])
    .map(classOfStride)
    .find((found) => found !== undefined);
}

/** A mitigation is in place when every threat that it is for says so; one that is for none stands where its note says. */
function mitigationOf(item: JsonRecord, uses: readonly unknown[]): SketchMitigation {
  const own = thing(item);
  const noted = own.facts['status'] === 'implemented' || own.facts['status'] === 'verified';
  const isInPlace = uses.length === 0 ? noted : uses.every((use) => stateOf(textOf(fieldOf(use, 'state'))) === 'mitigated');
  return { ...own, status: isInPlace ? 'implemented' : 'planned' };
}
