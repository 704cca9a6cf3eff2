/** error = incomplete or inconsistent; warning = outside the target, orphan, inferred …; info = worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'info';

/** Where in a file a finding stands; lines and columns count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something about a document that its author should know: a code and its parameters, never a sentence (words live in `locales`). */
export interface Finding {
  /** `<stage>.<what>`, never reused for another meaning. */
  readonly code: string;
  readonly severity: FindingSeverity;
  /** The place in the document as keys, `['components', 'edge', 'zone']`; empty for the whole. */
  readonly path: readonly string[];
  /** Values that the words need. Texts in two languages come as `{ ja, en }`. */
  readonly params: Readonly<Record<string, string | number | { readonly ja: string; readonly en: string }>>;
  /** Filled in when the document came from a file and the place was asked for. */
  readonly place?: FilePlace | undefined;
}
