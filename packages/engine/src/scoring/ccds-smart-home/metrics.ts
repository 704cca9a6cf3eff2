import { BASE_METRICS, MODIFIED_METRICS, REQUIREMENT_METRICS, TEMPORAL_METRICS } from '../cvss-3/metrics.ts';
import type { Metric } from '../vector/metric.ts';
import type { MetricGroup } from '../vector/metric-group.ts';

/** What the smart-home method adds to the base metrics. Source: CCDS smart-home guideline 1.0, tables 3-16 and 3-17. */
const ADDED_METRICS = [
  { name: 'LP', values: ['Y', 'N'] },
  { name: 'II', values: ['H', 'N'] },
] as const satisfies readonly Metric[];

/** What it adds to the modified metrics. Source: tables 3-25 and 3-26. */
const ADDED_MODIFIED_METRICS = [
  { name: 'MLP', values: ['X', 'Y', 'N'], optional: true },
  { name: 'MII', values: ['X', 'H', 'N'], optional: true },
] as const satisfies readonly Metric[];

/** Metrics of the environmental value. Source: CCDS smart-home guideline 1.0, table 3-24 and figure 3-3. */
export const ENVIRONMENTAL_METRICS: readonly Metric[] = [...REQUIREMENT_METRICS, ...MODIFIED_METRICS, ...ADDED_MODIFIED_METRICS, ...TEMPORAL_METRICS];

/** All metrics in the order of Anshin's vector form. */
export const SMART_HOME_METRICS: readonly Metric[] = [...BASE_METRICS, ...ADDED_METRICS, ...ENVIRONMENTAL_METRICS];

/** The same in groups. Source: figures 3-2 and 3-3. */
export const SMART_HOME_GROUPS: readonly MetricGroup[] = [
  { id: 'base', metrics: [...BASE_METRICS, ...ADDED_METRICS] },
  { id: 'requirements', metrics: REQUIREMENT_METRICS },
  { id: 'modified', metrics: [...MODIFIED_METRICS, ...ADDED_MODIFIED_METRICS] },
  { id: 'temporal', metrics: TEMPORAL_METRICS },
];
