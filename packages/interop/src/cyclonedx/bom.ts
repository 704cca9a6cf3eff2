/** A component of a bill of materials: software, firmware, a device. */
export interface BomPart {
  /** Its `bom-ref`, else its package URL, else its name and version. */
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly purl: string | undefined;
  readonly description: string;
  /** The component that it lies in. */
  readonly within: string | undefined;
}

/** A service that the product offers or calls. */
export interface BomService {
  readonly ref: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly endpoints: readonly string[];
  readonly authenticated: boolean | undefined;
}

/** What a version, or a range of them, is. */
export interface VersionStatus {
  readonly version: string | undefined;
  readonly range: string | undefined;
  readonly status: 'affected' | 'unaffected' | 'unknown';
}

/** Where a vulnerability lies. */
export interface Affected {
  readonly ref: string;
  readonly versions: readonly VersionStatus[];
}

/** Where the analysis of a vulnerability stands (VEX). */
export type AnalysisState = 'resolved' | 'resolved_with_pedigree' | 'exploitable' | 'in_triage' | 'false_positive' | 'not_affected';

/** A known vulnerability, and what was said of it. */
export interface BomVulnerability {
  readonly id: string;
  /** Names of the same vulnerability elsewhere. */
  readonly aliases: readonly string[];
  readonly description: string;
  readonly recommendation: string;
  readonly cwes: readonly number[];
  readonly ratings: readonly { readonly method: string; readonly vector: string; readonly score: number | undefined }[];
  readonly state: AnalysisState | undefined;
  readonly justification: string;
  readonly detail: string;
  readonly affects: readonly Affected[];
}

/** A bill of materials, or an exploitability statement, without its syntax. */
export interface Bom {
  readonly serial: string;
  readonly subject: BomPart | undefined;
  /** All components except the subject, outer ones first. */
  readonly parts: readonly BomPart[];
  readonly services: readonly BomService[];
  /** What each part depends on. */
  readonly dependsOn: ReadonlyMap<string, readonly string[]>;
  readonly vulnerabilities: readonly BomVulnerability[];
}
