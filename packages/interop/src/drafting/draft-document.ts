import {
  type AnshinDocument,
  checkDocument,
  COLLECTIONS,
  type CollectionName,
  type EntityOf,
  FORMAT_VERSION,
  type Finding,
  Id,
  type Text,
} from '@anshin/model';

/** A document in the making: gives ids, remembers which foreign thing became which entity, and ends in a document that holds to the schema. */
export interface DraftDocument {
  /**
   * Adds an entity and gives its id: `wantedId` where that is a valid id and free (a file that was written from a document names the ids it had),
   * else one made of `name`, or of the collection where nothing of the name can stand in an id. Ids made of names differ among all things of a drawing.
   */
  readonly add: <C extends CollectionName>(collection: C, name: string, entity: EntityOf<C>, foreignId?: string, wantedId?: string) => string;
  /** Remembers what a part of an entity was in the foreign file; `part` is its key behind the entity's id. */
  readonly note: (collection: CollectionName, id: string, part: string, foreignId: string) => void;
  /** The id that a foreign thing got in a collection. */
  readonly idOf: (collection: CollectionName, foreignId: string) => string | undefined;
  readonly get: <C extends CollectionName>(collection: C, id: string) => EntityOf<C> | undefined;
  /** Replaces an entity that was added. */
  readonly set: <C extends CollectionName>(collection: C, id: string, entity: EntityOf<C>) => void;
  /** Where the foreign drawing had it, in pixels. */
  readonly place: (id: string, box: { readonly x: number; readonly y: number; readonly w?: number; readonly h?: number }) => void;
  readonly count: (collection: CollectionName) => number;
  /** Leaves things out of the scope, for a reason; gives the id of the exclusion. */
  readonly exclude: (exclusion: Exclusion, wantedId?: string) => string;
  /** Keeps the foreign file so that an export in its format can write back what the model does not hold. */
  readonly keep: (format: string, content: string) => void;
  /** The document without what the schema does not take; each such part is a finding. */
  readonly finish: () => { readonly document: AnshinDocument; readonly findings: readonly Finding[] };
}

type Exclusion = NonNullable<NonNullable<AnshinDocument['scope']>['exclusions']>[string];

/** What a document begins with: its `id` where the file names one, else one made of `name`. */
export interface DraftStart {
  readonly name: string;
  readonly title: Text;
  readonly id?: string;
  readonly description?: Text | undefined;
  readonly into?: AnshinDocument;
}

/** Begins a document, or goes on with one. */
export function draftDocument(start: DraftStart): DraftDocument {
  const entities = new Map<CollectionName, Map<string, unknown>>(
    COLLECTIONS.map((name) => [name, new Map<string, unknown>(Object.entries(start.into?.[name] ?? {}))]),
  );
  const foreignIds = new Map<string, string>();
  const places = new Map(Object.entries(start.into?.layout?.positions ?? {}));
  const kept = new Map<string, string>();
  const exclusions = new Map<string, Exclusion>(Object.entries(start.into?.scope?.exclusions ?? {}));
  const numbers = new Map<string, number>();
  const of = (name: CollectionName): Map<string, unknown> => entities.get(name) as Map<string, unknown>;
  return {
    add: (collection, name, entity, foreignId, wantedId) => {
      const isWanted = wantedId !== undefined && Id.safeParse(wantedId).success && !of(collection).has(wantedId);
      const taken = DRAWN.includes(collection) ? { has: (other: string) => DRAWN.some((drawn) => of(drawn).has(other)) } : of(collection);
      const id = isWanted ? wantedId : freeId(name, STEMS[collection] ?? collection.replace(/s$/, ''), taken, numbers);
      of(collection).set(id, entity);
      if (foreignId !== undefined && !foreignIds.has(`${collection}/${foreignId}`)) foreignIds.set(`${collection}/${foreignId}`, id);
      return id;
    },
    note: (collection, id, part, foreignId) => void foreignIds.set(`${collection}/${foreignId}`, `${id}/${part}`),
    idOf: (collection, foreignId) => foreignIds.get(`${collection}/${foreignId}`),
    get: (collection, id) => of(collection).get(id) as never,
    set: (collection, id, entity) => void of(collection).set(id, entity),
    place: (id, { x, y, w, h }) => {
      const box = { x: tidy(x), y: tidy(y), ...(w === undefined ? {} : { w: tidy(w) }), ...(h === undefined ? {} : { h: tidy(h) }) };
      if (Object.values(box).every(Number.isFinite)) places.set(id, box);
    },
    count: (collection) => of(collection).size,
    exclude: (exclusion, wantedId) => {
      const isWanted = wantedId !== undefined && Id.safeParse(wantedId).success && !exclusions.has(wantedId);
      const id = isWanted ? wantedId : freeId('', 'exclusion', exclusions);
      exclusions.set(id, exclusion);
      return id;
    },
    keep: (format, content) => void kept.set(format, content),
    finish: () => finished({ start, entities, foreignIds, places, kept, exclusions }),
  };
}

interface Parts {
  readonly start: DraftStart;
  readonly entities: ReadonlyMap<CollectionName, ReadonlyMap<string, unknown>>;
  readonly foreignIds: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, unknown>;
  readonly kept: ReadonlyMap<string, string>;
  readonly exclusions: ReadonlyMap<string, Exclusion>;
}

/** Puts the parts together and lets the schema check the whole. */
function finished({ start, entities, foreignIds, places, kept, exclusions }: Parts): ReturnType<DraftDocument['finish']> {
  const collections = [...entities].flatMap(([name, of]) => (of.size === 0 ? [] : [[name, Object.fromEntries(of)] as const]));
  const ids = Object.fromEntries([...foreignIds].map(([key, id]) => [`${key.slice(0, key.indexOf('/'))}/${id}`, key.slice(key.indexOf('/') + 1)]));
  const foreign = [...kept].map(([format, content]) => [format, { content, ...(Object.keys(ids).length === 0 ? {} : { ids }) }] as const);
  const { into, title, description } = start;
  const id = start.id !== undefined && Id.safeParse(start.id).success ? start.id : freeId(start.name, 'imported', new Map());
  const value = {
    ...(into ?? { anshin: FORMAT_VERSION, id, title, ...(description === undefined ? {} : { description }) }),
    ...(exclusions.size === 0 ? {} : { scope: { ...into?.scope, exclusions: Object.fromEntries(exclusions) } }),
    ...Object.fromEntries(collections),
    ...(places.size === 0 ? {} : { layout: { ...into?.layout, positions: Object.fromEntries(places) } }),
    ...(foreign.length === 0 ? {} : { foreign: { ...into?.foreign, ...Object.fromEntries(foreign) } }),
  };
  const { document, findings } = checkDocument(value);
  return { document: document as AnshinDocument, findings };
}

/** Collections whose ids must tell elements apart in `at`, `on` and the layout. */
const DRAWN: readonly CollectionName[] = ['zones', 'components', 'channels'];

/** The beginning of ids for names that have no letter that an id takes. */
const STEMS: { readonly [C in CollectionName]?: string } = {
  usages: 'usage',
  authorities: 'authority',
  components: 'component',
  channels: 'channel',
  threatDispositions: 'disposition',
  policies: 'policy',
  evidence: 'evidence',
};

/** Longest id (model `Id`). */
const LONGEST = 64;

/** An id made of a name: lower case, hyphens, unique in its collection; names in other scripts get the stem and a number. `numbers` remembers how far each stem was counted. */
export function freeId(name: string, stem: string, taken: { readonly has: (id: string) => boolean }, numbers: Map<string, number> = new Map()): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, LONGEST - 6)
    .replace(/-+$/, '');
  const isTelling = plain.length >= 2 && !/[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}\p{M}]/u.test(name);
  const base = isTelling ? plain : stem;
  if (isTelling && !taken.has(base)) return base;
  for (let number = numbers.get(base) ?? (isTelling ? 2 : 1); ; number++) {
    if (taken.has(`${base}-${number}`)) continue;
    numbers.set(base, number + 1);
    return `${base}-${number}`;
  }
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}
