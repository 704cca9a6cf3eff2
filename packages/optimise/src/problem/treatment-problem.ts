import type { Dimension } from '@anshin/model';

/** A measure that can be chosen, with what it costs. Candidates stand in id order; other parts name them by index. */
export interface Candidate {
  readonly id: string;
  readonly title: { readonly ja: string; readonly en: string };
  readonly performs: string | null;
  /** Person-days and whole yen as stated; `cost` joins them in whole yen. */
  readonly effort: number;
  readonly currency: number;
  readonly cost: number;
  /** False where nothing is stated and the cost is assumed. */
  readonly isCostKnown: boolean;
  /** In force already: costs nothing and is always part of the answer. */
  readonly isInForce: boolean;
  /** Not in the document: made from an example of the catalog, or given by the caller. */
  readonly origin: 'document' | 'given' | 'catalog';
  readonly dependsOn: readonly number[];
  readonly excludes: readonly number[];
  /** Why it cannot be chosen, where it cannot. */
  readonly blocked: 'forbidden' | 'excludedByForce' | 'missingDependency' | null;
}

/** Where an attack must arrive for a cause to be open. */
export type Place = { readonly type: 'always' } | { readonly type: 'component' | 'channel'; readonly index: number };

/** One direct cause: open unless a candidate prevents it, or no attack arrives. */
export interface CauseCondition {
  readonly id: string;
  readonly preventedBy: readonly number[];
  readonly place: Place;
}

/** An incident; without causes it stays open (design §3, decision 2). Causes that a decision avoids are left out. */
export interface IncidentCondition {
  readonly id: string;
  readonly isAlwaysOpen: boolean;
  readonly causes: readonly CauseCondition[];
}

/** A limit that brings a dimension inside the target while its candidate is in force and no attack arrives at its components. */
export interface Cap {
  readonly candidate: number;
  /** Components that must stay out of an attacker's reach; none where independence is stated or not asked for. */
  readonly unreached: readonly number[];
}

/** That one party's position asks for: the incident closed, or each dimension that lies outside capped. */
export interface Need {
  readonly position: number;
  readonly incident: number;
  readonly dimensions: readonly { readonly dimension: Dimension; readonly caps: readonly Cap[] }[];
}

/** Whether an attacker who arrives at a component goes on: always, never, or until for each of its threats one candidate prevents it. */
export type Passing = 'always' | 'never' | readonly (readonly number[])[];

/** How attacks spread: as the engine's stage does, with what candidates change left open. */
export interface SpreadCondition {
  readonly components: readonly { readonly id: string; readonly isStart: boolean; readonly passing: Passing }[];
  readonly channels: readonly { readonly id: string; readonly a: number; readonly b: number; readonly isOpen: boolean }[];
}

/** The question: which candidates bring every position inside its target. Pure data. */
export interface TreatmentProblem {
  readonly candidates: readonly Candidate[];
  readonly positions: readonly { readonly id: string; readonly stakeholder: string; readonly isInside: boolean }[];
  readonly incidents: readonly IncidentCondition[];
  readonly needs: readonly Need[];
  readonly spread: SpreadCondition;
}
