import type { Metric } from '../vector/metric.ts';

/** Base metrics. Every list runs from the highest severity to the lowest, so that a value's index is its severity level. Source: CVSS v4.0 specification §2 and table 23. */
export const BASE_METRICS = [
  { name: 'AV', values: ['N', 'A', 'L', 'P'] },
  { name: 'AC', values: ['L', 'H'] },
  { name: 'AT', values: ['N', 'P'] },
  { name: 'PR', values: ['N', 'L', 'H'] },
  { name: 'UI', values: ['N', 'P', 'A'] },
  { name: 'VC', values: ['H', 'L', 'N'] },
  { name: 'VI', values: ['H', 'L', 'N'] },
  { name: 'VA', values: ['H', 'L', 'N'] },
  { name: 'SC', values: ['H', 'L', 'N'] },
  { name: 'SI', values: ['H', 'L', 'N'] },
  { name: 'SA', values: ['H', 'L', 'N'] },
] as const satisfies readonly Metric[];

/** Threat and environmental metrics. Source: CVSS v4.0 specification §3, §4 and table 23. */
export const THREAT_AND_ENVIRONMENTAL_METRICS = [
  { name: 'E', values: ['X', 'A', 'P', 'U'], optional: true },
  { name: 'CR', values: ['X', 'H', 'M', 'L'], optional: true },
  { name: 'IR', values: ['X', 'H', 'M', 'L'], optional: true },
  { name: 'AR', values: ['X', 'H', 'M', 'L'], optional: true },
  { name: 'MAV', values: ['X', 'N', 'A', 'L', 'P'], optional: true },
  { name: 'MAC', values: ['X', 'L', 'H'], optional: true },
  { name: 'MAT', values: ['X', 'N', 'P'], optional: true },
  { name: 'MPR', values: ['X', 'N', 'L', 'H'], optional: true },
  { name: 'MUI', values: ['X', 'N', 'P', 'A'], optional: true },
  { name: 'MVC', values: ['X', 'H', 'L', 'N'], optional: true },
  { name: 'MVI', values: ['X', 'H', 'L', 'N'], optional: true },
  { name: 'MVA', values: ['X', 'H', 'L', 'N'], optional: true },
  { name: 'MSC', values: ['X', 'H', 'L', 'N'], optional: true },
  { name: 'MSI', values: ['X', 'S', 'H', 'L', 'N'], optional: true },
  { name: 'MSA', values: ['X', 'S', 'H', 'L', 'N'], optional: true },
] as const satisfies readonly Metric[];

/** Supplemental metrics: kept in the vector, without effect on the score. Source: CVSS v4.0 specification §5 and table 23. */
export const SUPPLEMENTAL_METRICS = [
  { name: 'S', values: ['X', 'N', 'P'], optional: true },
  { name: 'AU', values: ['X', 'N', 'Y'], optional: true },
  { name: 'R', values: ['X', 'A', 'U', 'I'], optional: true },
  { name: 'V', values: ['X', 'D', 'C'], optional: true },
  { name: 'RE', values: ['X', 'L', 'M', 'H'], optional: true },
  { name: 'U', values: ['X', 'Clear', 'Green', 'Amber', 'Red'], optional: true },
] as const satisfies readonly Metric[];

/** All metrics in the order that the standard demands (table 23). */
export const CVSS4_METRICS: readonly Metric[] = [...BASE_METRICS, ...THREAT_AND_ENVIRONMENTAL_METRICS, ...SUPPLEMENTAL_METRICS];
