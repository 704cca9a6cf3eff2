/**
 * How a part of a document is kept in the live document; `plan-of.ts` says which schema gives which. The plans are chosen so that valid edits
 * made at the same time always merge into a valid document, without a repair:
 * - what needs fields is a map of its own, so that taking it away takes every edit inside it along: deletion wins, and no half of it stays;
 * - what needs none is kept field by field: an edit of a field beside a deletion stands, alone;
 * - what may not be empty is one value.
 *
 * Texts merge per language, the last one written stands: a rationale is what one person states, and two versions of a sentence woven into each
 * other letter by letter would be stated by nobody. Who is writing where is shown by `Presence`, and `changesOf` has the version that gave way.
 */
export type Plan =
  /** One value, replaced as a whole: the last one written stands. */
  | { readonly kind: 'value' }
  /** One string, or a map of its own with a string per language, so that two people can write in two languages at once. */
  | { readonly kind: 'text' }
  /** Fields that can each be missing: each is an entry of the map around it, so that two people can begin such a group at once. */
  | GroupPlan
  /** Fields some of which are needed: a map of its own, so that it comes and goes as a whole and never half. */
  | { readonly kind: 'map'; readonly fields: Fields }
  /** Entries by a name that means something elsewhere (a party, a rule): two people who add the same name mean the same entry. */
  | { readonly kind: 'record'; readonly entry: Plan; readonly order: readonly string[] }
  /** Entries by a name that people give: kept by a key of their own, so that two people may give one name to two things. */
  | NamedPlan
  /** A list of plain values: kept by value, so that a value added twice is there once. */
  | { readonly kind: 'values' }
  /** A list of maps: each kept by a key of its own. */
  | { readonly kind: 'items'; readonly item: MapPlan };

/** The fields of a map with their plans, in the order of the schema. */
export type Fields = ReadonlyMap<string, Plan>;

export interface GroupPlan {
  readonly kind: 'group';
  readonly fields: Fields;
  /** Fields that are needed but may be empty: what an absent one is read as. */
  readonly empty: ReadonlyMap<string, 'map' | 'list'>;
}

export interface MapPlan {
  readonly kind: 'map';
  readonly fields: Fields;
}

export interface NamedPlan {
  readonly kind: 'named';
  readonly entry: MapPlan;
}
