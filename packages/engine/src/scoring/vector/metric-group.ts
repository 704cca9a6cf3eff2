import type { Metric } from './metric.ts';

/** What the sources call groups of metrics; `threatAgent` to `businessImpact` are those of OWASP, `size` and `level` those of the matrix. */
export const METRIC_GROUPS = [
  'base',
  'temporal',
  'environmental',
  'requirements',
  'modified',
  'threat',
  'supplemental',
  'threatAgent',
  'vulnerability',
  'technicalImpact',
  'businessImpact',
  'size',
  'level',
] as const;
export type MetricGroupId = (typeof METRIC_GROUPS)[number];

/** Metrics that belong together, in canonical order. */
export interface MetricGroup {
  readonly id: MetricGroupId;
  readonly metrics: readonly Metric[];
}
