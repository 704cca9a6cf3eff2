import type { Metric } from '../vector/metric.ts';
import type { MetricGroup } from '../vector/metric-group.ts';

/** A factor is rated 0–9. Source: OWASP Risk Rating Methodology, steps 2 and 3. */
const RATINGS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The four groups of four factors, ① to ④ in the IPA guide. Source: IPA guide, annex on risk rating; OWASP Risk Rating Methodology, steps 2 and 3. */
export const FACTOR_GROUPS = {
  /** ① threat agent: skill level, motive, opportunity, size. */
  threatAgent: ['SL', 'M', 'O', 'S'],
  /** ② vulnerability: ease of discovery, ease of exploit, awareness, intrusion detection. */
  vulnerability: ['ED', 'EE', 'A', 'ID'],
  /** ③ technical impact: loss of confidentiality, integrity, availability, accountability. */
  technicalImpact: ['LC', 'LI', 'LAV', 'LAC'],
  /** ④ business impact: financial damage, reputation damage, non-compliance, privacy violation. */
  businessImpact: ['FD', 'RD', 'NC', 'PV'],
} as const;

/** The factors by group. */
export const OWASP_GROUPS: readonly MetricGroup[] = (['threatAgent', 'vulnerability', 'technicalImpact', 'businessImpact'] as const).map((id) => ({
  id,
  metrics: FACTOR_GROUPS[id].map((name) => ({ name, values: RATINGS })),
}));

/** The sixteen factors in the order of the groups. */
export const OWASP_METRICS: readonly Metric[] = OWASP_GROUPS.flatMap(({ metrics }) => metrics);
