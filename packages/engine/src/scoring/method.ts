import type { FormulaStep } from './vector/formula-step.ts';
import type { MetricGroup } from './vector/metric-group.ts';

/** The severity words of every scoring method, grouped by method family; each method lists those that its source names, worst last. */
export const SEVERITIES = ['none', 'note', 'low', 'medium', 'high', 'critical', 'minor', 'major', 'caution', 'warning', 'important', 'urgent'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a vector is worth under one method. */
export interface Score {
  /** The printed score, in the method's own unit (CVSS and CCDS: 0.0–10.0 with one decimal; CRSS: two decimals; OWASP: 0–81; matrix: 1–100). */
  readonly score: number;
  readonly severity: Severity;
  /** The vector in canonical form: prefix, the standard's metric order, defaults left out. */
  readonly vector: string;
  /** Sub-scores by the standard's names, unrounded or as the standard rounds them (`impact`, `exploitability`, `base`, …). */
  readonly parts: Readonly<Record<string, number>>;
}

/** Why a vector cannot be scored. Words live in `locales`. */
export interface VectorProblem {
  readonly code:
    | 'vector.unknown-prefix'
    | 'vector.syntax'
    | 'vector.unknown-metric'
    | 'vector.unknown-value'
    | 'vector.duplicate-metric'
    | 'vector.missing-metric'
    | 'vector.order';
  /** Offset in the string, in UTF-16 units from 0, where the problem stands; its length for what is missing. */
  readonly at: number;
  /** The metric or the text concerned. */
  readonly what: string;
}

export type ScoreOutcome = { readonly ok: true; readonly value: Score } | { readonly ok: false; readonly problem: VectorProblem };

/** Switches that change a reading; each method documents those that it heeds. */
export interface ScoreOptions {
  /** CCDS-SH: the reading of the printed tables (impact ≤ 0 is not set to 0) instead of the printed rule. */
  readonly compat?: boolean;
  /** OWASP-RR: the official level matrix instead of the product that the IPA guide prints. */
  readonly matrix?: boolean;
}

/** Something that the method's source leaves open and Anshin filled in; shown wherever a result of the method is shown. */
export interface Assumption {
  readonly id: string;
  readonly text: { readonly ja: string; readonly en: string };
}

/** One scoring method: a folder of its own and a line in `registry.ts`. Pure; never throws on any string. */
export interface ScoringMethod {
  /** `method.cvss-3.1`, `method.ccds-smart-home`, … */
  readonly id: string;
  /** What its vectors begin with, `CVSS:3.1/`. */
  readonly prefix: string;
  /** Further beginnings that name the method: a bare CVSS 2 vector starts with its first metric. */
  readonly otherPrefixes?: readonly string[];
  readonly title: { readonly ja: string; readonly en: string };
  /** Publisher, edition and paragraph of the formula. */
  readonly source: { readonly ja: string; readonly en: string };
  readonly severities: readonly Severity[];
  readonly assumptions: readonly Assumption[];
  /** An example vector that scores, for documents and tests. */
  readonly example: string;
  /** How many decimals its scores are printed with; as many as there are when left out. */
  readonly decimals?: number;
  /** Every metric of its vectors, in canonical order, in the groups that its source makes. */
  readonly groups: readonly MetricGroup[];
  /** Strict: every mandatory metric once, known values only. */
  readonly score: (vector: string, options?: ScoreOptions) => ScoreOutcome;
  /** How the score of a vector comes about, with the numbers put in; empty where it does not score. */
  readonly steps: (vector: string, options?: ScoreOptions) => readonly FormulaStep[];
  /** Lays modified metrics (`{ MAC: 'H', MLP: 'N' }`) over a vector and gives the vector back; undefined where the method has no such metrics. */
  readonly modify?: (vector: string, metrics: Readonly<Record<string, string>>) => string | undefined;
}
