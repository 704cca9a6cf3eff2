/** One metric of a vector: what may stand between two slashes. */
export interface Metric {
  /** Abbreviation, 1–3 ASCII characters, case-sensitive. */
  readonly name: string;
  /** Abbreviated values; the index in this list is what a reader yields. An optional metric lists its default first. */
  readonly values: readonly string[];
  /** May be left out; then it has its default. */
  readonly optional?: true;
}

/** The form of one method's vectors. */
export interface VectorForm {
  /** What a vector begins with, slash included: `CVSS:3.1/`. */
  readonly prefix: string;
  /** At most 32 metrics, in the order of the canonical form. */
  readonly metrics: readonly Metric[];
  /** The standard forbids any other order. */
  readonly ordered: boolean;
}
