import type { Metric } from '../vector/metric.ts';

/** Base metrics. Source: CVSS 2.0 guide §2.1 and §2.4 table 13. */
export const BASE_METRICS = [
  { name: 'AV', values: ['L', 'A', 'N'] },
  { name: 'AC', values: ['H', 'M', 'L'] },
  { name: 'Au', values: ['M', 'S', 'N'] },
  { name: 'C', values: ['N', 'P', 'C'] },
  { name: 'I', values: ['N', 'P', 'C'] },
  { name: 'A', values: ['N', 'P', 'C'] },
] as const satisfies readonly Metric[];

/** Temporal metrics. Source: CVSS 2.0 guide §2.2. */
export const TEMPORAL_METRICS = [
  { name: 'E', values: ['ND', 'U', 'POC', 'F', 'H'], optional: true },
  { name: 'RL', values: ['ND', 'OF', 'TF', 'W', 'U'], optional: true },
  { name: 'RC', values: ['ND', 'UC', 'UR', 'C'], optional: true },
] as const satisfies readonly Metric[];

/** Environmental metrics. Source: CVSS 2.0 guide §2.3. */
export const ENVIRONMENTAL_METRICS = [
  { name: 'CDP', values: ['ND', 'N', 'L', 'LM', 'MH', 'H'], optional: true },
  { name: 'TD', values: ['ND', 'N', 'L', 'M', 'H'], optional: true },
  { name: 'CR', values: ['ND', 'L', 'M', 'H'], optional: true },
  { name: 'IR', values: ['ND', 'L', 'M', 'H'], optional: true },
  { name: 'AR', values: ['ND', 'L', 'M', 'H'], optional: true },
] as const satisfies readonly Metric[];

/** All metrics in the predetermined order of the guide. */
export const CVSS2_METRICS: readonly Metric[] = [...BASE_METRICS, ...TEMPORAL_METRICS, ...ENVIRONMENTAL_METRICS];
