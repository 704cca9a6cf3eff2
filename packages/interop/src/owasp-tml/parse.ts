import type { Finding } from '@anshin/model';
import { finding } from '../reading/finding.ts';
import { fieldOf, isRecord, isSame, type JsonRecord, listOf, recordOf, textOf, textsOf } from '../two-way/json.ts';
import type { Facts, Sketch, SketchAsset, SketchComponent, SketchLink, SketchMitigation, SketchThreat, SketchZone, ThreatState } from '../two-way/sketch.ts';
import { type Element, elementsOf, type Index, indexOf, itemsOf, nameOf, referredTo } from './elements.ts';
import { FACTS, FALLBACK_KINDS, LEFT, NO_ZONE, SENSITIVITY_WORDS } from './tables.ts';

/** The facts that Anshin wrote beside a thing, by the list that it stands in and its name. */
type FactsOf = (list: string, name: string) => Facts;

function thing(item: JsonRecord, facts: Facts): { id: string; name: string; description: string; facts: Facts } {
  return { id: nameOf(item), name: textOf(item['title']) ?? '', description: textOf(item['description']) ?? '', facts };
}

/** Reads an OWASP threat model. */
export function parseTml(value: unknown): { readonly sketch: Sketch; readonly findings: readonly Finding[] } {
  const written = fieldOf(fieldOf(value, 'extensions'), FACTS);
  const factsOf: FactsOf = (list, name) => recordOf(fieldOf(fieldOf(written, list), name));
  const scope = fieldOf(value, 'scope');
  const elements = elementsOf(value);
  const index = indexOf(elements);
  const stores = new Set(elements.filter(({ section }) => section === 'data_stores').map(({ id }) => id));
  const links = itemsOf(value, 'data_flows').map((item) => linkOf(item, factsOf, index));
  const { threats, mitigations, findings } = threatsOf(value, factsOf, {
    index,
    links: new Set(links.map(({ id }) => id)),
    ids: new Set(elements.map(({ id }) => id)),
  });
  const sketch = {
    title: textOf(fieldOf(scope, 'title')) ?? '',
    description: textOf(fieldOf(value, 'description')) ?? textOf(fieldOf(scope, 'description')) ?? '',
    facts: recordOf(fieldOf(written, 'document')),
    zones: itemsOf(value, 'trust_zones')
      .filter((zone) => nameOf(zone) !== NO_ZONE)
      .map((zone): SketchZone => {
        const own = thing(zone, factsOf('zones', nameOf(zone)));
        return { ...own, words: [own.name, own.description], within: textOf(own.facts['within']) };
      }),
    components: elements.map((element) => componentOf(element, factsOf)),
    links,
    assets: itemsOf(value, 'data_sets').map((item) => assetOf(item, factsOf, { index, stores })),
    threats,
    mitigations,
  };
  return { sketch, findings };
}

function componentOf({ id, section, item }: Element, factsOf: FactsOf): SketchComponent {
  const own = thing(item, factsOf('elements', id));
  const zone = textOf(item['trust_zone']);
  const words = [item['title'], item['product'], item['vendor']].map(textOf).filter((word) => word !== undefined);
  return { ...own, id, words, fallback: FALLBACK_KINDS[section], zone: zone === NO_ZONE ? undefined : zone, traits: {} };
}

function linkOf(item: JsonRecord, factsOf: FactsOf, index: Index): SketchLink {
  const facts = factsOf('links', nameOf(item));
  const own = thing(item, facts);
  const isStated = fieldOf(facts['channel'], 'medium') !== undefined;
  return {
    ...own,
    from: referredTo(index, item['source']),
    to: referredTo(index, item['destination']),
    isBidirectional: facts['isBothWays'] === true,
    protocol: isStated ? [] : [own.name, own.description],
    encrypted: typeof item['encrypted'] === 'boolean' ? item['encrypted'] : undefined,
    assets: textsOf(facts['assets']),
    back: textsOf(facts['assets']),
  };
}

function assetOf(item: JsonRecord, factsOf: FactsOf, { index, stores }: { readonly index: Index; readonly stores: ReadonlySet<string> }): SketchAsset {
  const own = thing(item, factsOf('assets', nameOf(item)));
  const sensitivity = textsOf(item['data_sensitivity']);
  const placed = listOf(item['placements']).map((placement) => referredTo(index, { type: 'data_store', object: fieldOf(placement, 'data_store') }));
  const noted = textsOf(own.facts['heldBy']).filter((id) => !stores.has(id) || placed.includes(id));
  const isPersonal = sensitivity.includes('pii') || sensitivity.includes('phi');
  const words = [own.name, ...sensitivity.map((each) => (Object.hasOwn(SENSITIVITY_WORDS, each) ? (SENSITIVITY_WORDS[each] ?? '') : ''))];
  const isUnmarked = own.facts['id'] === undefined;
  return { ...own, words, heldBy: [...noted, ...placed.filter((id) => !noted.includes(id))], personal: isPersonal && isUnmarked ? true : undefined };
}

interface Places {
  readonly index: Index;
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

function threatsOf(value: unknown, factsOf: FactsOf, places: Places): Pick<Sketch, 'threats' | 'mitigations'> & { readonly findings: readonly Finding[] } {
  const controls = itemsOf(value, 'controls');
  const left = controls.filter(({ status }) => LEFT.has(textOf(status) ?? ''));
  const mitigations = controls
    .filter((control) => !left.includes(control))
    .map(
      (control): SketchMitigation => ({
        ...thing(control, factsOf('controls', nameOf(control))),
        status: control['status'] === 'active' ? 'implemented' : 'planned',
      }),
    );
  const status = new Map(mitigations.map((mitigation) => [mitigation.id, mitigation.status]));
  const treating = new Map<string, string[]>();
  for (const control of controls.filter((each) => status.has(nameOf(each)))) {
    for (const threat of textsOf(control['threats'])) treating.set(threat, [...(treating.get(threat) ?? []), nameOf(control)]);
  }
  const findings: Finding[] = left.length === 0 ? [] : [finding('import.left-control', 'info', ['measures'], { count: left.length })];
  const threats = itemsOf(value, 'threats').flatMap((item) =>
    threatsFrom(item, { factsOf, places, status, treating: treating.get(nameOf(item)) ?? [] }, findings),
  );
  return { threats, mitigations, findings };
}

interface Around {
  readonly factsOf: FactsOf;
  readonly places: Places;
  readonly status: ReadonlyMap<string, string>;
  readonly treating: readonly string[];
}

/** A threat at each component that it affects; a derived one at the places that were noted. */
function threatsFrom(item: JsonRecord, { factsOf, places, status, treating }: Around, findings: Finding[]): SketchThreat[] {
  const facts = factsOf('threats', nameOf(item));
  const own = thing(item, facts);
  const stateBy = (mitigations: readonly string[]): ThreatState => (mitigations.some((id) => status.get(id) === 'implemented') ? 'mitigated' : 'open');
  const rule = textOf(facts['rule']);
  if (rule !== undefined) {
    return listOf(facts['places'])
      .filter(isRecord)
      .map((place) => {
        const mitigations = textsOf(place['mitigations']);
        const isOut = fieldOf(fieldOf(place['facts'], 'disposition'), 'state') === 'notApplicable';
        const at = textOf(place['at']);
        return {
          ...own,
          id: `${own.id}|${at ?? ''}`,
          definition: own.id,
          at,
          state: isOut ? 'notApplicable' : stateBy(mitigations),
          rule,
          mitigations,
          facts: recordOf(place['facts']),
        };
      });
  }
  const affected = textsOf(item['components_affected']).map((name) => referredTo(places.index, { object: name }));
  const noted = recordOf(facts['onLink']);
  const onLink = textOf(noted['link']);
  const link = onLink !== undefined && places.links.has(onLink) && isSame(affected, noted['ends']) ? onLink : undefined;
  const known = [...new Set(affected.filter((id) => places.ids.has(id) || places.links.has(id)))];
  for (const missing of affected.filter((id) => !places.ids.has(id) && !places.links.has(id)))
    findings.push(finding('import.dangling', 'warning', ['threats'], { name: own.name, missing }));
  const at = link === undefined ? (known.length === 0 ? [undefined] : known) : [link];
  return at.map((place) => ({ ...own, id: `${own.id}|${place ?? ''}`, definition: own.id, at: place, state: stateBy(treating), mitigations: treating }));
}
