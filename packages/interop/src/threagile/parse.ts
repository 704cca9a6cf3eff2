import type { Finding } from '@anshin/model';
import { finding } from '../reading/finding.ts';
import { classOfStride, guessEncryption, stateOf } from '../two-way/guesses/guess.ts';
import { groupedBy } from '../two-way/grouped-by.ts';
import { fieldOf, isRecord, type JsonRecord, listOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import { mitigationFromText } from '../two-way/mitigation-text.ts';
import type { Facts, Sketch, SketchComponent, SketchLink, SketchMitigation, SketchThreat, SketchZone } from '../two-way/sketch.ts';
import { factsFrom } from './fact-tags.ts';
import { DERIVED_BY, FALLBACK_KINDS, KIND_BY_TECHNOLOGY, NO_CLASS, SILENT_PROTOCOLS, STATED_AS } from './tables.ts';
import { slugOf, titleFrom } from './titles.ts';

/** The things of a list of the opened file. */
export function itemsOf(value: unknown, list: string): JsonRecord[] {
  return listOf(fieldOf(value, list)).filter((item): item is JsonRecord => isRecord(item) && !('$value' in item));
}

function thing(item: JsonRecord): { id: string; name: string; description: string; facts: Facts } {
  const id = textOf(item['id']) ?? '';
  const facts = factsFrom(textsOf(item['tags']));
  return { id, name: titleFrom(textOf(item['$title']) ?? '', id), description: textOf(item['description']) ?? '', facts };
}

/** Reads an opened Threagile model. Risks that the tool's own rules find are not part of it; those that a person identified come in as threats. */
export function parseThreagile(value: unknown): { readonly sketch: Sketch; readonly findings: readonly Finding[] } {
  const assets = itemsOf(value, 'technical_assets');
  const boundaries = itemsOf(value, 'trust_boundaries');
  const zoneOf = new Map(boundaries.flatMap((zone) => textsOf(zone['technical_assets_inside']).map((asset) => [asset, textOf(zone['id']) ?? ''] as const)));
  const outerOf = new Map(boundaries.flatMap((zone) => textsOf(zone['trust_boundaries_nested']).map((inner) => [inner, textOf(zone['id']) ?? ''] as const)));
  const links = assets.flatMap((asset) => itemsOf(asset, 'communication_links').map((link) => linkOf(link, textOf(asset['id']) ?? '')));
  const linkIds = linkIdsOf(value);
  const held = assets.flatMap((asset) =>
    [...new Set([...textsOf(asset['data_assets_stored']), ...textsOf(asset['data_assets_processed'])])].map((data) => ({
      data,
      holder: textOf(asset['id']) ?? '',
    })),
  );
  const holders = groupedBy(held, ({ data }) => data);
  const { threats, mitigations, findings } = threatsOf(value, linkIds);
  const sketch = {
    title: textOf(fieldOf(value, 'title')) ?? '',
    description:
      textOf(fieldOf(fieldOf(value, 'business_overview'), 'description')) ?? textOf(fieldOf(fieldOf(value, 'application_description'), 'description')) ?? '',
    facts: {},
    zones: boundaries.map((zone): SketchZone => {
      const own = thing(zone);
      return { ...own, words: [own.name, textOf(zone['type']) ?? ''], within: outerOf.get(own.id) };
    }),
    components: assets.map((asset) => componentOf(asset, zoneOf)),
    links,
    assets: itemsOf(value, 'data_assets').map((item) => {
      const own = thing(item);
      const heldBy = (holders.get(own.id) ?? []).map(({ holder }) => holder);
      return { ...own, words: [own.name, own.description], heldBy: inOrder(heldBy, textsOf(own.facts['heldBy'])) };
    }),
    threats,
    mitigations,
  };
  return { sketch, findings };
}

/** The id of each link in the opened file by the reference with which risks name it. */
export function linkIdsOf(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(value, 'technical_assets').flatMap((asset) =>
      itemsOf(asset, 'communication_links').map((link) => [`${String(asset['id'])}>${slugOf(String(link['$title']))}`, textOf(link['id']) ?? ''] as const),
    ),
  );
}

function inOrder(ids: readonly string[], order: readonly string[]): string[] {
  return [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))];
}

function componentOf(asset: JsonRecord, zoneOf: ReadonlyMap<string, string>): SketchComponent {
  const own = thing(asset);
  const technology = textOf(asset['technology']) ?? textsOf(asset['technologies'])[0] ?? '';
  const type = textOf(asset['type']) ?? '';
  const known = Object.hasOwn(KIND_BY_TECHNOLOGY, technology) ? KIND_BY_TECHNOLOGY[technology] : undefined;
  return {
    ...own,
    words: [own.name, ...(known === undefined ? [technology] : [])],
    fallback: known ?? (Object.hasOwn(FALLBACK_KINDS, type) ? (FALLBACK_KINDS[type] ?? '') : 'applicationServer'),
    zone: zoneOf.get(own.id),
    traits: {
      ...(typeof asset['internet'] === 'boolean' ? { internetFacing: asset['internet'] } : {}),
      ...(typeof asset['multi_tenant'] === 'boolean' ? { sharedUse: asset['multi_tenant'] } : {}),
    },
    exclusion: asset['out_of_scope'] === true ? (textOf(asset['justification_out_of_scope']) ?? '') : undefined,
  };
}

function linkOf(link: JsonRecord, from: string): SketchLink {
  const own = thing(link);
  const protocol = textOf(link['protocol']) ?? 'unknown-protocol';
  const stated = recordOf(own.facts['channel']);
  const isOurs = stated['id'] !== undefined;
  const guessed = guessEncryption([protocol]) ?? (SILENT_PROTOCOLS.has(protocol) ? undefined : false);
  const received = textsOf(link['data_assets_received']);
  const isVpn = link['vpn'] === true;
  const isMarked = own.facts['flow'] !== undefined || own.facts['bare'] === true;
  return {
    ...own,
    name: isMarked ? own.name.replace(/ \((?:(?:step|channel)-[\w-]+|[\w-]+>[\w-]*)\)$/, '') : own.name,
    from,
    to: textOf(link['target']) ?? '',
    isBidirectional: isMarked ? own.facts['back'] !== undefined : received.length > 0,
    protocol: stated['medium'] === undefined ? [...(isVpn ? ['vpn'] : []), protocol, own.name] : [],
    encrypted: isOurs ? guessEncryption([protocol]) === true : isVpn ? true : guessed,
    authenticated: link['authentication'] === undefined ? undefined : link['authentication'] !== 'none',
    assets: textsOf(link['data_assets_sent']),
    back: received,
  };
}

function threatsOf(value: unknown, linkIds: ReadonlyMap<string, string>): Pick<Sketch, 'threats' | 'mitigations'> & { readonly findings: readonly Finding[] } {
  const tracking = recordOf(fieldOf(value, 'risk_tracking'));
  const used = new Set<string>();
  const mitigations: SketchMitigation[] = [];
  const threats = itemsOf(value, 'individual_risk_categories').flatMap((category) => {
    const own = thing(category);
    const found = textOf(category['detection_logic']) ?? '';
    const rule = found.startsWith(DERIVED_BY) ? found.slice(DERIVED_BY.length) : undefined;
    const facts = found.startsWith(STATED_AS) ? { id: found.slice(STATED_AS.length) } : {};
    const told = category['risk_assessment'] === NO_CLASS ? undefined : classOfStride(textOf(category['stride']));
    const mitigation = textOf(category['mitigation'])?.trim() ?? '';
    const id = `${own.id}/mitigation`;
    const risks = itemsOf(category, 'risks_identified');
    const at = risks.length === 0 ? [undefined] : [...new Set(risks.map((risk) => placeOf(risk, linkIds)))];
    const each = at.map((place): SketchThreat => {
      const keys = [`${own.id}@${place ?? ''}`, `${own.id}@*`, own.id].filter((key) => Object.hasOwn(tracking, key));
      for (const key of keys) used.add(key);
      const state = stateOf(textOf(fieldOf(tracking[keys[0] ?? ''], 'status')));
      return {
        ...own,
        facts,
        id: `${own.id}|${place ?? ''}`,
        definition: own.id,
        at: place,
        class: told,
        state,
        rule,
        mitigations: mitigation === '' ? [] : [id],
      };
    });
    if (mitigation !== '')
      mitigations.push(
        mitigationFromText(
          id,
          mitigation,
          each.every(({ state }) => state === 'mitigated'),
        ),
      );
    return each;
  });
  const left = Object.keys(tracking).filter((key) => !used.has(key)).length;
  const findings = left === 0 ? [] : [finding('import.kept-field', 'info', [], { field: 'risk_tracking.*', count: left, format: 'threagile' })];
  return { threats, mitigations, findings };
}

/** The link or asset that a risk is about. */
export function placeOf(risk: JsonRecord, linkIds: ReadonlyMap<string, string>): string | undefined {
  const link = textOf(risk['most_relevant_communication_link']);
  return (link === undefined ? undefined : linkIds.get(link)) ?? textOf(risk['most_relevant_technical_asset']);
}
