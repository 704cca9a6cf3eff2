import type { CollectionName } from '@anshin/model';
import { ELEMENTS, REFERENCE_PLACES, SHARED_PLACES, TYPED_REFERENCES } from './reference-places.ts';

type Values = Readonly<Record<string, unknown>>;
type Rename = (text: string) => string;

/** Renames references to one entity: in values at paths, and in keys of a collection. */
export class ReferenceRename {
  private readonly places: readonly (readonly string[])[];
  private readonly typed: readonly (readonly string[])[] = TYPED_REFERENCES.map((place) => place.split('.'));
  private readonly collection: CollectionName;
  private readonly from: string;
  private readonly to: string;
  private readonly isElement: boolean;

  /** `has` tells whether a collection has an entity with the old id. */
  constructor(collection: CollectionName, from: string, to: string, has: (collection: CollectionName) => boolean) {
    this.collection = collection;
    this.from = from;
    this.to = to;
    const isMeant = (owners: readonly CollectionName[]) => owners.find((owner) => owner === collection || has(owner)) === collection;
    this.isElement = isMeant(ELEMENTS);
    const shared = SHARED_PLACES.flatMap(({ owners, places }) => (isMeant(owners) ? places : []));
    this.places = [...(REFERENCE_PLACES[collection] ?? []), ...shared].map((place) => place.split('.'));
  }

  /** A value at a path with its references renamed; the same value where it has none. */
  value(value: unknown, path: readonly string[]): unknown {
    let result = value;
    for (const place of this.places)
      if (leadsTo(place, path)) result = rewrite(result, place.slice(path.length), (inner) => (typeof inner === 'string' ? this.id(inner) : inner), this.id);
    for (const place of this.typed) if (leadsTo(place, path)) result = rewrite(result, place.slice(path.length), (inner) => this.reference(inner), this.id);
    return result;
  }

  /** The id of an entity whose id names others: a judgement on a derived threat names the element, a rationale its position. */
  key(collection: string, id: string): string {
    if (collection === 'rationales') return this.target('position', id);
    return collection === 'threatDispositions' ? this.threat(id) : id;
  }

  private readonly id: Rename = (text) => (text === this.from ? this.to : text);

  private reference(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const [type = '', target] = Object.entries(value)[0] ?? [];
    if (typeof target !== 'string') return value;
    const renamed = this.target(type, target);
    return renamed === target ? value : { [type]: renamed };
  }

  private target(type: string, target: string): string {
    if (type === 'threat') return this.threat(target);
    const [head = '', ...rest] = target.split('/');
    const tail = rest.join('/');
    if (type === 'cause' && this.collection === 'incidents') return rest.length === 0 ? this.id(target) : `${this.id(head)}/${tail}`;
    if (type === 'position' && this.collection === 'stakeholders') return rest.length === 0 ? this.id(target) : `${this.id(head)}/${tail}`;
    if (type === 'position' && this.collection === 'usages') return rest.length === 0 ? target : `${head}/${this.id(tail)}`;
    return COLLECTION_OF[type] === this.collection ? this.id(target) : target;
  }

  /** `<rule>@<element>`, or the id of a stated threat. */
  private threat(threat: string): string {
    const at = threat.lastIndexOf('@');
    if (at === -1) return this.collection === 'threats' ? this.id(threat) : threat;
    return this.isElement ? threat.slice(0, at + 1) + this.id(threat.slice(at + 1)) : threat;
  }
}

const COLLECTION_OF: Readonly<Record<string, CollectionName>> = {
  component: 'components',
  channel: 'channels',
  flow: 'flows',
  asset: 'assets',
  incident: 'incidents',
  measure: 'measures',
  requirement: 'requirementStates',
  obligation: 'obligations',
};

/** Whether a place lies at or below a path. */
function leadsTo(place: readonly string[], path: readonly string[]): boolean {
  return path.length <= place.length && path.every((step, index) => place[index] === '*' || place[index] === step);
}

function rewrite(value: unknown, place: readonly string[], leaf: (value: unknown) => unknown, key: Rename): unknown {
  const [step, ...rest] = place;
  if (step === undefined) return leaf(value);
  if (typeof value !== 'object' || value === null) return value;
  if (step === '*') return everyEntry(value, (inner) => rewrite(inner, rest, leaf, key));
  if (step === '$') return renamedKeys(value as Values, key);
  const fields = value as Values;
  if (!Object.hasOwn(fields, step)) return value;
  const after = rewrite(fields[step], rest, leaf, key);
  return after === fields[step] ? value : { ...fields, [step]: after };
}

function everyEntry(value: object, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) {
    const after: unknown[] = value.map(change);
    return after.some((inner, index) => inner !== value[index]) ? after : value;
  }
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => [name, inner, change(inner)] as const);
  return entries.some(([, before, after]) => before !== after) ? Object.fromEntries(entries.map(([name, , after]) => [name, after])) : value;
}

function renamedKeys(value: Values, key: Rename): Values {
  const names = Object.keys(value);
  return names.some((name) => key(name) !== name) ? Object.fromEntries(names.map((name) => [key(name), value[name]])) : value;
}
