import type { MapPlace } from '@anshin/engine';

/** One party (and usage, and system) as the map shows it at one state of measures. */
export interface MapToken {
  readonly id: string;
  /** Two letters, with the number of the usage where positions differ by it. */
  readonly tag: string;
  /** A second sign at the token's shoulder, such as the number of a system. */
  readonly badge?: string;
  readonly name: string;
  /** Index of the party's colour. */
  readonly colour: number;
  readonly before: MapPlace | null;
  /** With limiting measures: Anshin's estimate. */
  readonly limited: MapPlace | null;
  /** The worst incident that still has an open cause; null where none is open. */
  readonly open: MapPlace | null;
  /** What remains outside the target is accepted by a decision. */
  readonly isAccepted: boolean;
  /** Its own target, where it has one. */
  readonly target: MapPlace | null;
  readonly isInferred: boolean;
}
