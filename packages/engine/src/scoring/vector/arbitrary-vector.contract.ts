import fc from 'fast-check';
import type { Metric } from './metric.ts';

/** Any vector of a form: every mandatory metric, any of the optional ones, in the given order or shuffled. */
export function arbitraryVector(prefix: string, metrics: readonly Metric[], order: 'fixed' | 'any'): fc.Arbitrary<string> {
  const pieces = fc.tuple(
    ...metrics.map((metric) => {
      const given = fc.constantFrom(...metric.values.map((value) => `${metric.name}:${value}`));
      return metric.optional === undefined ? given : fc.option(given, { nil: undefined });
    }),
  );
  const kept = pieces.map((all) => all.filter((piece) => piece !== undefined));
  const ordered = order === 'fixed' ? kept : kept.chain((all) => fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
  return ordered.map((all) => prefix + all.join('/'));
}

/** Calls `visit` with every combination of values of `metrics`, as `/AV:N/AC:L…`. */
export function everyVector(metrics: readonly Metric[], visit: (pieces: string) => void, pieces = ''): void {
  const [first, ...rest] = metrics;
  if (first === undefined) return visit(pieces);
  for (const value of first.values) everyVector(rest, visit, `${pieces}/${first.name}:${value}`);
}

/** The metrics of a vector or of its pieces as a record. */
export function metricsOf(vector: string): Readonly<Record<string, string>> {
  const pairs = vector.split('/').flatMap((piece) => {
    const [name = '', value] = piece.split(':');
    return value === undefined || name === 'CVSS' ? [] : [[name, value] as const];
  });
  return Object.fromEntries(pairs);
}
