import type { ScoringMethod } from '../method.ts';
import type { Metric } from './metric.ts';

/** The values chosen for the metrics of a method, by name; an optional metric that was left out has its default. */
export type ChosenMetrics = Readonly<Record<string, string>>;

/** What a vector says of each metric of its method; names and values that the method does not have are left out. */
export function chosenMetrics(method: Pick<ScoringMethod, 'groups'>, vector: string): ChosenMetrics {
  const said = new Map(
    vector
      .replace(/[()]/g, '')
      .split('/')
      .map((piece) => [piece.slice(0, piece.indexOf(':')), piece.slice(piece.indexOf(':') + 1)]),
  );
  const chosen = metricsOf(method).flatMap(({ name, values, optional }) => {
    const value = said.get(name);
    if (value !== undefined && values.includes(value)) return [[name, value] as const];
    return optional === true ? [[name, values[0] ?? ''] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The vector of chosen metrics in canonical form; metrics that are not chosen are left out, so that it may not score yet. */
export function vectorOf(method: Pick<ScoringMethod, 'groups' | 'prefix'>, chosen: ChosenMetrics): string {
  const said = metricsOf(method).flatMap(({ name, values, optional }) => {
    const value = chosen[name];
    return value === undefined || (optional === true && value === values[0]) ? [] : [`${name}:${value}`];
  });
  return method.prefix + said.join('/');
}

/** Every metric of a method, in canonical order. */
export function metricsOf({ groups }: Pick<ScoringMethod, 'groups'>): readonly Metric[] {
  return groups.flatMap(({ metrics }) => metrics);
}

/** The number that a table holds for what a vector chose. */
export function weightOf(metrics: readonly Metric[], chosen: ChosenMetrics, name: string, table: readonly (number | bigint)[], unit: number): number {
  const at = metrics.find((metric) => metric.name === name)?.values.indexOf(chosen[name] ?? '') ?? 0;
  return Number(table[Math.max(at, 0)] ?? 0) / unit;
}
