import type { EconomicImpact, RecoveryDifficulty, Text } from '@anshin/model';

/** A place on the risk map. */
export interface MapPlace {
  readonly recoveryDifficulty: RecoveryDifficulty;
  readonly economicImpact: EconomicImpact;
}

/** Where one party stands, for the small risk map of the portfolio and the map of several systems. Rows of earlier versions lack what may be left out. */
export interface PositionSummary {
  readonly stakeholder: string;
  /** Where positions differ by it. */
  readonly usage?: string | undefined;
  readonly before: MapPlace | null;
  readonly after: MapPlace | null;
  /** The worst incident that still has an open cause. */
  readonly open?: MapPlace | null | undefined;
  /** Whether a decision accepts what remains. */
  readonly accepted?: boolean | undefined;
  /** Whether it is inside its target after measures; null without a target. */
  readonly withinTarget: boolean | null;
}

/** Open findings by severity. */
export interface OpenFindings {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** One row of the portfolio. Times are ISO 8601 in UTC with milliseconds. */
export interface StoredAssessment {
  /** UUID of version 7. */
  readonly id: string;
  /** Readable and unique; stays when the title changes. */
  readonly slug: string;
  readonly title: Text;
  readonly sector: string | null;
  /** null in personal mode. */
  readonly owner: string | null;
  /** The step of the procedure that was worked on last. */
  readonly step: string | null;
  readonly openFindings: OpenFindings;
  readonly positions: readonly PositionSummary[];
  readonly archived: boolean;
  /** Digest of the content of the last recorded document, 64 hex digits. */
  readonly digest: string;
  /** Counts the changes of this row, from 1. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a new assessment starts from. */
export interface NewAssessment {
  /** Checked against the model's schema. */
  readonly document: unknown;
  /** The live document made of it (`packages/collab`), as bytes; the store does not look inside. */
  readonly state: Uint8Array;
  readonly by: string;
  readonly owner?: string | null | undefined;
  readonly step?: string | null | undefined;
  readonly openFindings?: OpenFindings | undefined;
  readonly positions?: readonly PositionSummary[] | undefined;
}

/** What may change; title, sector, digest and what a search finds come from the document. */
export interface AssessmentChange {
  readonly document?: unknown;
  readonly owner?: string | null | undefined;
  readonly step?: string | null | undefined;
  readonly openFindings?: OpenFindings | undefined;
  readonly positions?: readonly PositionSummary[] | undefined;
}
