import type { Catalog } from '@anshin/catalog';
import type { BilingualText, Language } from '@anshin/model';
import { METRIC_WORDS, METRICS_OF_METHOD } from './tables.ts';

/** The metrics of a vector with their names, `AV:N  attack vector`. */
export function metricLines(metrics: Readonly<Record<string, string>>, method: string, catalog: Catalog, language: Language): string[] {
  return Object.entries(metrics).map(([metric, value]) => {
    const name = nameOf(metric, method, catalog)?.[language];
    return name === undefined ? `${metric}:${value}` : `${metric}:${value}  ${name}`;
  });
}

/** The name of a metric in its method; the modified ones of an environment are called after those that they replace. */
function nameOf(metric: string, method: string, catalog: Catalog): BilingualText | undefined {
  const own = METRICS_OF_METHOD[method]?.[metric];
  if (own !== undefined) return own;
  if (method === 'method.owasp-risk-rating') return catalog.terms.find((term) => term.list === 'owaspFactor' && term.value === metric)?.title;
  if (method === 'method.matrix') return undefined;
  const base = metric.length > 1 && metric.startsWith('M') ? METRIC_WORDS[metric.slice(1)] : undefined;
  return METRIC_WORDS[metric] ?? (base === undefined ? undefined : { ja: `環境に合わせた${base.ja}`, en: `modified ${base.en}` });
}
