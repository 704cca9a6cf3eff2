import type { Severity } from './method.ts';

/** Severities by lowest score in tenths, worst first; the last band starts at 0 or below. */
export type SeverityBands = readonly (readonly [from: number, severity: Severity])[];

/** Qualitative scale of CVSS 3.0, 3.1 and 4.0. Source: CVSS 3.0 and 3.1 §5 table 14; CVSS 4.0 §6 table 22. */
export const CVSS_BANDS = [
  [90, 'critical'],
  [70, 'high'],
  [40, 'medium'],
  [1, 'low'],
  [0, 'none'],
] as const satisfies SeverityBands;

/** One severity per tenth from 0 to `top`, so that a score finds its word by index. */
export function severityByTenth(bands: SeverityBands, top = 100): readonly Severity[] {
  return Array.from({ length: top + 1 }, (_, tenths) => severityAt(bands, tenths));
}

/** The severity of a score in the unit of the bands. */
export function severityAt(bands: SeverityBands, score: number): Severity {
  const band = bands.find(([from]) => score >= from) ?? bands.at(-1);
  return band === undefined ? 'none' : band[1];
}
