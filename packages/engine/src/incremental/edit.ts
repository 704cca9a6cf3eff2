import type { AnshinDocument, CollectionName, EntityOf } from '@anshin/model';

/** One entity of a collection set to a value, or taken away where the value is undefined. Entities are taken to be valid. */
export type EntityEdit = { [C in CollectionName]: { readonly collection: C; readonly id: string; readonly entity: EntityOf<C> | undefined } }[CollectionName];

/** The parts of a document that are no collections. */
export type PartName = Exclude<keyof AnshinDocument, CollectionName | 'anshin'>;

/** One part of the document set to a value, or taken away. */
export type PartEdit = { [P in PartName]: { readonly part: P; readonly value: AnshinDocument[P] } }[PartName];

/** A small change of a document. */
export type Edit = EntityEdit | PartEdit;

/** What an edit did to threats: ids, in id order. */
export interface ThreatChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Threats whose measures, scores or judgement may differ. */
  readonly changed: readonly string[];
}

/** What an edit, or the path work that it left, did to the map: ids, in id order. */
export interface MapChanges {
  /** Incidents assessed again, removed ones included. */
  readonly incidents: readonly string[];
  /** Parties whose positions were computed again, removed ones included. */
  readonly parties: readonly string[];
}

/** What came of an edit. */
export interface SessionUpdate extends MapChanges {
  readonly threats: ThreatChanges;
  /** The edit cannot be followed locally (frameworks, service level): everything was computed anew, anything may differ, and the lists of changes are empty. */
  readonly full: boolean;
  /** Where attackers get to may have changed: incidents and positions follow with `affectedPaths()`, or when they are asked for. */
  readonly pathsPending: boolean;
}
