import type { VectorReader } from './vector-reader.ts';

/**
 * Lays optional metrics over the vector that `reader` read last: each entry replaces what the vector says, the default value (`X`, `ND`) takes it away.
 *
 * @param allowed bit per metric that may be laid over
 * @returns the canonical vector; undefined where a name or value is none of the allowed metrics'
 */
export function layMetrics(reader: VectorReader, metrics: Readonly<Record<string, string>>, allowed: number): string | undefined {
  for (const [name, value] of Object.entries(metrics)) {
    const at = reader.form.metrics.findIndex((metric) => metric.name === name);
    const position = reader.form.metrics[at]?.values.indexOf(value) ?? -1;
    if (position < 0 || (allowed & (1 << at)) === 0) return undefined;
    reader.values[at] = position;
  }
  return reader.write();
}
