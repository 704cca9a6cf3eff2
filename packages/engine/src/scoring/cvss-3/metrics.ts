import type { Metric } from '../vector/metric.ts';

/** Base metrics. Source: CVSS 3.0 and 3.1 §2 and §6 table 15. */
export const BASE_METRICS = [
  { name: 'AV', values: ['N', 'A', 'L', 'P'] },
  { name: 'AC', values: ['L', 'H'] },
  { name: 'PR', values: ['N', 'L', 'H'] },
  { name: 'UI', values: ['N', 'R'] },
  { name: 'S', values: ['U', 'C'] },
  { name: 'C', values: ['H', 'L', 'N'] },
  { name: 'I', values: ['H', 'L', 'N'] },
  { name: 'A', values: ['H', 'L', 'N'] },
] as const satisfies readonly Metric[];

/** Temporal metrics. Source: CVSS 3.0 and 3.1 §3. */
export const TEMPORAL_METRICS = [
  { name: 'E', values: ['X', 'H', 'F', 'P', 'U'], optional: true },
  { name: 'RL', values: ['X', 'U', 'W', 'T', 'O'], optional: true },
  { name: 'RC', values: ['X', 'C', 'R', 'U'], optional: true },
] as const satisfies readonly Metric[];

/** Security requirements. Source: CVSS 3.0 and 3.1 §4.1. */
export const REQUIREMENT_METRICS = [
  { name: 'CR', values: ['X', 'H', 'M', 'L'], optional: true },
  { name: 'IR', values: ['X', 'H', 'M', 'L'], optional: true },
  { name: 'AR', values: ['X', 'H', 'M', 'L'], optional: true },
] as const satisfies readonly Metric[];

/** Modified base metrics: the base values behind `X`, in the same order. Source: CVSS 3.0 and 3.1 §4.2. */
export const MODIFIED_METRICS = [
  { name: 'MAV', values: ['X', 'N', 'A', 'L', 'P'], optional: true },
  { name: 'MAC', values: ['X', 'L', 'H'], optional: true },
  { name: 'MPR', values: ['X', 'N', 'L', 'H'], optional: true },
  { name: 'MUI', values: ['X', 'N', 'R'], optional: true },
  { name: 'MS', values: ['X', 'U', 'C'], optional: true },
  { name: 'MC', values: ['X', 'H', 'L', 'N'], optional: true },
  { name: 'MI', values: ['X', 'H', 'L', 'N'], optional: true },
  { name: 'MA', values: ['X', 'H', 'L', 'N'], optional: true },
] as const satisfies readonly Metric[];

/** The metrics of a CVSS 3.0 or 3.1 vector in the standard's preferred order. */
export const CVSS3_METRICS: readonly Metric[] = [...BASE_METRICS, ...TEMPORAL_METRICS, ...REQUIREMENT_METRICS, ...MODIFIED_METRICS];
