import type { RuleEntry } from '@anshin/catalog';
import { counts, type InForce, type ThreatResult } from '@anshin/engine';
import type { AnshinDocument } from '@anshin/model';

/** A measure that changes metrics of a threat, with the metrics. */
export interface MetricReason {
  readonly measure: string;
  readonly metrics: Readonly<Record<string, string>>;
  readonly isInForce: boolean;
}

/** Which measures change which metrics of a threat under one method: those for the requirements that the rule names as treating it. */
export function metricReasons(
  rule: RuleEntry | undefined,
  threat: Pick<ThreatResult, 'measures'>,
  measures: AnshinDocument['measures'],
  key: string,
  inForce: InForce,
): readonly MetricReason[] {
  const treatments = (rule?.treatments ?? []).map(({ requirement, modifies }) => ({ requirement, metrics: modifies[key] ?? {} }));
  return threat.measures.flatMap((id): MetricReason[] => {
    const measure = measures?.[id];
    const answered = treatments.filter(({ requirement }) => measure?.meets?.includes(requirement) === true);
    const metrics: Readonly<Record<string, string>> = Object.assign({}, ...answered.map((treatment) => treatment.metrics));
    if (measure === undefined || Object.keys(metrics).length === 0) return [];
    return [{ measure: id, metrics, isInForce: counts(measure.status, inForce) }];
  });
}
